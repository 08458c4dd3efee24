// Edits: what changed inside the sentence pairs, in units that a person would mark.
#pragma once
#include <cstdint>
#include <vector>

#include "changes/bundles.h"

namespace unspin {

/// A changed stretch inside a sentence pair: the smallest run of tokens on each side that is not the same.
/// Either side may be empty (an insertion or a deletion).
struct Edit {
  Range original;          // tokens
  Range suspect;           // tokens
  std::uint32_t pair = 0;  // index into Alignment::sentence_pairs
};

/// All edits, by place in the suspect.
std::vector<Edit> collect_edits(const LinkedTexts&, const Alignment&, const PairBundles&);

}  // namespace unspin
