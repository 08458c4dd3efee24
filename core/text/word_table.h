// A small constant table that is asked by word: sorted when it is compiled.
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace unspin {

/// Entries have a `word`, no two the same.
template <class Entry, std::size_t size>
consteval std::array<Entry, size> by_word(const Entry (&table)[size]) {
  std::array<Entry, size> sorted{};
  std::copy(std::begin(table), std::end(table), sorted.begin());
  std::sort(sorted.begin(), sorted.end(), [](const Entry& a, const Entry& b) { return a.word < b.word; });
  return sorted;
}

/// The entry of a word; nullptr where there is none.
template <class Entry, std::size_t size>
const Entry* find_word(const std::array<Entry, size>& sorted, std::u16string_view word) {
  const auto place =
      std::lower_bound(sorted.begin(), sorted.end(), word,
                       [](const Entry& entry, std::u16string_view wanted) { return entry.word < wanted; });
  return place != sorted.end() && place->word == word ? &*place : nullptr;
}

}  // namespace unspin
