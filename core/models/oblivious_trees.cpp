#include "models/oblivious_trees.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace unspin {
namespace {

// Sixteen rows go through a tree side by side: a question is one comparison of sixteen bytes. Vectors of GCC
// and Clang, which become the machine's own; plain loops are not made into such by every compiler.
constexpr std::size_t lanes = 16;
using Bytes [[gnu::vector_size(lanes)]] = std::uint8_t;

class Walker {
 public:
  Walker(const Trees& trees, FeatureRows features)
      : trees_(trees), features_(features), columns_(trees.features) {}

  /// Adds what the trees [first, last) give.
  void add(std::size_t first, std::size_t last, std::span<const std::uint32_t> rows,
           std::span<std::int32_t> scores) {
    for (; !rows.empty(); rows = rows.subspan(std::min(lanes, rows.size()))) {
      const std::span<const std::uint32_t> some = rows.first(std::min(lanes, rows.size()));
      turn(some);
      const std::array<std::int32_t, lanes> sums = walk(first, last);
      for (std::size_t k = 0; k < some.size(); ++k) scores[some[k]] += sums[k] * leaf_unit;
    }
  }

 private:
  /// From rows of features to columns of rows.
  void turn(std::span<const std::uint32_t> rows) {
    auto* columns = reinterpret_cast<std::uint8_t*>(columns_.data());
    for (std::size_t k = 0; k < rows.size(); ++k) {
      const std::uint8_t* row = features_.bytes + rows[k] * features_.width;
      for (std::size_t feature = 0; feature < trees_.features; ++feature)
        columns[feature * lanes + k] = row[feature];
    }
  }

  [[nodiscard]] std::array<std::int32_t, lanes> walk(std::size_t first, std::size_t last) const {
    std::array<std::int32_t, lanes> sums{};
    for (std::size_t tree = first; tree < last; ++tree) {
      const std::uint8_t* questions = trees_.questions + tree * Trees::depth * 2;
      const std::int8_t* leaves = trees_.leaves + (tree << Trees::depth);
      Bytes leaf{}, bit = Bytes{} + 1;
      for (std::size_t level = 0; level < Trees::depth; ++level) {
        const auto yes = reinterpret_cast<Bytes>(columns_[questions[2 * level]] > questions[2 * level + 1]);
        leaf |= yes & bit;
        bit += bit;
      }
      std::array<std::uint8_t, lanes> numbers;
      std::memcpy(numbers.data(), &leaf, lanes);
      for (std::size_t k = 0; k < lanes; ++k) sums[k] += leaves[numbers[k]];
    }
    return sums;
  }

  const Trees& trees_;
  FeatureRows features_;
  std::vector<Bytes> columns_;
};

}  // namespace

void score(const Trees& trees, FeatureRows features, std::int32_t hopeless, std::vector<std::uint32_t>& rows,
           std::span<std::int32_t> scores) {
  constexpr std::size_t parts = 6;
  for (const std::uint32_t row : rows) scores[row] = trees.base;
  Walker walker(trees, features);
  for (std::size_t part = 0; part < parts; ++part) {
    walker.add(trees.count * part / parts, trees.count * (part + 1) / parts, rows, scores);
    std::erase_if(rows, [&](std::uint32_t row) { return scores[row] < hopeless; });
  }
}

}  // namespace unspin
