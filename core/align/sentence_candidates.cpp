#include "align/sentence_candidates.h"

#include <algorithm>
#include <map>

namespace unspin {
namespace {

constexpr std::size_t kept = 6;  // candidates a sentence, on either side
// A word is looked up where it stands in few sentences: this many pairs of sentences a word at most.
constexpr std::uint64_t most_pairs_of_a_word = 4096;
constexpr double least_hope = 0.08;  // Dice of equal words below which nothing is looked up
// Of a sentence that has a good partner, others are looked up only if they come this near to it.
constexpr double near_the_best = 0.3;

struct Guess {
  std::uint32_t partner = 0;
  double dice = 0;
  std::uint64_t skew = 0;  // how far the pair lies off the diagonal
};

bool better(const Guess& a, const Guess& b) {
  if (a.dice != b.dice) return a.dice > b.dice;
  return a.skew != b.skew ? a.skew < b.skew : a.partner < b.partner;
}

void keep_best(std::vector<Guess>& best, const Guess& guess) {
  if (best.size() == kept && !better(guess, best.back())) return;
  best.insert(std::upper_bound(best.begin(), best.end(), guess, better), guess);
  if (best.size() > kept) best.pop_back();
}

}  // namespace

std::vector<Candidate> find_candidates(const SentenceBags& bags, const SentenceLikeness& likeness,
                                       const std::vector<Cell>& anchors) {
  const std::size_t originals = bags.original.size(), suspects = bags.suspect.size();
  std::vector<char> anchored_original(originals), anchored_suspect(suspects);
  for (const Cell cell : anchors) anchored_original[cell.original] = anchored_suspect[cell.suspect] = 1;

  std::vector<std::vector<BagEntry>> holders(bags.keys.size());  // BagEntry{sentence, count} of each key
  for (std::uint32_t o = 0; o < originals; ++o)
    if (!anchored_original[o])
      for (const BagEntry entry : bags.original[o].entries) {
        const Key& key = bags.keys[entry.key];
        if (key.content && std::uint64_t{key.original} * key.suspect <= most_pairs_of_a_word &&
            key.suspect > 0)
          holders[entry.key].push_back({o, entry.count});
      }

  std::vector<std::vector<Guess>> of_original(originals), of_suspect(suspects);
  std::vector<std::int64_t> shared(originals);
  std::vector<std::uint32_t> met;
  for (std::uint32_t s = 0; s < suspects; ++s) {
    if (anchored_suspect[s]) continue;
    met.clear();
    for (const BagEntry entry : bags.suspect[s].entries)
      for (const BagEntry holder : holders[entry.key]) {
        if (shared[holder.key] == 0) met.push_back(holder.key);
        shared[holder.key] += bags.keys[entry.key].weight * std::min(entry.count, holder.count);
      }
    for (const std::uint32_t o : met) {
      const double dice = Overlap{shared[o], bags.original[o].weight, bags.suspect[s].weight}.dice();
      shared[o] = 0;
      if (dice < least_hope) continue;
      const std::uint64_t x = std::uint64_t{o} * suspects, y = std::uint64_t{s} * originals;
      const std::uint64_t skew = x > y ? x - y : y - x;
      keep_best(of_suspect[s], {o, dice, skew});
      keep_best(of_original[o], {s, dice, skew});
    }
  }

  std::vector<Cell> cells;
  const auto worth_a_look = [](const std::vector<Guess>& guesses, const Guess& guess) {
    return guess.dice >= near_the_best * guesses.front().dice;
  };
  for (std::uint32_t s = 0; s < suspects; ++s)
    for (const Guess& guess : of_suspect[s])
      if (worth_a_look(of_suspect[s], guess)) cells.push_back({guess.partner, s});
  for (std::uint32_t o = 0; o < originals; ++o)
    for (const Guess& guess : of_original[o])
      if (worth_a_look(of_original[o], guess)) cells.push_back({o, guess.partner});
  std::sort(cells.begin(), cells.end(), [](Cell a, Cell b) {
    return a.suspect != b.suspect ? a.suspect < b.suspect : a.original < b.original;
  });
  cells.erase(std::unique(cells.begin(), cells.end()), cells.end());

  std::vector<Candidate> candidates;
  for (const Cell cell : cells) {
    const Overlap overlap = likeness.related(bags.original[cell.original], bags.suspect[cell.suspect]);
    candidates.push_back({cell, overlap.dice(), overlap.shared});
  }
  return candidates;
}

}  // namespace unspin
