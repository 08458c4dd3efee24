// How much two bags of words have in common: equal words, and words that the lexicon relates.
//
//   original  the foggy eve of a long visit         foggy ~ misty (synonyms), visit ~ tour (broader)
//   suspect   the misty eve of a long tour
#pragma once
#include <cstdint>
#include <vector>

#include "align/align.h"
#include "align/sentence_bags.h"

namespace unspin {

/// What two bags share, in the bags' own units.
struct Overlap {
  std::int64_t shared = 0;  // weight, counted once
  std::int64_t original = 0;
  std::int64_t suspect = 0;

  /// Twice what is shared over both weights (Dice), in [0, 1].
  [[nodiscard]] double dice() const {
    return original + suspect > 0
               ? 2.0 * static_cast<double>(shared) / static_cast<double>(original + suspect)
               : 0;
  }
};

class SentenceLikeness {
 public:
  SentenceLikeness(const AlignmentInput& input, const SentenceBags& bags) : input_(input), bags_(bags) {}

  /// Equal words only.
  [[nodiscard]] Overlap equal(const Bag& original, const Bag& suspect) const;
  /// Equal and related words; each word answers one word at most.
  [[nodiscard]] Overlap related(const Bag& original, const Bag& suspect) const;
  /// The relation of two different keys in thousandths, 0 where there is none.
  [[nodiscard]] std::int64_t relation(KeyId a, KeyId b) const;

 private:
  const AlignmentInput& input_;
  const SentenceBags& bags_;
};

}  // namespace unspin
