// A plane of values over all pairs of words of a sentence pair, and what surrounds each cell on it.
#pragma once
#include <cstdint>
#include <vector>

#include "align/word_features.h"

namespace unspin {

/// A matrix with a margin of two on every side, so that neighbours need no test of bounds. The cells before
/// the first and after the last pair of words are full: sentences begin and end together.
class Plane {
 public:
  void reset(std::uint32_t rows, std::uint32_t columns);
  [[nodiscard]] std::uint8_t* at(std::uint32_t i, std::uint32_t j) {
    return &bytes_[(i + 2) * width_ + j + 2];
  }
  [[nodiscard]] const std::uint8_t* at(std::uint32_t i, std::uint32_t j) const {
    return &bytes_[(i + 2) * width_ + j + 2];
  }
  [[nodiscard]] std::uint32_t rows() const { return rows_; }
  [[nodiscard]] std::uint32_t columns() const { return columns_; }
  [[nodiscard]] std::size_t width() const { return width_; }

 private:
  std::uint32_t rows_ = 0, columns_ = 0;
  std::size_t width_ = 0;
  std::vector<std::uint8_t> bytes_;
};

/// The content words of one side: their places, and how many stand before each place.
struct ContentIndex {
  std::vector<std::uint32_t> places;
  std::vector<std::uint32_t> before;  // one a place, and one for the end
  std::vector<std::uint8_t> content;  // one a place
};

/// Which of a cell's two words comes first in the features that speak of both: the one that says less, so
/// that "the" with "ministers" looks the same whichever text has the "the". Neither where the words are of
/// one class; then the smaller value comes first.
enum class Facing : std::uint8_t { neither, row_first, column_first };

/// Prepares a plane once, then describes its cells. Scratch space is kept for the next plane.
class Surroundings {
 public:
  /// An anchor is a cell of at least `least_anchor` that is the only largest of its row and of its column.
  void prepare(const Plane& plane, const ContentIndex& original, const ContentIndex& suspect,
               std::uint8_t least_anchor);
  /// Writes plane_feature_count bytes.
  void describe(std::uint32_t i, std::uint32_t j, Facing facing, std::uint8_t* features) const;

 private:
  /// The largest, the second largest and the sum of a row or column, and how many cells are full.
  struct Peak {
    std::uint8_t first = 0, second = 0;
    std::uint16_t full = 0;
    std::uint32_t sum = 0;
    std::uint32_t place = 0;
    void add(std::uint8_t value, std::uint32_t at);
    [[nodiscard]] std::uint8_t rival(std::uint8_t own) const { return own == first ? second : first; }
  };
  /// For each place of one side the nearest anchors on both sides of it: own place and the answer's.
  struct Nearest {
    std::int32_t before, before_answer, after, after_answer;
  };

  void find_peaks();
  void find_anchors(std::uint8_t least);
  void sum_content();
  void find_chains();
  [[nodiscard]] std::int32_t weight(std::uint32_t i, std::uint32_t j) const;
  void describe_neighbours(std::uint32_t i, std::uint32_t j, Facing facing, std::uint8_t* features) const;
  void describe_content(std::uint32_t i, std::uint32_t j, Facing facing, std::uint8_t* features) const;
  void describe_anchors(std::uint32_t i, std::uint32_t j, Facing facing, std::uint8_t* features) const;

  const Plane* plane_ = nullptr;
  const ContentIndex* original_ = nullptr;
  const ContentIndex* suspect_ = nullptr;
  std::vector<Peak> row_peaks_, column_peaks_;
  std::uint32_t rows_answered_ = 0, columns_answered_ = 0;  // mean of the peaks
  std::vector<Nearest> row_anchors_, column_anchors_;
  Plane content_;  // the plane of the content words alone
  std::size_t content_width_ = 0;
  std::vector<std::uint8_t> content_sums_;  // the nine cells before, one a pair of content words
  std::size_t chain_width_ = 0;
  std::vector<std::int32_t> chain_before_, chain_after_;  // the heaviest chains up to and from a cell
};

}  // namespace unspin
