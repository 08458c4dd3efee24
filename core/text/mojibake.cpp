// UTF-8 that was read as Windows-1252: Ã© for é, â€™ for ’.
#include <array>

#include "text/characters.h"
#include "text/repair.h"

namespace unspin {
namespace {

// The characters of the bytes 80 to 9F; 0 where Windows-1252 has none.
constexpr std::array<char16_t, 32> high_bytes{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                              0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                              0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                              0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// The byte that the character was; -1 where it was none above 7F.
int byte_of(char16_t c) {
  if (c >= 0x80 && c <= 0xFF) return c;
  if (c < 0x80) return -1;
  for (std::size_t i = 0; i < high_bytes.size(); ++i)
    if (high_bytes[i] == c) return static_cast<int>(0x80 + i);
  return -1;
}

std::uint32_t next_shown(std::u16string_view text, std::uint32_t at) {
  while (at < text.size() && text[at] == filler) ++at;
  return at;
}

// What UTF-8 can have meant: letters, marks and symbols that stand in prose.
bool is_plausible(char32_t c) {
  if (c < 0xA0 || (c >= 0xE000 && c <= 0xF8FF)) return false;
  const CharacterClass kind = class_of(c);
  if (kind == CharacterClass::other) return is_pictograph(c) || is_currency(c) || c < 0x2400;
  return kind != CharacterClass::ignorable || c == 0xFEFF || c == 0x200B || c == 0xAD || c == 0x200D;
}

// How many bytes follow the first one of a character; 0 for those of scripts that English prose has no use
// for: “café”—” is what it seems.
int bytes_after(int lead) {
  const bool latin = lead >= 0xC2 && lead <= 0xC5, greek = lead == 0xCE || lead == 0xCF;
  if (latin || greek || lead == 0xD0 || lead == 0xD1) return 1;
  if (lead == 0xE2 || lead == 0xEF) return 2;
  return lead == 0xF0 ? 3 : 0;
}

}  // namespace

Entity read_mojibake(std::u16string_view text, std::uint32_t at) {
  const int lead = byte_of(text[at]);
  if (lead < 0x80) return {};
  // A control of Latin-1 is a mark of Windows-1252.
  if (text[at] >= 0x80 && text[at] < 0xA0) {
    const char16_t mark = high_bytes[text[at] - 0x80u];
    return mark != 0 && text[at] != 0x85 ? Entity{mark, 1} : Entity{};
  }
  const int more = bytes_after(lead);
  if (more == 0) return {};
  auto code = static_cast<char32_t>(lead & (0x3F >> more));
  std::uint32_t end = at + 1;
  for (int i = 0; i < more; ++i) {
    end = next_shown(text, end);
    const int byte = end < text.size() ? byte_of(text[end]) : -1;
    if (byte < 0x80 || byte > 0xBF) {
      // The last byte of ” has no character and falls away: â€
      const bool closing = lead == 0xE2 && code == ((0x02 << 6) | 0x00) && i == 1;
      return closing ? Entity{0x201D, end - at} : Entity{};
    }
    code = (code << 6) | static_cast<char32_t>(byte & 0x3F);
    ++end;
  }
  while (end < text.size() && text[end] == filler) ++end;
  const char32_t least = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
  if (code < least || code > 0x10FFFF || !is_plausible(code)) return {};
  return {code, end - at};
}

}  // namespace unspin
