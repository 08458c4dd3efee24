// The text as it was meant: damage of its characters undone in a copy of the same length, so that every place
// stays what it is. What falls away leaves fillers, which show nothing:
//
//   as pasted  RenÃ© said &ldquo;no&rdquo;      har-⏎bour      o ffi cial
//   as read    René· said “······no”······      har··bour      o·ffi·cial
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "text/document.h"

namespace unspin {

/// Stands in the place of a character that was read as part of the one before it; unassigned, and ignorable
/// by Unicode's own table.
constexpr char16_t filler = 0xFFF8;
/// Stands for a letter that was lost (U+FFFD): a letter to all that read words.
constexpr char16_t lost_letter = 0xA78F;

/// Undoes entities, mojibake and blanks in disguise in `text`, and says where.
std::vector<Damage> repair_characters(std::u16string& text);

/// Joins words that were parted at line ends and at ligatures, inside each line.
void join_broken_words(std::u16string& text, const std::vector<Span>& lines, const Lexicon& lexicon);

/// The character that the HTML entity at `at` stands for, and the units it takes; 0 units where there is
/// none.
struct Entity {
  char32_t code = 0;
  std::uint32_t units = 0;
};
Entity read_entity(std::u16string_view text, std::uint32_t at);

/// The character whose UTF-8 bytes were read as Windows-1252 at `at`; fillers do not count.
Entity read_mojibake(std::u16string_view text, std::uint32_t at);

}  // namespace unspin
