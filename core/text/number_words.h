// Numbers that are written as words, of one token or several: two hundred and five thousand, half a million,
// two-thirds.
#pragma once
#include <optional>
#include <string_view>

#include "text/document.h"

namespace unspin {

/// The tokens of a sentence, read from left to right. Beyond its end stands nothing.
struct TokenReader {
  const Document& document;
  Range sentence;
  std::uint32_t at = 0;

  [[nodiscard]] bool has(std::uint32_t i) const { return i < sentence.last; }
  [[nodiscard]] const Token& token(std::uint32_t i) const { return document.tokens[i]; }
  [[nodiscard]] std::u16string_view form(std::uint32_t i) const {
    return has(i) ? document.form(i) : std::u16string_view{};
  }
  [[nodiscard]] bool is_word(std::uint32_t i) const { return has(i) && token(i).kind == TokenKind::word; }
};

/// The number that begins at `reader.at`, which moves behind it.
std::optional<Number> read_number_words(TokenReader& reader);

/// 4 for quarters and fourths; 0 where the word is no part of a whole. One has the singular.
double fraction_below(std::u16string_view word, bool plural);

/// What “and a half”, “and one-third” or “and three quarters” at `reader.at` adds, which moves behind it;
/// else 0.
double read_added_part(TokenReader& reader);

/// “thirds” or “quarters” at `reader.at`, behind the number that counts them: two thirds, 3 quarters. The
/// last two quarters are months.
bool read_fraction_word(TokenReader& reader, Number& number);

}  // namespace unspin
