// The open cells of a sentence pair (those whose words no run answers), and what can be said of each.
// Everything is symmetric: swap the texts, and each cell has the same features.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "align/word_evidence.h"
#include "align/word_features.h"
#include "align/word_phrases.h"
#include "align/word_runs.h"
#include "align/word_side.h"
#include "align/word_surroundings.h"
#include "models/oblivious_trees.h"

namespace unspin {

struct WordCell {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  Likeness likeness;
  std::uint8_t phrase = 0;  // how strongly two phrases that hold the words answer each other
};

class WordGrid {
 public:
  WordGrid(Likenesses& likenesses, PhraseFinder& phrases) : likenesses_(likenesses), phrases_(phrases) {}

  /// Takes the next sentence pair, collects its open cells and describes them for the first stage.
  void load(const WordSide& original, const WordSide& suspect, const Answers& sure);
  /// Takes the probabilities (0 … 255, one a cell) that a stage gave, and describes those cells for the next
  /// that it is to look at.
  void refine(std::span<const std::uint8_t> probabilities, std::span<const std::uint32_t> cells);

  [[nodiscard]] const std::vector<WordCell>& cells() const { return cells_; }
  [[nodiscard]] const std::uint8_t* features(std::size_t cell) const { return features_[cell].data(); }
  [[nodiscard]] FeatureRows feature_rows() const { return {features_.front().data(), feature_count}; }

 private:
  static void index_content(const WordSide& side, ContentIndex& index);
  void collect_cells(const Answers& sure);
  void mark_phrases(const Answers& sure);
  void find_compounds(const WordSide& whole, const WordSide& parts);
  [[nodiscard]] Facing facing(const WordCell& cell) const;
  void describe_words(std::size_t cell);

  Likenesses& likenesses_;
  PhraseFinder& phrases_;
  const WordSide* original_ = nullptr;
  const WordSide* suspect_ = nullptr;
  std::vector<WordCell> cells_;
  std::vector<std::array<std::uint8_t, feature_count>> features_;
  ContentIndex original_content_, suspect_content_;
  Plane values_, chances_;
  Surroundings surroundings_;
  std::vector<std::uint32_t> row_order_, column_order_;  // among the open rows and columns
  std::uint32_t open_columns_ = 0;
  std::vector<std::uint8_t> row_cosines_, column_cosines_;  // the two largest of each, side by side
};

}  // namespace unspin
