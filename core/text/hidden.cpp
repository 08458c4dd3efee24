#include "text/hidden.h"

#include <algorithm>

#include "text/characters.h"
#include "text/repair.h"

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
bool is_private(char32_t c) {
  return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0xFFFFD) || (c >= 0x100000 && c <= 0x10FFFD);
}
constexpr char32_t braille_blank = 0x2800;

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

bool is_letter(char32_t c) { return class_of(c) == CharacterClass::letter; }

// A private character inside or beside a word; one by itself is the icon of a page.
bool beside_letter(std::u16string_view text, std::uint32_t at, Character c) {
  const std::uint32_t end = at + c.units;
  return (at > 0 && is_letter(character_before(text, at).code)) ||
         (end < text.size() && is_letter(character_at(text, end).code));
}

// The character that selectors, tags and joiners before `at` belong to; 0 where there is none.
char32_t base_before(std::u16string_view text, std::uint32_t at, std::uint32_t& between) {
  constexpr std::uint32_t longest = 64;  // a flag has seven; a long row of them belongs to nothing
  for (between = 0; at > 0 && between <= longest; ++between) {
    const Character before = character_before(text, at);
    if (!is_selector(before.code) && !is_tag(before.code) && before.code != 0x200D) return before.code;
    at -= before.units;
  }
  return 0;
}

// ☎ in colour, 葛 in one of its shapes; a second selector chooses nothing.
bool selects(char32_t selector, char32_t base, std::uint32_t between) {
  if (between > 0 && base != 0x1F3F3 && !is_pictograph(base)) return false;
  if (selector >= 0xE0100) return between == 0 && is_unspaced(base);
  return is_symbol(base) || class_of(base) == CharacterClass::other || is_unspaced(base);
}

// Is this invisible character part of the writing around it?
bool belongs(std::u16string_view text, std::uint32_t at, Character c) {
  if (at == 0 && c.code == 0xFEFF) return true;  // the mark at the start of a file
  if (is_bidi(c.code)) return !is_override(c.code) && beside_right_to_left(text, at);
  if (at == 0) return false;
  std::uint32_t between = 0;
  const char32_t before = base_before(text, at, between);
  if (before == 0) return false;
  if (is_selector(c.code)) return selects(c.code, before, between);
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

// What a hidden character is; none where it shows or belongs to the writing.
std::optional<HiddenKind> hidden_kind(std::u16string_view text, std::uint32_t at, Character c) {
  if (c.code == braille_blank) return HiddenKind::zero_width;
  if (is_private(c.code))
    return beside_letter(text, at, c) ? std::optional(HiddenKind::private_use) : std::nullopt;
  if (class_of(c.code) != CharacterClass::ignorable) return {};
  if (is_control(c.code))
    return c.code < 0x80 && c.code != 0 ? std::optional(HiddenKind::control) : std::nullopt;
  if (belongs(text, at, c)) return {};
  if (is_bidi(c.code)) return HiddenKind::bidi_control;
  if (c.code == 0xAD) return HiddenKind::soft_hyphen;
  return is_selector(c.code) ? HiddenKind::variation_selector : HiddenKind::zero_width;
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
    if (const auto kind = hidden_kind(text, at, c)) {
      if (!found.empty() && found.back().kind == *kind && found.back().span.end == at) {
        found.back().span.end = end;
      } else {
        found.push_back({{at, end}, *kind});
      }
    }
    at = end;
  }
  return found;
}

void hide_characters(std::u16string& text, const std::vector<Hidden>& hidden) {
  const auto is_letter = [&](std::uint32_t at) {
    return at < text.size() && class_of(text[at]) == CharacterClass::letter;
  };
  for (const Hidden& place : hidden) {
    const bool shown = place.kind == HiddenKind::private_use || place.kind == HiddenKind::control;
    if (shown && place.span.begin > 0 && is_letter(place.span.begin - 1) && is_letter(place.span.end))
      std::fill(text.begin() + place.span.begin, text.begin() + place.span.end, filler);
  }
}

}  // namespace unspin
