// Boosted trees over features of one byte each, in integers: the same score in every build.
#pragma once
#include <cstddef>
#include <cstdint>

namespace unspin {

/// Complete trees of one depth, one after the other. A node asks whether a feature is above a threshold: no
/// goes to node 2n + 1, yes to 2n + 2; past the last level stand the leaves.
struct Trees {
  std::size_t count;
  std::size_t depth;
  std::int32_t base;           // added to the leaves
  const std::uint8_t* nodes;   // feature, threshold; 2^depth - 1 pairs a tree
  const std::int16_t* leaves;  // 2^depth a tree
};

/// One in the scores: log-odds are given in 1/1024.
inline constexpr std::int32_t score_unit = 1024;

/// The log-odds of a row of features. Given up below `hopeless` after a sixth of the trees.
std::int32_t score(const Trees& trees, const std::uint8_t* features, std::int32_t hopeless);

}  // namespace unspin
