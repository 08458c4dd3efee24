#include "text/scan.h"

namespace unspin {
namespace {

bool is_region(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }
constexpr char32_t joiner = 0x200D;
constexpr char32_t keycap = 0x20E3;

// What stays on a symbol: accents, the choice of its look, a skin tone, the tags of a flag.
bool stays_on(char32_t c) {
  return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F) ||
         class_of(c) == CharacterClass::mark;
}

std::uint32_t after_attached(const Scan& scan, std::uint32_t at) {
  while (at < scan.end && stays_on(scan.at(at).code)) at += scan.at(at).units;
  return at;
}

// 1️⃣ is a digit with two things on it.
bool is_keycap(const Scan& scan, std::uint32_t start) {
  const char32_t c = scan.code(start);
  if (c != '#' && c != '*' && !(c >= '0' && c <= '9')) return false;
  return scan.code(start + 1) == keycap || (scan.code(start + 1) == 0xFE0F && scan.code(start + 2) == keycap);
}

}  // namespace

std::uint32_t scan_symbol(const Scan& scan, std::uint32_t start) {
  if (is_keycap(scan, start)) return after_attached(scan, start + 1);
  const Character first = scan.at(start);
  if (class_of(first.code) != CharacterClass::other && class_of(first.code) != CharacterClass::mark &&
      !(is_pictograph(first.code) && scan.code(start + first.units) == 0xFE0F))
    return start;
  std::uint32_t at = start + first.units;
  if (is_region(first.code)) return is_region(scan.code(at)) ? at + scan.at(at).units : at;
  at = after_attached(scan, at);
  while (is_pictograph(first.code) && scan.code(at) == joiner && is_pictograph(scan.code(at + 1)))
    at = after_attached(scan, at + 1 + scan.at(at + 1).units);
  return at;
}

std::uint32_t scan_mark(const Scan& scan, std::uint32_t start) {
  const Character first = scan.at(start);
  std::uint32_t at = start + first.units;
  switch (first.code) {
    case '.':
    case '-':
    case '_':
    case '*':
      while (scan.code(at) == first.code) ++at;
      return at;
    case '`':
    case '\'':
      return scan.code(at) == first.code ? at + 1 : at;
    default:
      break;
  }
  while (scan.kind(at) == CharacterClass::mark) at += scan.at(at).units;
  return at;
}

}  // namespace unspin
