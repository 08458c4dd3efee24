// What two words have to do with each other by themselves, wherever they stand.
#pragma once
#include <cstdint>
#include <vector>

#include "align/pair_memo.h"
#include "align/relations.h"
#include "align/vocabulary.h"
#include "lexicon/lexicon.h"

namespace unspin {

/// In bytes, so that every build computes the same: 0 nothing, 255 the same word.
struct Likeness {
  std::uint8_t value = 0;     // the strongest evidence of any kind
  std::uint8_t cosine = 0;    // of the word vectors; 0 where one is missing or the angle is 90° or more
  std::uint8_t letters = 0;   // letters in common in the same order: husni, hosni
  std::uint8_t prefix = 0;    // letters in common at the beginning
  std::uint8_t compound = 0;  // 1 one is a part of the other: mile, 20-mile-long; 2 a part of a word written
                              // apart; 3 numbers of one value; 4 of two
  Bond bond = Bond::none;
};

/// Symmetric: the order of the two terms does not matter.
Likeness compare_terms(const Term& a, const Term& b, const KnownRelation& known);

/// Remembers what was compared: the words of a text come again and again.
class Likenesses {
 public:
  Likenesses(const Vocabulary& vocabulary, Relations& relations)
      : vocabulary_(vocabulary), relations_(relations), memo_(vocabulary.terms.size()) {}
  [[nodiscard]] Likeness of(TermId a, TermId b);

 private:
  const Vocabulary& vocabulary_;
  Relations& relations_;
  PairMemo<Likeness> memo_;
};

}  // namespace unspin
