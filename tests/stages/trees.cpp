// Boosted oblivious trees: what a row scores.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <numeric>
#include <vector>

#include "models/oblivious_trees.h"

namespace {

constexpr std::size_t count = 12, features = 7, rows = 37;

// Trees and rows that look drawn by lot, and are the same everywhere.
struct Sample {
  std::vector<std::uint8_t> questions, bytes;
  std::vector<std::int8_t> leaves;
  std::uint32_t state = 1;

  std::uint8_t draw() {
    state = state * 1664525U + 1013904223U;
    return static_cast<std::uint8_t>(state >> 24U);
  }
  Sample() {
    for (std::size_t k = 0; k < count * unspin::Trees::depth; ++k) {
      questions.push_back(static_cast<std::uint8_t>(draw() % features));
      questions.push_back(draw());
    }
    for (std::size_t k = 0; k < count << unspin::Trees::depth; ++k)
      leaves.push_back(static_cast<std::int8_t>(draw() - 128));
    for (std::size_t k = 0; k < rows * features; ++k) bytes.push_back(draw());
  }
  [[nodiscard]] unspin::Trees trees() const {
    return {count, features, 100, questions.data(), leaves.data()};
  }
  [[nodiscard]] std::int32_t leaf(std::size_t tree, std::size_t row) const {
    std::size_t number = 0;
    for (std::size_t level = 0; level < unspin::Trees::depth; ++level) {
      const std::uint8_t* question = &questions[(tree * unspin::Trees::depth + level) * 2];
      if (bytes[row * features + question[0]] > question[1]) number += std::size_t{1} << level;
    }
    return leaves[(tree << unspin::Trees::depth) + number] * unspin::leaf_unit;
  }
};

}  // namespace

TEST_CASE("a row scores the base and one leaf of each tree, whatever rows go beside it") {
  const Sample sample;
  std::vector<std::uint32_t> all(rows);
  std::iota(all.begin(), all.end(), 0U);
  std::vector<std::int32_t> scores(rows);
  unspin::score(sample.trees(), {sample.bytes.data(), features}, -1'000'000, all, scores);
  CHECK(all.size() == rows);
  for (std::uint32_t row = 0; row < rows; ++row) {
    std::int32_t sum = 100;
    for (std::size_t tree = 0; tree < count; ++tree) sum += sample.leaf(tree, row);
    CHECK(scores[row] == sum);
    std::vector<std::uint32_t> alone{row};
    std::vector<std::int32_t> own(rows);
    unspin::score(sample.trees(), {sample.bytes.data(), features}, -1'000'000, alone, own);
    CHECK(own[row] == sum);
  }
}

TEST_CASE(
    "a row that stands below the hopeless after a sixth of the trees is given up with the score it has") {
  const Sample sample;
  std::vector<std::uint32_t> left(rows);
  std::iota(left.begin(), left.end(), 0U);
  std::vector<std::int32_t> scores(rows);
  unspin::score(sample.trees(), {sample.bytes.data(), features}, 0, left, scores);
  CHECK(left.size() < rows);
  for (std::uint32_t row = 0; row < rows; ++row) {
    std::int32_t sum = 100;
    for (std::size_t tree = 0; tree < count && (tree % 2 == 1 || tree == 0 || sum >= 0); ++tree)
      sum += sample.leaf(tree, row);
    CHECK(scores[row] == sum);
    CHECK((std::find(left.begin(), left.end(), row) != left.end()) == (sum >= 0));
  }
}
