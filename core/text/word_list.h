// A constant, sorted list of words to look things up in. The order is checked when it is compiled.
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace unspin {

template <std::size_t size>
struct WordList {
  std::array<std::u16string_view, size> words;

  [[nodiscard]] constexpr bool is_sorted() const {
    for (std::size_t i = 1; i < size; ++i)
      if (!(words[i - 1] < words[i])) return false;
    return true;
  }
  [[nodiscard]] bool has(std::u16string_view word) const {
    return std::binary_search(words.begin(), words.end(), word);
  }
};

template <class... Word>
constexpr auto word_list(Word... words) {
  return WordList<sizeof...(Word)>{{std::u16string_view(words)...}};
}

/// ASCII letters in lower case, for look-ups of short words without folding; longer than 15 units gives "".
class LowerCase {
 public:
  explicit LowerCase(std::u16string_view word) {
    if (word.size() > letters_.size()) return;
    for (const char16_t c : word)
      letters_[size_++] = c >= 'A' && c <= 'Z' ? static_cast<char16_t>(c + ('a' - 'A')) : c;
  }
  [[nodiscard]] std::u16string_view view() const { return {letters_.data(), size_}; }

 private:
  std::array<char16_t, 15> letters_{};
  std::size_t size_ = 0;
};

}  // namespace unspin
