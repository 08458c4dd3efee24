// The order of the sentences: which pairs follow each other in both texts, and where a pair stands in that.
#pragma once
#include <cstdint>
#include <vector>

#include "align/sentence_candidates.h"

namespace unspin {

struct WeightedCell {
  Cell cell;
  std::int64_t weight = 0;
};

/// The heaviest chain of cells that rises strictly in both texts, sorted. O(n log n) in the cells.
std::vector<Cell> heaviest_chain(std::vector<WeightedCell> cells);

/// Where a cell lies between its neighbours in a chain.
struct Standing {
  bool in_order = false;     // between two neighbours of the chain in both texts, or one of the chain
  bool after_link = false;   // right after a chain cell (or the beginning) in both texts
  bool before_link = false;  // right before one (or the end) in both texts
};

class SentenceOrder {
 public:
  /// `chain` as heaviest_chain gives it, in texts of so many sentences.
  SentenceOrder(const std::vector<Cell>& chain, std::uint32_t originals, std::uint32_t suspects);

  [[nodiscard]] Standing standing(Cell cell) const;
  /// Cells near the diagonals of the gaps that the chain leaves: partners by place alone. At most 49 a small
  /// gap and five a sentence in a large one.
  [[nodiscard]] std::vector<Cell> cells_in_gaps() const;

 private:
  std::vector<Cell> chain_;  // with one before the beginning and one past the end, one-based
  std::vector<std::uint32_t> gap_of_suspect_;
};

}  // namespace unspin
