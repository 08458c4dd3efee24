#include "align/word_blocks.h"

#include <algorithm>
#include <utility>

namespace unspin {
namespace {

/// Takes from `cells` all that share a row or a column with the first, directly or through others.
std::vector<LinkedCell> take_component(std::vector<LinkedCell>& cells) {
  std::vector<LinkedCell> component{cells.front()};
  cells.erase(cells.begin());
  for (std::size_t k = 0; k < component.size(); ++k) {
    const LinkedCell own = component[k];
    const auto rest = std::stable_partition(cells.begin(), cells.end(), [&](const LinkedCell& other) {
      return other.row != own.row && other.column != own.column;
    });
    component.insert(component.end(), rest, cells.end());
    cells.erase(rest, cells.end());
  }
  return component;
}

WordBlock hull(const std::vector<LinkedCell>& cells) {
  WordBlock block{{cells[0].row, cells[0].row + 1}, {cells[0].column, cells[0].column + 1}, cells[0].score};
  for (const LinkedCell& cell : cells) {
    block.rows = {std::min(block.rows.first, cell.row), std::max(block.rows.last, cell.row + 1)};
    block.columns = {std::min(block.columns.first, cell.column),
                     std::max(block.columns.last, cell.column + 1)};
    block.score = std::min(block.score, cell.score);
  }
  return block;
}

}  // namespace

std::vector<WordBlock> gather_blocks(std::vector<LinkedCell> cells) {
  std::vector<WordBlock> blocks;
  while (!cells.empty()) {
    std::vector<LinkedCell> component = take_component(cells);
    const WordBlock block = hull(component);
    const std::size_t area = std::size_t{block.rows.size()} * block.columns.size();
    if (component.size() * 3 >= area * 2) {
      blocks.push_back(block);
      continue;
    }
    // Not one phrase: the weakest cells give way, and what is left may fall apart.
    std::erase_if(component, [&](const LinkedCell& cell) { return cell.score == block.score; });
    cells.insert(cells.end(), component.begin(), component.end());
  }
  std::sort(blocks.begin(), blocks.end(), [](const WordBlock& x, const WordBlock& y) {
    return x.columns.first != y.columns.first ? x.columns.first < y.columns.first
                                              : x.rows.first < y.rows.first;
  });
  return blocks;
}

}  // namespace unspin
