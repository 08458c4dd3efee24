// Boosted trees (Friedman 2001) as the learners in scripts/learn write them, and the one reader of them.
#pragma once
#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>

namespace unspin {

/// Trees stand one after the other, each in preorder. From an inner node, go to the next node if the feature
/// is at most `value`, else `skip` nodes on. A leaf adds `value` to the log odds; `skip` leads to the next
/// tree.
struct TreeNode {
  static constexpr std::uint8_t leaf = 255;
  std::uint8_t feature;  // the place of its name in BoostedTrees::features; or `leaf`
  float value;
  std::uint8_t skip;
};

struct BoostedTrees {
  double start;                                // log odds before the first tree
  std::span<const std::string_view> features;  // their names, in the order in which they were learned
  std::span<const TreeNode> nodes;
};

/// The log odds of a row of features, in the order of the table's names.
double score_of(const BoostedTrees&, std::span<const double> features);

/// True if a table was learned on just these features: a static_assert beside the code that measures them.
constexpr bool learned_on(const BoostedTrees& trees, std::span<const std::string_view> names) {
  return std::equal(trees.features.begin(), trees.features.end(), names.begin(), names.end());
}

}  // namespace unspin
