// Disjoint sets that are joined pair by pair (union-find; path halving after Tarjan and van Leeuwen, 1984):
// time nearly in step with the number of joins. A set's root is its least member, so a root comes before what
// it holds.
//
//   join(1, 2), join(2, 4)     {0} {1 2 4} {3}     root(4) = 1
#pragma once
#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

namespace unspin {

class DisjointSets {
 public:
  /// Every item is a set of its own.
  explicit DisjointSets(std::size_t size) : parents_(size) {
    std::iota(parents_.begin(), parents_.end(), std::uint32_t{0});
  }

  /// The least member of the item's set.
  std::uint32_t root(std::uint32_t item) {
    while (parents_[item] != item) item = parents_[item] = parents_[parents_[item]];
    return item;
  }

  void join(std::uint32_t a, std::uint32_t b) {
    a = root(a), b = root(b);
    parents_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::uint32_t> parents_;
};

}  // namespace unspin
