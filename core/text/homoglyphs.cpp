#include <unicode/uspoof.h>

#include <memory>

#include "text/characters.h"
#include "text/hidden.h"

namespace unspin {
namespace {

struct Close {
  void operator()(USpoofChecker* checker) const { uspoof_close(checker); }
};

// The basic Latin letter that a letter of another script looks like, or 0: а → a, В → B, ο → o.
class LookAlikes {
 public:
  LookAlikes() : checker_(uspoof_open(&status_)) {}

  char16_t latin(char32_t c) {
    if (U_FAILURE(status_)) return 0;
    char16_t source[2];
    std::int32_t size = 0;
    if (c >= 0x10000) {
      source[size++] = static_cast<char16_t>(0xD7C0 + (c >> 10));
      source[size++] = static_cast<char16_t>(0xDC00 + (c & 0x3FF));
    } else {
      source[size++] = static_cast<char16_t>(c);
    }
    char16_t skeleton[8];
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t length = uspoof_getSkeleton(checker_.get(), 0, source, size, skeleton, 8, &status);
    if (U_FAILURE(status) || length != 1) return 0;
    return skeleton[0] < 128 && class_of(skeleton[0]) == CharacterClass::letter ? skeleton[0] : u'\0';
  }

 private:
  UErrorCode status_ = U_ZERO_ERROR;
  std::unique_ptr<USpoofChecker, Close> checker_;
};

// Every letter that is not Latin changed for the Latin one it looks like; nullopt where one looks like none.
std::optional<std::u16string> all_latin(std::u16string_view word) {
  LookAlikes look_alikes;
  std::u16string plain;
  for (std::uint32_t i = 0; i < word.size();) {
    const Character c = character_at(word, i);
    if (class_of(c.code) == CharacterClass::letter && script_of(c.code) != Script::latin &&
        script_of(c.code) != Script::none) {
      const char16_t latin = look_alikes.latin(c.code);
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
