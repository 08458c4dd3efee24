// From single cells to links: words that answer each other together are one link.
//
//                  was  made  public
//   released        ·    x      x        one link: released ~ made public
#pragma once
#include <cstdint>
#include <vector>

#include "text/span.h"

namespace unspin {

/// A pair of words that answer each other, at places of the sentence pair.
struct LinkedCell {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  std::int32_t score = 0;
};

struct WordBlock {
  Range rows;
  Range columns;
  std::int32_t score = 0;  // of its weakest cell
};

/// Symmetric: swap rows and columns, and the blocks are swapped.
std::vector<WordBlock> gather_blocks(std::vector<LinkedCell> cells);

}  // namespace unspin
