// Boosted oblivious trees over features of one byte each, in integers: the same scores in every build.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace unspin {

/// Oblivious trees (Kohavi 1994; Prokhorenkova et al. 2018, CatBoost): all nodes of one level
/// ask the same "is the feature above the threshold?", and the answers, the first level's in the lowest bit,
/// are the number of the leaf.
struct Trees {
  static constexpr std::size_t depth = 6;
  std::size_t count;
  std::size_t features;           // the trees ask about the first so many
  std::int32_t base;              // added to the leaves
  const std::uint8_t* questions;  // feature, threshold; `depth` pairs a tree
  const std::int8_t* leaves;      // 2^depth a tree, in steps of leaf_unit
};

/// One in the scores: log-odds are given in 1/1024.
inline constexpr std::int32_t score_unit = 1024;
inline constexpr std::int32_t leaf_unit = 4;

/// Rows of `width` bytes, one a feature; 256 at most.
struct FeatureRows {
  const std::uint8_t* bytes;
  std::size_t width;
};

/// Sets scores[row] to the log-odds of each of `rows`. A row that stands below `hopeless` after a sixth of
/// the trees, or two sixths and so on, is given up: it leaves `rows`, and keeps the score it had.
void score(const Trees& trees, FeatureRows features, std::int32_t hopeless, std::vector<std::uint32_t>& rows,
           std::span<std::int32_t> scores);

}  // namespace unspin
