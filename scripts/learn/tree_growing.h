// Gradient-boosted oblivious trees of one fixed depth over features of one byte each, for a yes-or-no
// question (Friedman 2001; second-order steps and histograms as in XGBoost and LightGBM). Same input, same
// trees.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace unspin::learn {

struct Settings {
  std::size_t trees = 80;
  std::size_t depth = 5;
  double step = 0.15;          // how far each tree goes towards its own best answer
  double least_hessian = 4;    // evidence that a leaf must rest on
  double restraint = 4;        // added to the evidence of each leaf, draws it to 0
  double share_of_rows = 0.7;  // drawn afresh for each tree
  double share_of_features = 0.5;
};

/// An oblivious tree (Kohavi 1994; Prokhorenkova et al. 2018, CatBoost): all nodes of one level ask the same
/// "feature > threshold?", and the answers, the first level's in the lowest bit, are the number of the leaf.
struct Tree {
  std::vector<std::uint8_t> features, thresholds;
  std::vector<double> leaves;  // log-odds
};

/// Rows of bytes, `width` apart, of which the first `features` count.
struct Table {
  const std::uint8_t* bytes;
  std::size_t width, features;
  [[nodiscard]] const std::uint8_t* row(std::size_t i) const { return bytes + i * width; }
};

struct Forest {
  double base = 0;
  std::vector<Tree> trees;
  [[nodiscard]] double score(const std::uint8_t* row) const;
};

/// `rows` are the rows to learn from, `answers` (0 or 1) has one for each row of the table.
Forest grow(const Table& table, const std::vector<std::uint32_t>& rows,
            const std::vector<std::uint8_t>& answers, const Settings& settings);

}  // namespace unspin::learn
