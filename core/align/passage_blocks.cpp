#include "align/passage_blocks.h"

#include <algorithm>

#include "align/disjoint_sets.h"

namespace unspin {
namespace {

// Tuned on one half of the partly reused texts of the dev pack and scored on the other, both ways,
// 2026-11-22: plagdet .939 and .945 (see README.md).
constexpr double strong_similarity = 0.45, weak_similarity = 0.35, least_group_similarity = 0.5;
constexpr std::int64_t strong_shared = 1500, weak_shared = 500;  // thousandths of a rare word
constexpr std::uint32_t widest_gap = 2;                          // sentences between seeds of one block
constexpr int most_growth = 16;                                  // steps of a block's rim
constexpr double least_kept = 0.9;                               // of its similarity, in each of them

std::uint32_t distance(std::uint32_t a, std::uint32_t b) { return a > b ? a - b : b - a; }

/// Groups of seeds, each within `gap` sentences of another of its group on both sides.
std::vector<std::vector<Cell>> cluster(const std::vector<Cell>& seeds, std::uint32_t gap) {
  DisjointSets groups(seeds.size());
  for (std::uint32_t i = 0; i < seeds.size(); ++i)
    for (std::uint32_t j = i; j-- > 0 && seeds[i].suspect - seeds[j].suspect <= gap + 1;)
      if (distance(seeds[i].original, seeds[j].original) <= gap + 1) groups.join(i, j);
  std::vector<std::vector<Cell>> clusters(seeds.size());
  for (std::uint32_t i = 0; i < seeds.size(); ++i) clusters[groups.root(i)].push_back(seeds[i]);
  clusters.erase(
      std::remove_if(clusters.begin(), clusters.end(), [](const auto& seeds) { return seeds.empty(); }),
      clusters.end());
  return clusters;
}

void take_in(Range& range, std::uint32_t sentence) {
  range = {std::min(range.first, sentence), std::max(range.last, sentence + 1)};
}

/// True if fewer than seven in ten of the sentences follow each other in both texts: a passage whose
/// sentences were put in another order, not two passages that changed places.
bool is_shuffled(std::vector<Cell> seeds) {
  std::vector<std::uint32_t> ends, originals;  // of rising runs: the least last sentence for each length
  std::sort(seeds.begin(), seeds.end(), [](Cell a, Cell b) {
    return a.suspect != b.suspect ? a.suspect < b.suspect : a.original > b.original;
  });
  std::size_t suspects = 0;
  for (std::size_t i = 0; i < seeds.size(); ++i) {
    const auto end = std::lower_bound(ends.begin(), ends.end(), seeds[i].original);
    if (end == ends.end())
      ends.push_back(seeds[i].original);
    else
      *end = seeds[i].original;
    suspects += i == 0 || seeds[i - 1].suspect != seeds[i].suspect;
    originals.push_back(seeds[i].original);
  }
  std::sort(originals.begin(), originals.end());
  const auto distinct =
      static_cast<std::size_t>(std::unique(originals.begin(), originals.end()) - originals.begin());
  const std::size_t sentences = std::min(suspects, distinct);
  return sentences > 2 && 10 * ends.size() < 7 * sentences;
}

/// One block a cluster; a cluster that is too unlike as a whole falls apart at its widest gaps.
void add_blocks(const std::vector<Cell>& seeds, std::uint32_t gap, BlockMeter& meter,
                std::vector<Block>& blocks) {
  for (const std::vector<Cell>& group : cluster(seeds, gap)) {
    Range original{group.front().original, group.front().original + 1}, suspect{group.front().suspect, 0};
    for (const Cell cell : group) take_in(original, cell.original), take_in(suspect, cell.suspect);
    Block block = meter.measure(original, suspect);
    block.shuffled = is_shuffled(group);
    if (block.similarity >= least_block_similarity)
      blocks.push_back(block);
    else if (gap > 0)
      add_blocks(group, gap - 1, meter, blocks);
  }
}

/// Takes in weak seeds right beside the block's rims, until there are none.
void grow(Block& block, const std::vector<Cell>& weak, BlockMeter& meter) {
  for (int step = 0; step < most_growth; ++step) {
    Range original = block.original, suspect = block.suspect;
    auto cell = std::lower_bound(weak.begin(), weak.end(), suspect.first == 0 ? 0 : suspect.first - 1,
                                 [](Cell a, std::uint32_t sentence) { return a.suspect < sentence; });
    for (; cell != weak.end() && cell->suspect <= block.suspect.last; ++cell) {
      if (cell->original + 1 < block.original.first || cell->original > block.original.last) continue;
      take_in(original, cell->original);
      take_in(suspect, cell->suspect);
    }
    if (original == block.original && suspect == block.suspect) return;
    Block larger = meter.measure(original, suspect);
    larger.shuffled = block.shuffled;
    if (larger.similarity < std::max(least_block_similarity, least_kept * block.similarity)) return;
    block = larger;
  }
}

}  // namespace

Seeds choose_seeds(const SentenceComparison& sentences, const std::vector<SentencePair>& pairs) {
  Seeds seeds;
  // One long sentence made of several short ones is like none of them alone.
  for (const SentencePair& pair : pairs) {
    if (pair.original.size() + pair.suspect.size() == 2 || pair.similarity < least_group_similarity) continue;
    const Bag original = join(sentences.bags.original, pair.original),
              suspect = join(sentences.bags.suspect, pair.suspect);
    if (sentences.likeness.equal(original, suspect).shared < strong_shared) continue;
    for (const std::uint32_t o : pair.original)
      for (const std::uint32_t s : pair.suspect) {
        seeds.strong.push_back({o, s});
        seeds.weak.push_back({o, s});
      }
  }
  constexpr std::uint32_t telling = 3;  // content words
  for (const Cell cell : sentences.anchors) {
    seeds.weak.push_back(cell);
    if (sentences.bags.suspect[cell.suspect].content >= telling) seeds.strong.push_back(cell);
  }
  for (const Candidate& candidate : sentences.candidates) {
    if (candidate.similarity >= weak_similarity && candidate.shared >= weak_shared)
      seeds.weak.push_back(candidate.cell);
    if (candidate.similarity >= strong_similarity && candidate.shared >= strong_shared)
      seeds.strong.push_back(candidate.cell);
  }
  for (std::vector<Cell>* cells : {&seeds.strong, &seeds.weak})
    std::sort(cells->begin(), cells->end(), [](Cell a, Cell b) {
      return a.suspect != b.suspect ? a.suspect < b.suspect : a.original < b.original;
    });
  return seeds;
}

Block BlockMeter::measure(Range original, Range suspect) {
  Overlap overlap;
  for (std::uint32_t o = original.first; o < original.last; ++o) {
    overlap.original += bags_.original[o].weight;
    for (const BagEntry entry : bags_.original[o].entries) counts_[entry.key] += entry.count;
  }
  for (std::uint32_t s = suspect.first; s < suspect.last; ++s) {
    overlap.suspect += bags_.suspect[s].weight;
    for (const BagEntry entry : bags_.suspect[s].entries) {
      const std::uint32_t met = std::min(counts_[entry.key], entry.count);
      counts_[entry.key] -= met;
      overlap.shared += bags_.keys[entry.key].weight * met;
    }
  }
  for (std::uint32_t o = original.first; o < original.last; ++o)
    for (const BagEntry entry : bags_.original[o].entries) counts_[entry.key] = 0;
  return {original, suspect, overlap.dice(), overlap.shared};
}

std::vector<Block> make_blocks(const Seeds& seeds, BlockMeter& meter) {
  std::vector<Block> blocks;
  add_blocks(seeds.strong, widest_gap, meter, blocks);
  for (Block& block : blocks) grow(block, seeds.weak, meter);
  return blocks;
}

}  // namespace unspin
