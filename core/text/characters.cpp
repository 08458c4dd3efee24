#include "text/characters.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace unspin {
namespace {

constexpr std::uint32_t bit(int category) { return std::uint32_t{1} << category; }
constexpr std::uint32_t letters = bit(U_UPPERCASE_LETTER) | bit(U_LOWERCASE_LETTER) |
                                  bit(U_TITLECASE_LETTER) | bit(U_MODIFIER_LETTER) | bit(U_OTHER_LETTER) |
                                  bit(U_LETTER_NUMBER);
constexpr std::uint32_t marks =
    bit(U_NON_SPACING_MARK) | bit(U_ENCLOSING_MARK) | bit(U_COMBINING_SPACING_MARK);
constexpr std::uint32_t spaces = bit(U_SPACE_SEPARATOR) | bit(U_LINE_SEPARATOR) | bit(U_PARAGRAPH_SEPARATOR);
constexpr std::uint32_t punctuation = bit(U_DASH_PUNCTUATION) | bit(U_START_PUNCTUATION) |
                                      bit(U_END_PUNCTUATION) | bit(U_CONNECTOR_PUNCTUATION) |
                                      bit(U_OTHER_PUNCTUATION) | bit(U_INITIAL_PUNCTUATION) |
                                      bit(U_FINAL_PUNCTUATION);

UChar32 icu(char32_t c) { return static_cast<UChar32>(c); }

}  // namespace

CharacterClass characters::wide_class(char32_t c) {
  if (c == 0x85 || c == 0x2028 || c == 0x2029) return CharacterClass::line_break;
  // The Hangul fillers are letters by category, but show nothing.
  if (u_hasBinaryProperty(icu(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return CharacterClass::ignorable;
  const std::uint32_t category = bit(u_charType(icu(c)));
  if (category & letters) return CharacterClass::letter;
  if (category & punctuation) return CharacterClass::punctuation;
  if (category & marks) return CharacterClass::mark;
  if (category & bit(U_DECIMAL_DIGIT_NUMBER)) return CharacterClass::digit;
  if (category & spaces) return CharacterClass::space;
  if (category & (bit(U_CONTROL_CHAR) | bit(U_FORMAT_CHAR))) return CharacterClass::ignorable;
  return CharacterClass::other;
}

bool characters::wide_upper(char32_t c) { return u_isupper(icu(c)) || u_istitle(icu(c)); }
bool characters::wide_lower(char32_t c) { return u_hasBinaryProperty(icu(c), UCHAR_LOWERCASE); }

Script script_of(char32_t c) {
  if (c < 128) return characters::ascii_class(c) == CharacterClass::letter ? Script::latin : Script::none;
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(icu(c), &status);
  if (U_FAILURE(status)) return Script::other;
  switch (script) {
    case USCRIPT_LATIN:
      return Script::latin;
    case USCRIPT_GREEK:
      return Script::greek;
    case USCRIPT_CYRILLIC:
      return Script::cyrillic;
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
      return Script::unspaced;
    case USCRIPT_COMMON:
    case USCRIPT_INHERITED:
    case USCRIPT_UNKNOWN:
      return c == 0x30FC ? Script::unspaced : Script::none;  // ー lengthens a kana
    default:
      return uscript_isRightToLeft(script) ? Script::right_to_left : Script::other;
  }
}

bool is_currency(char32_t c) { return c == '$' || (c >= 0x80 && u_charType(icu(c)) == U_CURRENCY_SYMBOL); }

bool is_pictograph(char32_t c) {
  return c >= 0xA9 && u_hasBinaryProperty(icu(c), UCHAR_EXTENDED_PICTOGRAPHIC);
}

bool ends_sentence(char32_t c) {
  if (c < 128) return c == '!' || c == '?';
  return u_getIntPropertyValue(icu(c), UCHAR_SENTENCE_BREAK) == U_SB_STERM;
}

Fraction vulgar_fraction(char32_t c) {
  switch (c) {
    case 0xBC:
      return {1, 4};
    case 0xBD:
      return {1, 2};
    case 0xBE:
      return {3, 4};
    case 0x2150:
      return {1, 7};
    case 0x2151:
      return {1, 9};
    case 0x2152:
      return {1, 10};
    case 0x2153:
      return {1, 3};
    case 0x2154:
      return {2, 3};
    case 0x2155:
      return {1, 5};
    case 0x2156:
      return {2, 5};
    case 0x2157:
      return {3, 5};
    case 0x2158:
      return {4, 5};
    case 0x2159:
      return {1, 6};
    case 0x215A:
      return {5, 6};
    case 0x215B:
      return {1, 8};
    case 0x215C:
      return {3, 8};
    case 0x215D:
      return {5, 8};
    case 0x215E:
      return {7, 8};
    default:
      return {};
  }
}

}  // namespace unspin
