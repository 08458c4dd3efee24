// What kind of thing a character is. The one place that asks ICU for character properties.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace unspin {

enum class CharacterClass : std::uint8_t {
  letter,
  mark,   // accents and vowel signs that stand on the character before
  digit,  // 0-9 and the digits of other scripts
  space,
  line_break,  // LF CR VT FF NEL LS PS
  ignorable,   // characters that show nothing: zero-width, bidi and other controls, NUL, tags
  punctuation,
  other,  // symbols, emoji, private use, unassigned, lone surrogates
};

/// One code point of a text, or a lone surrogate as itself.
struct Character {
  char32_t code = 0;
  std::uint32_t units = 1;  // 1 or 2
};

/// The code point that begins at `at`; `at` must lie inside the text.
inline Character character_at(std::u16string_view text, std::uint32_t at) {
  const char16_t lead = text[at];
  if ((lead & 0xFC00) == 0xD800 && at + 1 < text.size() && (text[at + 1] & 0xFC00) == 0xDC00)
    return {(static_cast<char32_t>(lead & 0x3FF) << 10) + (text[at + 1] & 0x3FFu) + 0x10000, 2};
  return {lead, 1};
}

/// The code point that ends before `at`; `at` must be greater than 0.
inline Character character_before(std::u16string_view text, std::uint32_t at) {
  const char16_t trail = text[at - 1];
  if ((trail & 0xFC00) == 0xDC00 && at >= 2 && (text[at - 2] & 0xFC00) == 0xD800)
    return character_at(text, at - 2);
  return {trail, 1};
}

namespace characters {

constexpr CharacterClass ascii_class(char32_t c) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return CharacterClass::letter;
  if (c >= '0' && c <= '9') return CharacterClass::digit;
  if (c == ' ' || c == '\t') return CharacterClass::space;
  if (c >= 0x0A && c <= 0x0D) return CharacterClass::line_break;
  if (c < 0x20 || c == 0x7F) return CharacterClass::ignorable;
  if (c == '$' || c == '+' || c == '<' || c == '=' || c == '>' || c == '|' || c == '~')
    return CharacterClass::other;
  return CharacterClass::punctuation;  // ^ and ` too: typewriters use them as marks
}

constexpr auto ascii_classes = [] {
  std::array<CharacterClass, 128> classes{};
  for (char32_t c = 0; c < 128; ++c) classes[c] = ascii_class(c);
  return classes;
}();

CharacterClass wide_class(char32_t);
bool wide_upper(char32_t);
bool wide_lower(char32_t);

}  // namespace characters

inline CharacterClass class_of(char32_t c) {
  return c < 128 ? characters::ascii_classes[c] : characters::wide_class(c);
}
inline bool is_upper(char32_t c) { return c < 128 ? c >= 'A' && c <= 'Z' : characters::wide_upper(c); }
inline bool is_lower(char32_t c) { return c < 128 ? c >= 'a' && c <= 'z' : characters::wide_lower(c); }
// Between letters the other single marks are apostrophes too: Hawai‘i, Sana`a.
inline bool is_apostrophe(char32_t c) {
  return c == '\'' || c == 0x2019 || c == 0x2018 || c == '`' || c == 0x02BC || c == 0xFF07;
}
inline bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }

/// Figures above the line: ² and ⁹.
inline bool is_superscript(char32_t c) {
  return c == 0xB2 || c == 0xB3 || c == 0xB9 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079);
}

/// What a letter is written in; `none` for what many scripts share.
enum class Script : std::uint8_t { none, latin, greek, cyrillic, right_to_left, unspaced, other };
Script script_of(char32_t);

/// Letters of scripts that are written without spaces between words: Chinese, Japanese, Thai, Lao, Khmer,
/// Myanmar.
inline bool is_unspaced(char32_t c) { return c >= 0x0E00 && script_of(c) == Script::unspaced; }

bool is_currency(char32_t);
bool is_pictograph(char32_t);  // what can begin an emoji
bool ends_sentence(char32_t);  // ! ? 。 ؟ ।, but not the full stop
/// 1/2 for ½, as numerator and denominator; {0, 0} where the character is no vulgar fraction.
struct Fraction {
  std::uint8_t numerator = 0;
  std::uint8_t denominator = 0;
};
Fraction vulgar_fraction(char32_t);

}  // namespace unspin
