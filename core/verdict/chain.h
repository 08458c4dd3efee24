// How much of one text recurs in the other in the same order, and how much of that chance would give.
//
//   original  Okereke  greet  engineer  Monday  foggy  visit
//                |       \       |        |             |         a chain of four: it rises in both texts
//   suspect   Okereke  engineer  greet  Monday  misty  visit
#pragma once
#include <cstdint>
#include <vector>

#include "text/span.h"

namespace unspin {

/// A word of a text that takes part: what it is and where it stands.
struct ChainWord {
  std::uint32_t key = 0;  // equal for words that answer each other
  std::uint32_t token = 0;
};

struct ChainMeasure {
  std::uint32_t in_order = 0;   // words in the longest chain of equal words that rises in both texts
  std::uint32_t by_chance = 0;  // the same with the original read backwards
  std::uint32_t original = 0;   // all words
  std::uint32_t suspect = 0;
};

/// The chain over two runs of words. Words so frequent that they would cost more than 4,096 comparisons are
/// left out, on both sides, of all figures.
ChainMeasure measure_chain(const std::vector<ChainWord>& original, const std::vector<ChainWord>& suspect);

}  // namespace unspin
