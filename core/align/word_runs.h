// Runs of the same words in the same order on both sides of a sentence pair that can only answer each other:
// what they cover is decided before anything is weighed.
//
//   original  the | talks were held in Beijing on | Monday
//   suspect   on Monday the | talks were held in Beijing | ended
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "align/vocabulary.h"

namespace unspin {

inline constexpr std::uint32_t unanswered = ~std::uint32_t{0};

/// For each position of one side its answer on the other, or `unanswered`.
struct Answers {
  std::vector<std::uint32_t> original;
  std::vector<std::uint32_t> suspect;
};

/// Finds them in linear time, keeping scratch space for the next pair.
class RunFinder {
 public:
  explicit RunFinder(const Vocabulary& vocabulary);
  void find(std::span<const TermId> original, std::span<const TermId> suspect, Answers& answers);

 private:
  struct Count {
    std::uint32_t original = 0, suspect = 0;  // how often the term stands in the pair
    std::uint32_t place = 0;                  // its last place in the suspect
  };
  const Vocabulary& vocabulary_;
  std::vector<Count> counts_;  // one a term; all zero between two calls
};

}  // namespace unspin
