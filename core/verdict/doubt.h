// Texts that allow no judgement worth the name: the figure then stays near even.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "findings/evidence.h"
#include "findings/finding.h"

namespace unspin {

/// What keeps a pair, or a text, from being judged.
struct Doubt {
  std::string_view kind;               // "short", "language", "length", or empty
  double most_odds = 1e9;              // log odds that may be believed, either way
  std::vector<std::u16string> limits;  // why, as the report says it
};

/// `words` are those of the shorter story; `word_for_word` is the share of them that the other has in runs:
/// what is copied is copied in any language.
Doubt doubt_pair(const Evidence&, std::uint32_t words, double word_for_word);

/// The log odds, as far as they may be believed.
double believed(double odds, const Doubt&);

}  // namespace unspin
