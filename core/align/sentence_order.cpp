#include "align/sentence_order.h"

#include <algorithm>

#include "align/best_below.h"

namespace unspin {
namespace {

constexpr std::uint32_t none = BestBelow<std::int64_t>::none;

bool by_suspect(Cell a, Cell b) {
  return a.suspect != b.suspect ? a.suspect < b.suspect : a.original < b.original;
}

}  // namespace

std::vector<Cell> heaviest_chain(std::vector<WeightedCell> cells) {
  // Within one suspect sentence the later original comes first, so that it cannot follow the earlier.
  std::sort(cells.begin(), cells.end(), [](const WeightedCell& a, const WeightedCell& b) {
    if (a.cell.suspect != b.cell.suspect) return a.cell.suspect < b.cell.suspect;
    return a.cell.original > b.cell.original;
  });
  std::uint32_t size = 0;
  for (const WeightedCell& cell : cells) size = std::max(size, cell.cell.original + 1);
  BestBelow<std::int64_t> best(size);
  std::vector<std::uint32_t> before(cells.size(), none);
  std::pair<std::int64_t, std::uint32_t> last{0, none};
  for (std::uint32_t i = 0; i < cells.size(); ++i) {
    const auto [weight, end] = best.below(cells[i].cell.original);
    before[i] = end;
    const std::int64_t sum = weight + cells[i].weight;
    best.add(cells[i].cell.original, sum, i);
    if (sum > last.first) last = {sum, i};
  }
  std::vector<Cell> chain;
  for (std::uint32_t i = last.second; i != none; i = before[i]) chain.push_back(cells[i].cell);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

SentenceOrder::SentenceOrder(const std::vector<Cell>& chain, std::uint32_t originals,
                             std::uint32_t suspects) {
  chain_.push_back({0, 0});
  for (const Cell cell : chain) chain_.push_back({cell.original + 1, cell.suspect + 1});
  chain_.push_back({originals + 1, suspects + 1});
  gap_of_suspect_.resize(suspects);
  for (std::uint32_t gap = 0; gap + 1 < chain_.size(); ++gap)
    for (std::uint32_t s = chain_[gap].suspect; s < chain_[gap + 1].suspect && s < suspects; ++s)
      gap_of_suspect_[s] = gap;  // the gap before one-based sentence s + 1, or the chain cell that it ends in
}

Standing SentenceOrder::standing(Cell cell) const {
  const std::uint32_t gap = gap_of_suspect_[cell.suspect];
  const Cell at{cell.original + 1, cell.suspect + 1}, from = chain_[gap], to = chain_[gap + 1];
  Standing standing;
  if (at == to) return {true, true, true};
  standing.in_order = at.original > from.original && at.original < to.original && at.suspect < to.suspect;
  standing.after_link =
      standing.in_order && at.original == from.original + 1 && at.suspect == from.suspect + 1;
  standing.before_link = standing.in_order && at.original + 1 == to.original && at.suspect + 1 == to.suspect;
  return standing;
}

std::vector<Cell> SentenceOrder::cells_in_gaps() const {
  std::vector<Cell> cells;
  constexpr std::uint64_t small = 49;
  for (std::size_t gap = 0; gap + 1 < chain_.size(); ++gap) {
    const Cell from = chain_[gap], to = chain_[gap + 1];
    const std::uint32_t rows = to.original - from.original,
                        columns = to.suspect - from.suspect;  // one too many
    if (rows < 2 || columns < 2) continue;
    const auto add = [&](std::uint32_t x, std::uint32_t y) {
      cells.push_back({from.original + x - 1, from.suspect + y - 1});
    };
    if (std::uint64_t{rows - 1} * (columns - 1) <= small) {
      for (std::uint32_t y = 1; y < columns; ++y)
        for (std::uint32_t x = 1; x < rows; ++x) add(x, y);
      continue;
    }
    // Along the diagonal, two steps to either side of the shorter text's sentence.
    const std::uint32_t shorter = std::min(rows, columns), longer = std::max(rows, columns);
    for (std::uint32_t i = 1; i < shorter; ++i) {
      const auto centre = static_cast<std::uint32_t>(std::uint64_t{i} * longer / shorter);
      for (std::uint32_t j = centre > 2 ? centre - 2 : 1; j <= centre + 2 && j < longer; ++j)
        rows <= columns ? add(i, j) : add(j, i);
    }
  }
  std::sort(cells.begin(), cells.end(), by_suspect);
  return cells;
}

}  // namespace unspin
