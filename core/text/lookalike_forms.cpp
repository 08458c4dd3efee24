#include "text/characters.h"
#include "text/fold.h"
#include "text/hidden.h"

namespace unspin {
namespace {

struct SmallCapital {
  char16_t code;
  char16_t letter;
};

constexpr SmallCapital small_capitals[] = {
    {0x1D00, 'a'}, {0x0299, 'b'}, {0x1D04, 'c'}, {0x1D05, 'd'}, {0x1D07, 'e'}, {0xA730, 'f'},
    {0x0262, 'g'}, {0x029C, 'h'}, {0x026A, 'i'}, {0x1D0A, 'j'}, {0x1D0B, 'k'}, {0x029F, 'l'},
    {0x1D0D, 'm'}, {0x0274, 'n'}, {0x1D0F, 'o'}, {0x1D18, 'p'}, {0x0280, 'r'}, {0xA731, 's'},
    {0x1D1B, 't'}, {0x1D1C, 'u'}, {0x1D20, 'v'}, {0x1D21, 'w'}, {0x028F, 'y'}, {0x1D22, 'z'},
};

char16_t small_capital(char32_t c) {
  for (const SmallCapital& capital : small_capitals)
    if (capital.code == c) return capital.letter;
  return 0;
}

bool is_roman(char32_t c) { return c >= 0x2160 && c <= 0x217F; }
bool is_ascii_letter(char32_t c) { return c < 128 && class_of(c) == CharacterClass::letter; }

}  // namespace

bool is_lookalike_form(char32_t c) {
  const bool fullwidth = (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
  const bool mathematical = c >= 0x1D400 && c <= 0x1D7FF;
  const bool letterlike = c >= 0x210A && c <= 0x2139 && class_of(c) == CharacterClass::letter &&
                          c != 0x2126 && c != 0x212A && c != 0x212B && (c < 0x2135 || c > 0x2138);
  return fullwidth || mathematical || letterlike || is_roman(c) || small_capital(c) != 0;
}

std::optional<std::u16string> plain_forms(std::u16string_view word) {
  std::u16string plain;
  std::uint32_t forms = 0, plain_letters = 0, others = 0;
  bool only_roman = true;
  for (std::uint32_t i = 0; i < word.size();) {
    const Character c = character_at(word, i);
    if (is_lookalike_form(c.code)) {
      ++forms;
      only_roman &= is_roman(c.code);
      if (const char16_t letter = small_capital(c.code))
        plain += letter;
      else
        append_folded(word.substr(i, c.units), plain);
    } else {
      plain_letters += is_ascii_letter(c.code);
      others += class_of(c.code) == CharacterClass::letter && !is_ascii_letter(c.code);
      plain += word.substr(i, c.units);
    }
    i += c.units;
  }
  // One such letter alone stands in a formula, and Ⅳ is a numeral; among phonetic letters they are phonetic.
  if (forms == 0 || others > 0 || (plain_letters == 0 && (forms < 2 || only_roman))) return {};
  return plain;
}

std::optional<std::u16string> unmask_figures(std::u16string_view word) {
  std::u16string plain;
  bool figure = false;
  for (const char16_t c : word) {
    switch (c) {
      case 0x0417:
      case 0x0437:
      case 0x04E0:
        plain += u'3';
        figure = true;
        break;
      case 0x0431:
        plain += u'6';
        figure = true;
        break;
      case 0x041E:
      case 0x043E:
      case 0x039F:
      case 0x03BF:
        plain += u'0';
        break;
      case 0x0406:
      case 0x04C0:
      case 0x0399:
        plain += u'1';
        figure = true;
        break;
      default:
        if (c < '0' || c > '9') return {};
        plain += c;
        figure = true;
    }
  }
  return figure && plain.size() > 1 ? std::optional(plain) : std::nullopt;
}

}  // namespace unspin
