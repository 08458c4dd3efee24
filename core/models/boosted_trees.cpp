#include "models/boosted_trees.h"

namespace unspin {

double score_of(const BoostedTrees& trees, std::span<const double> features) {
  double sum = trees.start;
  for (std::size_t at = 0; at < trees.nodes.size();) {
    const TreeNode& node = trees.nodes[at];
    const bool leaf = node.feature == TreeNode::leaf;
    if (leaf) sum += static_cast<double>(node.value);
    at += leaf || features[node.feature] > static_cast<double>(node.value) ? node.skip : 1U;
  }
  return sum;
}

}  // namespace unspin
