#include "align/trees.h"

#include <array>

namespace unspin {
namespace {

constexpr std::size_t together = 4;  // trees walked side by side, so that the processor need not wait for one

template <std::size_t depth>
std::int32_t walk(const Trees& trees, std::size_t first, std::size_t last, const std::uint8_t* features) {
  constexpr std::size_t inner = (std::size_t{1} << depth) - 1;
  std::int32_t sum = 0;
  for (std::size_t tree = first; tree < last; tree += together) {
    const std::uint8_t* nodes = trees.nodes + tree * inner * 2;
    std::array<std::size_t, together> at{};
    for (std::size_t level = 0; level < depth; ++level)
      for (std::size_t k = 0; k < together; ++k) {
        const std::uint8_t* node = nodes + (k * inner + at[k]) * 2;
        at[k] = 2 * at[k] + 1 + (features[node[0]] > node[1] ? 1U : 0U);
      }
    for (std::size_t k = 0; k < together; ++k) sum += trees.leaves[(tree + k) * (inner + 1) + at[k] - inner];
  }
  return sum;
}

/// With the depth known beforehand the steps are laid out in a row.
std::int32_t walk(const Trees& trees, std::size_t first, std::size_t last, const std::uint8_t* features) {
  switch (trees.depth) {
    case 4:
      return walk<4>(trees, first, last, features);
    case 5:
      return walk<5>(trees, first, last, features);
    default:
      return walk<6>(trees, first, last, features);
  }
}

}  // namespace

std::int32_t score(const Trees& trees, const std::uint8_t* features, std::int32_t hopeless) {
  const std::size_t early = trees.count / 6 / together * together;
  const std::int32_t sum = trees.base + walk(trees, 0, early, features);
  return sum < hopeless ? sum : sum + walk(trees, early, trees.count, features);
}

}  // namespace unspin
