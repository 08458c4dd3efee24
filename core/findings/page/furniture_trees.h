// The learned judge of furniture: boosted trees over the measures of a line.
#pragma once
#include <cstdint>

namespace unspin {

/// Trees stand one after the other, each in preorder. From an inner node, go to the next node if the feature
/// is at most `value`, else `skip` nodes on. A leaf adds `value` to the log odds; `skip` leads to the next
/// tree.
struct TreeNode {
  std::uint8_t feature;  // of LineFeature; 255 = leaf
  float value;
  std::uint8_t skip;
};

extern const double furniture_start;  // log odds before the first tree
extern const TreeNode furniture_nodes[];
extern const std::uint32_t furniture_node_count;

}  // namespace unspin
