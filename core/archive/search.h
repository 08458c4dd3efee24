// Which articles of an archive was a suspect made from? The index proposes, the comparison judges.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "unspin.h"

namespace unspin {

struct Match {
  Article article;
  Report report;
};

/// The best `most` of those that the index proposes, the likeliest source first. Copies stand before others;
/// of several copies the one that answers more of the suspect does. Nothing where the archive cannot be read.
std::optional<std::vector<Match>> search(Archive&, std::u16string_view suspect, std::size_t most,
                                         const Knowledge&, const Options& = {});

/// True if the suspect, or a part of it, was surely made from the original: one of many is found by more than
/// even odds.
bool is_made_from(const Verdict&);

}  // namespace unspin
