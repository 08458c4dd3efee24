// A constant, sorted list of words to look things up in. The order is checked when it is compiled.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace unspin {

template <std::size_t size>
class KnownWords {
 public:
  template <class... Word>
  explicit constexpr KnownWords(Word... words) : words_{std::u16string_view(words)...} {
    for (std::size_t i = 0; i < size; ++i) {
      is_sorted_ &= i == 0 || words_[i - 1] < words_[i];
      ++begins_[bucket(words_[i]) + 1];
    }
    for (std::size_t i = 1; i < begins_.size(); ++i)
      begins_[i] = static_cast<std::uint16_t>(begins_[i] + begins_[i - 1]);
  }

  [[nodiscard]] constexpr bool is_sorted() const { return is_sorted_; }

  /// Words that begin alike stand together: few have to be compared, and most of those differ in length.
  [[nodiscard]] constexpr bool has(std::u16string_view word) const {
    const std::size_t first = bucket(word);
    for (std::size_t i = begins_[first]; i < begins_[first + 1]; ++i)
      if (words_[i].size() == word.size() && words_[i] == word) return true;
    return false;
  }

 private:
  // One bucket a letter, in the order of the code units.
  static constexpr std::size_t bucket(std::u16string_view word) {
    if (word.empty() || word[0] < u'a')
      return word.empty() || word[0] < u'A' ? 0 : word[0] <= u'Z' ? word[0] - u'A' + 1u : 27;
    return word[0] <= u'z' ? word[0] - u'a' + 28u : 54;
  }

  std::array<std::u16string_view, size> words_;
  std::array<std::uint16_t, 56> begins_{};
  bool is_sorted_ = true;
};

template <class... Word>
constexpr auto word_list(Word... words) {
  return KnownWords<sizeof...(Word)>(words...);
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
