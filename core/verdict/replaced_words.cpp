#include "verdict/replaced_words.h"

#include <algorithm>

namespace unspin {
namespace {

std::vector<KeyId> sorted_keys(const std::vector<ChainWord>& words) {
  std::vector<KeyId> keys;
  keys.reserve(words.size());
  for (const ChainWord& word : words) keys.push_back(word.key);
  std::sort(keys.begin(), keys.end());
  return keys;
}

/// For each word: 1 where the others lack it.
std::vector<char> lone_words(const std::vector<ChainWord>& words, const std::vector<ChainWord>& others) {
  const std::vector<KeyId> keys = sorted_keys(others);
  std::vector<char> lone;
  lone.reserve(words.size());
  for (const ChainWord& word : words)
    lone.push_back(std::binary_search(keys.begin(), keys.end(), word.key) ? 0 : 1);
  return lone;
}

}  // namespace

std::size_t count_replaced(const std::vector<ChainWord>& original, const std::vector<ChainWord>& suspect) {
  const std::vector<char> left = lone_words(original, suspect), right = lone_words(suspect, original);
  return static_cast<std::size_t>(
      std::min(std::count(left.begin(), left.end(), 1), std::count(right.begin(), right.end(), 1)));
}

double related_in_order(const std::vector<ChainWord>& original, const std::vector<ChainWord>& suspect,
                        const SentenceLikeness& likeness) {
  constexpr std::size_t largest = 40'000;  // cells; no pair of sentences has more
  if (original.size() * suspect.size() > largest) return 0;
  const std::vector<char> lone = lone_words(suspect, original), alone = lone_words(original, suspect);
  std::vector<double> equal(suspect.size() + 1), related = equal, equal_before, related_before;
  for (std::size_t i = 0; i < original.size(); ++i) {
    const ChainWord& word = original[i];
    equal_before = equal;
    related_before = related;
    for (std::size_t j = 0; j < suspect.size(); ++j) {
      double bond = word.key == suspect[j].key ? 1 : 0;
      equal[j + 1] = std::max({equal[j], equal_before[j + 1], equal_before[j] + bond});
      if (alone[i] != 0 && lone[j] != 0)
        bond = static_cast<double>(likeness.relation(word.key, suspect[j].key)) / 1000;
      related[j + 1] = std::max({related[j], related_before[j + 1], related_before[j] + bond});
    }
  }
  return related.back() - equal.back();
}

}  // namespace unspin
