#include "align/sentence_likeness.h"

#include <algorithm>

namespace unspin {
namespace {

struct Tie {
  std::int64_t strength = 0;
  std::uint64_t lesser = 0;  // the keys' hashes: the same order whichever side is read first
  std::uint64_t greater = 0;
  std::uint32_t original = 0;  // index into the leftover entries
  std::uint32_t suspect = 0;
};

/// Share of common letter pairs, twice over both: "okereke" and "okerike" .67.
std::int64_t letter_pairs(std::u16string_view a, std::u16string_view b) {
  if (a.size() < 4 || b.size() < 4) return 0;
  std::size_t common = 0;
  std::uint64_t used = 0;
  for (std::size_t i = 0; i + 1 < a.size(); ++i)
    for (std::size_t j = 0; j + 1 < b.size() && j < 64; ++j)
      if (a[i] == b[j] && a[i + 1] == b[j + 1] && !(used >> j & 1U)) {
        used |= std::uint64_t{1} << j;
        ++common;
        break;
      }
  return static_cast<std::int64_t>(2000 * common / (a.size() + b.size() - 2));
}

void leave_over(const SentenceBags& bags, const Bag& one, const Bag& other, std::vector<BagEntry>& left) {
  std::size_t j = 0;
  for (const BagEntry entry : one.entries) {
    while (j < other.entries.size() && other.entries[j].key < entry.key) ++j;
    const std::uint32_t met =
        j < other.entries.size() && other.entries[j].key == entry.key ? other.entries[j].count : 0;
    if (entry.count > met && bags.keys[entry.key].content) left.push_back({entry.key, entry.count - met});
  }
}

}  // namespace

Overlap SentenceLikeness::equal(const Bag& original, const Bag& suspect) const {
  Overlap overlap{0, original.weight, suspect.weight};
  std::size_t i = 0, j = 0;
  while (i < original.entries.size() && j < suspect.entries.size()) {
    const BagEntry a = original.entries[i], b = suspect.entries[j];
    if (a.key == b.key) overlap.shared += bags_.keys[a.key].weight * std::min(a.count, b.count);
    i += a.key <= b.key;
    j += b.key <= a.key;
  }
  return overlap;
}

std::int64_t SentenceLikeness::relation(KeyId a, KeyId b) const {
  const Term& x = input_.vocabulary.terms[bags_.keys[a].term];
  const Term& y = input_.vocabulary.terms[bags_.keys[b].term];
  if (x.kind != TokenKind::word || y.kind != TokenKind::word) return 0;
  if (x.word == no_word || y.word == no_word) {
    const std::int64_t letters = letter_pairs(x.form, y.form);
    return letters < 550 ? 0 : letters;
  }
  const Relation found = input_.relations.of(x.word, y.word).relation;
  const std::int64_t strength =
      found.bond == Bond::antonym ? 400 : static_cast<std::int64_t>(1000 * found.strength);
  return strength < 250 ? 0 : strength;
}

Overlap SentenceLikeness::related(const Bag& original, const Bag& suspect) const {
  Overlap overlap = equal(original, suspect);
  std::vector<BagEntry> left, right;
  leave_over(bags_, original, suspect, left);
  leave_over(bags_, suspect, original, right);
  constexpr std::size_t most = 120;  // words; a longer leftover is no sentence
  if (left.size() > most || right.size() > most) return overlap;
  std::vector<Tie> ties;
  for (std::uint32_t i = 0; i < left.size(); ++i)
    for (std::uint32_t j = 0; j < right.size(); ++j) {
      const std::int64_t strength = relation(left[i].key, right[j].key);
      if (strength == 0) continue;
      const std::uint64_t a = bags_.keys[left[i].key].hash, b = bags_.keys[right[j].key].hash;
      ties.push_back({strength, std::min(a, b), std::max(a, b), i, j});
    }
  std::sort(ties.begin(), ties.end(), [](const Tie& a, const Tie& b) {
    if (a.strength != b.strength) return a.strength > b.strength;
    if (a.lesser != b.lesser) return a.lesser < b.lesser;
    if (a.greater != b.greater) return a.greater < b.greater;
    return a.original != b.original ? a.original < b.original : a.suspect < b.suspect;
  });
  for (const Tie& tie : ties) {
    BagEntry &a = left[tie.original], &b = right[tie.suspect];
    const std::uint32_t count = std::min(a.count, b.count);
    a.count -= count;
    b.count -= count;
    overlap.shared +=
        tie.strength * (bags_.keys[a.key].weight + bags_.keys[b.key].weight) / 2000 * std::int64_t{count};
  }
  return overlap;
}

}  // namespace unspin
