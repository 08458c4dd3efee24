// Where a token ends: one function a kind of token. Each begins at `at`, inside [at, end), and returns the
// place after the token, or `at` where there is no token of its kind.
#pragma once
#include <cstdint>
#include <string_view>

#include "text/characters.h"
#include "text/document.h"

namespace unspin {

/// The text, up to the end of the line that is being read.
struct Scan {
  std::u16string_view text;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] Character at(std::uint32_t i) const { return character_at(text, i); }
  /// The character at i, or 0 at the end of the line.
  [[nodiscard]] char32_t code(std::uint32_t i) const { return i < end ? at(i).code : 0; }
  [[nodiscard]] CharacterClass kind(std::uint32_t i) const {
    return i < end ? class_of(at(i).code) : CharacterClass::line_break;
  }
  [[nodiscard]] bool letter(std::uint32_t i) const { return kind(i) == CharacterClass::letter; }
  [[nodiscard]] bool digit(std::uint32_t i) const { return kind(i) == CharacterClass::digit; }
  [[nodiscard]] bool upper(std::uint32_t i) const { return i < end && is_upper(at(i).code); }
  [[nodiscard]] bool lower(std::uint32_t i) const { return i < end && is_lower(at(i).code); }
  /// The first place from i on that shows something.
  [[nodiscard]] std::uint32_t shown(std::uint32_t i) const {
    while (i < end && kind(i) == CharacterClass::ignorable) i += at(i).units;
    return i;
  }
  /// The first place from i on that is neither white space nor hidden.
  [[nodiscard]] std::uint32_t after_gap(std::uint32_t i) const {
    while (i < end && (kind(i) == CharacterClass::ignorable || kind(i) == CharacterClass::space ||
                       kind(i) == CharacterClass::line_break))
      i += at(i).units;
    return i;
  }
  /// The end of the run of letters that begins at i.
  [[nodiscard]] std::uint32_t after_letters(std::uint32_t i) const {
    while (i < end && (kind(i) == CharacterClass::letter || kind(i) == CharacterClass::mark))
      i += at(i).units;
    return i;
  }
  [[nodiscard]] std::u16string_view slice(std::uint32_t from, std::uint32_t to) const {
    return text.substr(from, to - from);
  }
};

/// can't, self-funded, U.S., Mr., G20, military-to-military. `before` is the token before, or null.
std::uint32_t scan_word(const Scan&, std::uint32_t at, const Token* before);
/// 7-1/2, 600,000, $5bn, 12%, 5th, 2-1, 17:00; `compound` is set for 30-minute.
std::uint32_t scan_number(const Scan&, std::uint32_t at, bool& compound);
/// https://example.org/x, example.org, @handle, #tag.
std::uint32_t scan_address(const Scan&, std::uint32_t at);
/// An emoji with all that belongs to it, or one symbol.
std::uint32_t scan_symbol(const Scan&, std::uint32_t at);
/// One mark; “...”, “--”, “``” and “''” are one mark each.
std::uint32_t scan_mark(const Scan&, std::uint32_t at);

}  // namespace unspin
