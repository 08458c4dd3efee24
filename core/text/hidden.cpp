#include "text/hidden.h"

#include "text/characters.h"

namespace unspin {
namespace {

bool is_bidi(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}
bool is_override(char32_t c) { return c == 0x202D || c == 0x202E; }
bool is_joiner(char32_t c) { return c == 0x200C || c == 0x200D; }
bool is_selector(char32_t c) { return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF); }
bool is_tag(char32_t c) { return c >= 0xE0000 && c <= 0xE007F; }
bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F); }

bool is_symbol(char32_t c) {
  return is_pictograph(c) || (c >= 0x1F3FB && c <= 0x1F3FF) || c == 0x20E3 || (c >= '0' && c <= '9') ||
         c == '#' || c == '*';
}

// Does the line around `at` hold letters that are written from right to left?
bool beside_right_to_left(std::u16string_view text, std::uint32_t at) {
  const auto seek = [&](std::uint32_t i, bool forward) {
    for (int steps = 0; steps < 200; ++steps) {
      if (forward ? i >= text.size() : i == 0) return false;
      const Character c = forward ? character_at(text, i) : character_before(text, i);
      if (class_of(c.code) == CharacterClass::line_break) return false;
      if (c.code >= 0x590 && script_of(c.code) == Script::right_to_left) return true;
      i = forward ? i + c.units : i - c.units;
    }
    return false;
  };
  return seek(at, true) || seek(at, false);
}

// Is this invisible character part of the writing around it?
bool belongs(std::u16string_view text, std::uint32_t at, Character c) {
  if (at == 0 && c.code == 0xFEFF) return true;  // the mark at the start of a file
  if (is_control(c.code)) return true;           // a damaged file, not a disguise
  if (is_bidi(c.code)) return !is_override(c.code) && beside_right_to_left(text, at);
  if (at == 0) return false;
  char32_t before = character_before(text, at).code;
  int steps = 0;  // a flag has seven; a long row of them belongs to nothing
  for (std::uint32_t i = at; i > 0 && (is_selector(before) || is_tag(before) || before == 0x200D);) {
    if (++steps > 64) return false;
    i -= character_before(text, i).units;
    before = i > 0 ? character_before(text, i).code : 0;
  }
  if (is_selector(c.code))
    return is_symbol(before) || class_of(before) == CharacterClass::other || is_unspaced(before);
  if (is_tag(c.code)) return before == 0x1F3F4;  // the tags of a flag
  if (is_joiner(c.code)) {
    if (is_symbol(before)) return c.code == 0x200D;
    const Script script = script_of(before);
    const CharacterClass kind = class_of(before);
    return (kind == CharacterClass::letter || kind == CharacterClass::mark) && script != Script::latin &&
           script != Script::greek && script != Script::cyrillic && before >= 0x590;
  }
  return c.code == 0x200B && is_unspaced(before);  // a line may break there in Thai or Khmer
}

}  // namespace

std::vector<Hidden> find_hidden(std::u16string_view text) {
  std::vector<Hidden> found;
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t at = 0; at < size;) {
    if (text[at] >= 0x20 && text[at] < 0x7F) {
      ++at;
      continue;
    }
    const Character c = character_at(text, at);
    const std::uint32_t end = at + c.units;
    if (class_of(c.code) == CharacterClass::ignorable && !belongs(text, at, c)) {
      const HiddenKind kind = is_bidi(c.code)  ? HiddenKind::bidi_control
                              : c.code == 0xAD ? HiddenKind::soft_hyphen
                                               : HiddenKind::zero_width;
      if (!found.empty() && found.back().kind == kind && found.back().span.end == at) {
        found.back().span.end = end;
      } else {
        found.push_back({{at, end}, kind});
      }
    }
    at = end;
  }
  return found;
}

}  // namespace unspin
