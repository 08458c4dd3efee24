#include "lexicon/plain_latin.h"

namespace unspin {
namespace {

// U+00E0 to U+00FF, then U+0100 to U+017F; "." where more than one letter answers, "-" for no letter.
constexpr std::string_view latin_1 = "aaaaaa.ceeeeiiiidnooooo-ouuuuy.y";
constexpr std::string_view extended_a =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
    "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(latin_1.size() == 32 && extended_a.size() == 128);

std::string_view several(char16_t letter) {
  switch (letter) {
    case u'ß':
      return "ss";
    case u'æ':
      return "ae";
    case u'œ':
      return "oe";
    case u'þ':
      return "th";
    case u'ĳ':
      return "ij";
    default:
      return {};
  }
}

}  // namespace

std::u16string plain_latin(std::u16string_view folded) {
  std::u16string out;
  out.reserve(folded.size());
  for (const char16_t letter : folded) {
    const bool combining = letter >= 0x300 && letter < 0x370;
    if (combining) continue;
    if (const std::string_view letters = several(letter); !letters.empty()) {
      out.append(letters.begin(), letters.end());
    } else if (letter >= 0xe0 && letter < 0x100) {
      out.push_back(static_cast<char16_t>(latin_1[letter - 0xe0U]));
    } else if (letter >= 0x100 && letter < 0x180) {
      out.push_back(static_cast<char16_t>(extended_a[letter - 0x100U]));
    } else if (letter == u'ș' || letter == u'ț') {
      out.push_back(letter == u'ș' ? u's' : u't');
    } else {
      out.push_back(letter);
    }
  }
  return out;
}

}  // namespace unspin
