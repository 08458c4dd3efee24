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

/// All that differs between the sentences of the pairs, each by place in the suspect.
struct Changes {
  std::vector<Edit> edits;
  std::vector<Edit> formats;  // written differently, and the same all the same: "48 hours" / "two days"
};
Changes collect_changes(const LinkedTexts&, const Alignment&, const PairBundles&);

}  // namespace unspin
