// The heaviest rising chain, one step at a time: of all chains that end below a place, the heaviest.
//
//   original places   3   1   4   2   5      read in the suspect's order; a chain may go 1, 2, 5 or 3, 4, 5
//
// A Fenwick tree of maxima (Fenwick 1994): O(log n) to ask and to add.
#pragma once
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace unspin {

template <class Weight>
class BestBelow {
 public:
  static constexpr std::uint32_t none = ~std::uint32_t{0};

  /// For places from 0 to `size` - 1.
  explicit BestBelow(std::size_t size) : nodes_(size + 1, Node{Weight{}, none}) {}

  /// A chain of this weight, above 0, ends at the place. Of equal weights the first stays.
  void add(std::size_t place, Weight weight, std::uint32_t chain) {
    for (std::size_t i = place + 1; i < nodes_.size(); i += i & (~i + 1))
      if (weight > nodes_[i].first) nodes_[i] = {weight, chain};
  }
  /// The heaviest chain that ends below the place; weight 0 and `none` where there is none.
  [[nodiscard]] std::pair<Weight, std::uint32_t> below(std::size_t place) const {
    Node found{Weight{}, none};
    for (std::size_t i = place; i > 0; i -= i & (~i + 1))
      if (nodes_[i].first > found.first) found = nodes_[i];
    return found;
  }

 private:
  using Node = std::pair<Weight, std::uint32_t>;
  std::vector<Node> nodes_;
};

}  // namespace unspin
