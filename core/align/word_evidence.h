// What two words have to do with each other by themselves, wherever they stand.
#pragma once
#include <cstdint>

#include "align/vocabulary.h"
#include "lexicon/lexicon.h"

namespace unspin {

/// In bytes, so that every build computes the same: 0 nothing, 255 the same word.
struct Likeness {
  std::uint8_t value = 0;    // the strongest evidence of any kind
  std::uint8_t cosine = 0;   // of the word vectors; 0 where one is missing or the angle is 90° or more
  std::uint8_t letters = 0;  // letters in common, at the same places: husni, hosni
  Bond bond = Bond::none;
};

/// Symmetric: the order of the two terms does not matter.
Likeness compare_terms(const Term& a, const Term& b, const Lexicon& lexicon);

}  // namespace unspin
