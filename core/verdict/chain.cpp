#include "verdict/chain.h"

#include <algorithm>

#include "align/best_below.h"

namespace unspin {
namespace {

constexpr std::uint64_t most_comparisons = 4096;  // of one key

struct Counts {
  std::uint64_t original = 0, suspect = 0;
};

std::vector<char> find_frequent(const std::vector<ChainWord>& original,
                                const std::vector<ChainWord>& suspect) {
  std::uint32_t size = 0;
  for (const ChainWord& word : original) size = std::max(size, word.key + 1);
  for (const ChainWord& word : suspect) size = std::max(size, word.key + 1);
  std::vector<Counts> counts(size);
  for (const ChainWord& word : original) ++counts[word.key].original;
  for (const ChainWord& word : suspect) ++counts[word.key].suspect;
  std::vector<char> frequent(size);
  for (std::uint32_t key = 0; key < size; ++key)
    frequent[key] = counts[key].original * counts[key].suspect > most_comparisons ? 1 : 0;
  return frequent;
}

/// The longest rising chain through the places of the original.
std::uint32_t longest(const std::vector<std::vector<std::uint32_t>>& places, std::size_t length,
                      const std::vector<ChainWord>& suspect, const std::vector<char>& frequent,
                      bool backwards) {
  BestBelow<std::uint32_t> best(length);
  std::uint32_t longest = 0;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
  for (const ChainWord& word : suspect) {
    if (frequent[word.key]) continue;
    ends.clear();
    for (const std::uint32_t place : places[word.key]) {
      const std::uint32_t at = backwards ? static_cast<std::uint32_t>(length) - 1 - place : place;
      ends.emplace_back(at, best.below(at).first + 1);
    }
    for (const auto& [at, value] : ends) {
      best.add(at, value, 0);
      longest = std::max(longest, value);
    }
  }
  return longest;
}

}  // namespace

ChainMeasure measure_chain(const std::vector<ChainWord>& original, const std::vector<ChainWord>& suspect) {
  const std::vector<char> frequent = find_frequent(original, suspect);
  std::vector<std::vector<std::uint32_t>> places(frequent.size());
  ChainMeasure measure;
  for (std::uint32_t i = 0; i < original.size(); ++i) {
    if (frequent[original[i].key]) continue;
    places[original[i].key].push_back(i);
    ++measure.original;
  }
  for (const ChainWord& word : suspect)
    if (!frequent[word.key]) ++measure.suspect;
  measure.in_order = longest(places, original.size(), suspect, frequent, false);
  measure.by_chance = longest(places, original.size(), suspect, frequent, true);
  return measure;
}

}  // namespace unspin
