#include "text/characters.h"
#include "text/hidden.h"
#include "text/look_alikes.h"

namespace unspin {
namespace {

// The basic Latin letter that a letter of another script looks like, or 0: а → a, В → B, ο → o.
char16_t latin_of(char32_t c) {
  for (const LookAlikes& row : look_alikes)
    if (row.others.find(c) != std::u32string_view::npos) return row.latin;
  return 0;
}

// Every letter that is not Latin changed for the Latin one it looks like; nullopt where one looks like none.
std::optional<std::u16string> all_latin(std::u16string_view word) {
  std::u16string plain;
  for (std::uint32_t i = 0; i < word.size();) {
    const Character c = character_at(word, i);
    if (class_of(c.code) == CharacterClass::letter && script_of(c.code) != Script::latin &&
        script_of(c.code) != Script::none) {
      const char16_t latin = latin_of(c.code);
      if (latin == 0) return std::nullopt;
      plain += latin;
    } else {
      plain += word.substr(i, c.units);
    }
    i += c.units;
  }
  return plain;
}

}  // namespace

std::optional<std::u16string> unmask(std::u16string_view word) {
  // Only letters that stand together: α-helix is what it seems.
  Script before = Script::none;
  for (std::uint32_t i = 0; i < word.size();) {
    const Character c = character_at(word, i);
    i += c.units;
    const CharacterClass kind = class_of(c.code);
    if (kind == CharacterClass::mark || kind == CharacterClass::ignorable) continue;
    const Script script = kind == CharacterClass::letter ? script_of(c.code) : Script::none;
    const bool mixed = script != before && script != Script::none && before != Script::none &&
                       (script == Script::latin || before == Script::latin);
    if (mixed) return all_latin(word);
    before = script;
  }
  return std::nullopt;
}

std::optional<std::u16string> unmask_wholly(std::u16string_view word) { return all_latin(word); }

}  // namespace unspin
