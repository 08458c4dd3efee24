#include "text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "text/characters.h"

namespace unspin {
namespace {

// Marks that people write in more than one way; 0 where the character is none.
char16_t plain_mark(char32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
    case 0x02B9:
    case 0x2032:
    case 0x2039:
    case 0x203A:
    case 0xB4:
    case '`':
      return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0xAB:
    case 0xBB:
    case 0x300C:
    case 0x300D:
    case 0x300E:
    case 0x300F:
      return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0x2043:
    case 0xFE58:
    case 0xFE63:
      return u'-';
    case 0x2044:
    case 0x2215:
      return u'/';
    default:
      return 0;
  }
}

// Latin letters that Unicode does not take apart.
std::u16string_view plain_letter(char32_t c) {
  switch (c) {
    case 0xE6:
      return u"ae";
    case 0xF0:
    case 0x111:
    case 0x256:
      return u"d";
    case 0xF8:
      return u"o";
    case 0xFE:
      return u"th";
    case 0x127:
      return u"h";
    case 0x131:
      return u"i";
    case 0x142:
      return u"l";
    case 0x153:
      return u"oe";
    case 0x167:
      return u"t";
    case 0x14B:
      return u"ng";
    default:
      return {};
  }
}

bool strips_accents(Script script) { return script == Script::latin || script == Script::greek; }

std::u16string_view view(const icu::UnicodeString& text) {
  return {text.getBuffer(), static_cast<std::size_t>(text.length())};
}

icu::UnicodeString alias(std::u16string_view text) {
  return {false, text.data(), static_cast<std::int32_t>(text.size())};
}

// ½ would become 1⁄2, and 7½ then 71⁄2; 10² would become 102.
std::u16string separate_fractions(std::u16string_view text) {
  std::u16string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i > 0 && class_of(text[i - 1]) == CharacterClass::digit) {
      if (vulgar_fraction(text[i]).denominator != 0) out += u'-';
      if (is_superscript(text[i])) out += u'^';
    }
    out += text[i];
  }
  return out;
}

// Takes the accents off Latin and Greek letters and plain marks for fancy ones; `text` is NFKC case folded.
std::u16string strip(std::u16string_view text, const icu::Normalizer2& nfd) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString apart = nfd.normalize(alias(text), status);
  const std::u16string_view pieces = U_SUCCESS(status) ? view(apart) : text;
  std::u16string out;
  Script base = Script::none;
  for (std::uint32_t i = 0; i < pieces.size();) {
    const Character c = character_at(pieces, i);
    const std::u16string_view as_it_is = pieces.substr(i, c.units);
    i += c.units;
    const CharacterClass kind = class_of(c.code);
    if (kind == CharacterClass::mark) {
      if (!strips_accents(base)) out += as_it_is;
      continue;
    }
    base = kind == CharacterClass::letter ? script_of(c.code) : Script::none;
    if (const char16_t mark = plain_mark(c.code)) {
      out += mark;
    } else if (const auto letter = plain_letter(c.code); !letter.empty()) {
      out += letter;
    } else {
      out += as_it_is;
    }
  }
  return out;
}

bool append_slowly(std::u16string_view text, std::u16string& out) {
  // No word is that long, and putting the marks of a letter in order takes their number squared.
  constexpr std::size_t longest = 4096;
  if (text.size() > longest) {
    out += text;
    return false;
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) {
    out += text;
    return true;
  }
  const std::u16string separated = separate_fractions(text);
  const icu::UnicodeString folded = casefold->normalize(alias(separated), status);
  const std::u16string plain = strip(view(folded), *nfd);
  // Taking off an accent can leave what case folding would change again: once more settles it.
  const icu::UnicodeString again = casefold->normalize(alias(plain), status);
  const icu::UnicodeString composed = nfc->normalize(again, status);
  out += U_SUCCESS(status) ? view(composed) : text;
  return true;
}

}  // namespace

bool append_folded(std::u16string_view text, std::u16string& out) {
  const std::size_t start = out.size();
  for (const char16_t c : text) {
    if (c >= 'A' && c <= 'Z') {
      out += static_cast<char16_t>(c + ('a' - 'A'));
    } else if (c == '`') {
      out += u'\'';
    } else if (c < 0x80 && (c >= 0x20 || c == '\t' || c == '\n' || c == '\r')) {
      out += c;
    } else if (c >= 0x2010 && c <= 0x201F && plain_mark(c) != 0) {
      out += plain_mark(c);
    } else {
      out.resize(start);
      return append_slowly(text, out);
    }
  }
  return true;
}

std::u16string fold(std::u16string_view text) {
  std::u16string out;
  append_folded(text, out);
  return out;
}

}  // namespace unspin
