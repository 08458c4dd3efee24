// Passages: blocks of reuse, after the text alignment of Sanchez-Perez et al. (PAN 2014). Sentences that are
// much alike are seeds; seeds that lie near each other on both sides make a block; blocks grow at their rims,
// and of two that want one place the heavier has it, or takes the other in.
//
//   suspect   ·  1  2  3  ·  ·  4  5        seeds 1-4, 2-5 and 4-1, 5-2: two passages
//   original  ·  4  5  ·  ·  ·  1  2
#include <algorithm>

#include "align/passage_blocks.h"

namespace unspin {
namespace {

constexpr std::uint32_t near = 600;          // characters between blocks that are one passage, on both sides
constexpr std::uint32_t shortest = 120;      // characters of a passage
constexpr std::int64_t least_shared = 3500;  // thousandths of a rare word
constexpr std::uint32_t none = ~std::uint32_t{0};

std::uint32_t length(const Document& document, Range sentences) {
  return document.sentences[sentences.last - 1].span.end - document.sentences[sentences.first].span.begin;
}

/// Characters between two runs of sentences; nothing where they overlap.
std::uint32_t between(const Document& document, Range a, Range b) {
  if (a.overlaps(b)) return 0;
  const Range first = a.first < b.first ? a : b, second = a.first < b.first ? b : a;
  return document.sentences[second.first].span.begin - document.sentences[first.last - 1].span.end;
}

bool heavier(const Block& a, const Block& b) {
  if (a.shared != b.shared) return a.shared > b.shared;
  if (a.similarity != b.similarity) return a.similarity > b.similarity;
  return a.suspect.first + a.original.first < b.suspect.first + b.original.first;
}

/// The sentences of one text and the kept block that each belongs to.
struct Owners {
  const Document& document;
  std::vector<std::uint32_t> of;

  void give(Range sentences, std::uint32_t block) {
    std::fill(of.begin() + sentences.first, of.begin() + sentences.last, block);
  }
  /// Kept blocks inside a run of sentences or near it.
  void collect(Range sentences, std::vector<std::uint32_t>& blocks) const {
    for (std::uint32_t s = sentences.first; s < sentences.last; ++s)
      if (of[s] != none) blocks.push_back(of[s]);
    for (std::uint32_t s = sentences.first; s-- > 0 && between(document, {s, s + 1}, sentences) <= near;)
      if (of[s] != none) blocks.push_back(of[s]);
    for (std::uint32_t s = sentences.last; s < of.size() && between(document, sentences, {s, s + 1}) <= near;
         ++s)
      if (of[s] != none) blocks.push_back(of[s]);
  }
};

/// Settles blocks that want one place, the heaviest first.
class Settlement {
 public:
  Settlement(const AlignmentInput& input, BlockMeter& meter)
      : meter_(meter),
        originals_{input.original, std::vector<std::uint32_t>(input.original.sentences.size(), none)},
        suspects_{input.suspect, std::vector<std::uint32_t>(input.suspect.sentences.size(), none)} {}

  void add(const Block& block) {
    std::vector<std::uint32_t> others;
    originals_.collect(block.original, others);
    suspects_.collect(block.suspect, others);
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    for (const std::uint32_t other : others)
      if (meets(block, other)) return;
    keep(block, static_cast<std::uint32_t>(kept_.size()));
  }
  [[nodiscard]] const std::vector<Block>& kept() const { return kept_; }

 private:
  /// True if the place is taken; the block is then part of the other, or dropped.
  bool meets(const Block& block, std::uint32_t other) {
    const Block& there = kept_[other];
    const bool in_suspect = block.suspect.overlaps(there.suspect),
               in_original = block.original.overlaps(there.original);
    // Where sentences were put in another order, pieces of one passage cross each other.
    const bool shuffled = block.shuffled || there.shuffled;
    if (in_suspect != in_original && !shuffled) return true;
    const bool crossed =
        (block.suspect.first < there.suspect.first) != (block.original.first < there.original.first);
    if (crossed && !in_suspect && !in_original && !shuffled) return false;  // two that changed places
    if (between(suspects_.document, block.suspect, there.suspect) > near ||
        between(originals_.document, block.original, there.original) > near)
      return in_suspect || in_original;
    Block both = meter_.measure(block.original.joined(there.original), block.suspect.joined(there.suspect));
    if (both.similarity < least_block_similarity) return in_suspect || in_original;
    both.shuffled = shuffled;
    keep(both, other);
    return true;
  }

  void keep(const Block& block, std::uint32_t place) {
    if (place == kept_.size()) kept_.push_back(block);
    kept_[place] = block;
    originals_.give(block.original, place);
    suspects_.give(block.suspect, place);
  }

  BlockMeter& meter_;
  Owners originals_, suspects_;
  std::vector<Block> kept_;
};

}  // namespace

std::vector<Passage> find_passages(const AlignmentInput& input, const SentenceComparison& sentences,
                                   const std::vector<SentencePair>& pairs) {
  BlockMeter meter(sentences.bags);
  std::vector<Block> blocks = make_blocks(choose_seeds(sentences, pairs), meter);
  std::sort(blocks.begin(), blocks.end(), heavier);
  Settlement settlement(input, meter);
  for (const Block& block : blocks) settlement.add(block);

  const auto shorter_text =
      static_cast<std::uint32_t>(std::min(input.original.text.size(), input.suspect.text.size()));
  std::vector<Passage> passages;
  for (const Block& block : settlement.kept())
    if (block.shared >= least_shared &&
        std::min(length(input.original, block.original), length(input.suspect, block.suspect)) >=
            std::min(shortest, shorter_text / 2))
      passages.push_back({block.original, block.suspect, std::min(1.0, block.similarity)});
  std::sort(passages.begin(), passages.end(), [](const Passage& a, const Passage& b) {
    return a.suspect.first != b.suspect.first ? a.suspect.first < b.suspect.first
                                              : a.original.first < b.original.first;
  });
  return passages;
}

}  // namespace unspin
