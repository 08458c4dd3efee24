// Sentence pairs. After Gale & Church (1993) and hunalign (Varga et al. 2005): sure partners first, then
// partners between them by likeness and place, then sentences that were split or put together.
#include <algorithm>

#include "align/align.h"
#include "align/sentence_groups.h"
#include "align/sentence_order.h"

namespace unspin {
namespace {

struct Scored {
  Candidate candidate;
  double score = 0;
};

/// Partners of the chain: so like each other that place plays no part.
std::vector<Cell> sure_chain(const std::vector<Cell>& anchors, const std::vector<Candidate>& candidates,
                             const SentenceBags& bags) {
  std::vector<WeightedCell> cells;
  cells.reserve(anchors.size());
  for (const Cell cell : anchors) cells.push_back({cell, bags.suspect[cell.suspect].weight + 1});
  for (const Candidate& candidate : candidates)
    if (candidate.similarity >= 0.4 && candidate.shared >= 1500)
      cells.push_back(
          {candidate.cell, static_cast<std::int64_t>(static_cast<double>(candidate.shared) *
                                                     candidate.similarity * candidate.similarity)});
  return heaviest_chain(std::move(cells));
}

/// How far place can be trusted, in [0, 1]: not where hardly anything of the texts is in the chain.
double trust_in_order(const std::vector<Cell>& chain, const SentenceBags& bags) {
  constexpr std::size_t few = 3;  // sentences; so short a text has little else to go by
  if (bags.original.size() <= few && bags.suspect.size() <= few) return 1;
  std::int64_t chained = 0, original = 1, suspect = 1;
  for (const Bag& bag : bags.original) original += bag.weight;
  for (const Bag& bag : bags.suspect) suspect += bag.weight;
  for (const Cell cell : chain)
    chained += std::min(bags.original[cell.original].weight, bags.suspect[cell.suspect].weight);
  return std::min(1.0, 2.5 * static_cast<double>(chained) / static_cast<double>(std::min(original, suspect)));
}

double score(const Candidate& candidate, const Standing& standing, double trust) {
  return candidate.similarity + trust * ((standing.in_order ? 0.12 : 0) + (standing.after_link ? 0.06 : 0) +
                                         (standing.before_link ? 0.06 : 0));
}

bool by_score(const Scored& a, const Scored& b) {
  if (a.score != b.score) return a.score > b.score;
  // Two that compete for a sentence differ here, and alike when the texts change sides.
  const Cell x = a.candidate.cell, y = b.candidate.cell;
  if (x.original + x.suspect != y.original + y.suspect)
    return x.original + x.suspect < y.original + y.suspect;
  return x.suspect < y.suspect;
}

}  // namespace

std::vector<SentencePair> pair_sentences(const AlignmentInput& input, const SentenceComparison& comparison) {
  const SentenceBags& bags = comparison.bags;
  const SentenceLikeness& likeness = comparison.likeness;
  const std::vector<Cell>& anchors = comparison.anchors;
  const std::vector<Candidate>& candidates = comparison.candidates;
  const auto originals = static_cast<std::uint32_t>(bags.original.size()),
             suspects = static_cast<std::uint32_t>(bags.suspect.size());
  const std::vector<Cell> chain = sure_chain(anchors, candidates, bags);
  const SentenceOrder order(chain, originals, suspects);
  const double trust = trust_in_order(chain, bags);

  std::vector<char> taken_original(originals), taken_suspect(suspects);
  std::vector<Cell> pairs = anchors;
  for (const Cell cell : anchors) taken_original[cell.original] = taken_suspect[cell.suspect] = 1;

  std::size_t known = 0;
  std::vector<Scored> scored;
  const auto add = [&](const Candidate& candidate) {
    const Standing standing = order.standing(candidate.cell);
    const double value = score(candidate, standing, trust);
    const bool enough = standing.in_order ? value >= input.options.sentence_pair_similarity + 0.1
                                          : value >= 0.42 && candidate.shared >= 1500;
    if (enough) scored.push_back({candidate, value});
  };
  for (const Candidate& candidate : candidates) add(candidate);
  for (const Cell cell : order.cells_in_gaps()) {
    while (known < candidates.size() && (candidates[known].cell.suspect < cell.suspect ||
                                         (candidates[known].cell.suspect == cell.suspect &&
                                          candidates[known].cell.original < cell.original)))
      ++known;
    if (known < candidates.size() && candidates[known].cell == cell) continue;
    if (taken_original[cell.original] || taken_suspect[cell.suspect]) continue;
    const Overlap overlap = likeness.related(bags.original[cell.original], bags.suspect[cell.suspect]);
    add({cell, overlap.dice(), overlap.shared});
  }
  std::sort(scored.begin(), scored.end(), by_score);
  for (const Scored& one : scored) {
    const Cell cell = one.candidate.cell;
    if (taken_original[cell.original] || taken_suspect[cell.suspect]) continue;
    taken_original[cell.original] = taken_suspect[cell.suspect] = 1;
    pairs.push_back(cell);
  }
  return group_sentences(input, bags, likeness, pairs);
}

}  // namespace unspin
