#include "findings/meaning/likelihood.h"

#include "exact_math.h"

namespace unspin {

double likelihood(const Trees& trees, const Traits& traits) {
  std::int32_t score = trees.base;
  for (std::size_t tree = 0; tree < trees.count; ++tree) {
    const std::uint8_t* question = trees.questions + tree * Trees::depth * 2;
    std::size_t leaf = 0;
    for (std::size_t level = 0; level < Trees::depth; ++level)
      if (traits.bytes()[question[2 * level]] > question[2 * level + 1]) leaf |= std::size_t{1} << level;
    score += trees.leaves[(tree << Trees::depth) + leaf] * leaf_unit;
  }
  return logistic(static_cast<double>(score) / score_unit);
}

}  // namespace unspin
