// Blocks of sentences on both sides that might be passages: made from seeds, grown, and joined.
#pragma once
#include <cstdint>
#include <vector>

#include "align/sentence_candidates.h"
#include "text/span.h"

namespace unspin {

struct Block {
  Range original;         // sentences
  Range suspect;          // sentences
  double similarity = 0;  // Dice of equal words, block against block
  std::int64_t shared = 0;
  bool shuffled = false;  // its sentences stand in another order in the two texts
};

/// Sentences that are much alike, and those alike enough to stand at a block's rim. Both by suspect.
struct Seeds {
  std::vector<Cell> strong;
  std::vector<Cell> weak;
};

Seeds choose_seeds(const SentenceComparison&, const std::vector<SentencePair>&);

/// Measures blocks in time linear in their sentences.
class BlockMeter {
 public:
  explicit BlockMeter(const SentenceBags& bags) : bags_(bags), counts_(bags.keys.size()) {}
  Block measure(Range original, Range suspect);

 private:
  const SentenceBags& bags_;
  std::vector<std::uint32_t> counts_;  // of each key in the block's original; zero between calls
};

/// At this similarity two blocks are one text.
inline constexpr double least_block_similarity = 0.15;

/// Groups of neighbouring strong seeds, each grown by the weak seeds at its rim.
std::vector<Block> make_blocks(const Seeds&, BlockMeter&);

}  // namespace unspin
