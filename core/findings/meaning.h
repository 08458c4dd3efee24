// Whether the edits of a sentence pair, taken together, changed what is said: a learned model over what kinds
// of words gave way to what.
#pragma once
#include <array>
#include <vector>

#include "findings/kind.h"

namespace unspin {

inline constexpr std::size_t meaning_feature_count = 28;

/// What the model knows of a sentence pair.
struct MeaningEvidence {
  std::array<double, meaning_feature_count> features{};  // mostly counts of edits by sort, 3 at most
  std::uint32_t changes = 0;        // edits of content, here and in the sentences before and after
  std::uint32_t additions = 0;      // those of one side only, likewise
  const Edit* strangest = nullptr;  // the swap whose words have least to do with each other
};

/// One a sentence pair. scripts/learn/facts reads these and writes the model's weights.
std::vector<MeaningEvidence> gather_meaning(const Evidence&);

/// The probability that the sentence says something else now; 0 where there is too much or too little to go
/// by.
double changed_meaning(const MeaningEvidence&);

}  // namespace unspin
