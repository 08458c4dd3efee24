#include "text/lines.h"

#include <algorithm>

#include "text/characters.h"

namespace unspin {
namespace {

constexpr std::uint32_t narrowest_wrap = 40;
constexpr std::uint32_t widest_wrap = 120;

bool shows(CharacterClass kind) {
  return kind != CharacterClass::space && kind != CharacterClass::line_break &&
         kind != CharacterClass::ignorable;
}

// One line between two breaks, without the white space around it.
struct Row {
  Span span;
  std::uint32_t indent = 0;  // white space before it
  std::uint32_t blanks = 0;  // empty lines before it
};

// Most units are plain letters: their class comes from a table without decoding.
std::uint32_t find_break(std::u16string_view text, std::uint32_t at) {
  while (at < text.size()) {
    const char16_t c = text[at];
    if (c < 0x20 ? class_of(c) == CharacterClass::line_break : c == 0x85 || c == 0x2028 || c == 0x2029) break;
    ++at;
  }
  return at;
}

Row trim(std::u16string_view text, std::uint32_t begin, std::uint32_t end) {
  const std::uint32_t start = begin;
  while (begin < end) {
    const Character c = character_at(text, begin);
    if (shows(class_of(c.code))) break;
    begin += c.units;
  }
  while (end > begin) {
    const Character c = character_before(text, end);
    if (shows(class_of(c.code))) break;
    end -= c.units;
  }
  return {{begin, end}, begin - start, 0};
}

bool ends_unfinished(std::u16string_view text, const Row& row) {
  const char32_t last = character_before(text, row.span.end).code;
  return class_of(last) == CharacterClass::letter || class_of(last) == CharacterClass::digit || last == ',' ||
         is_hyphen(last);
}

std::uint32_t first_word_size(std::u16string_view text, const Row& row) {
  std::uint32_t at = row.span.begin;
  while (at < row.span.end && class_of(text[at]) != CharacterClass::space) ++at;
  return at - row.span.begin;
}

// Breaks inside a word: “… the har-|bour wall”.
bool breaks_word(std::u16string_view text, const Row& row, const Row& next) {
  const char32_t last = text[row.span.end - 1];
  if (row.span.size() < 2 || (!is_hyphen(last) && last != 0xAC && last != 0xAD)) return false;
  return class_of(character_before(text, row.span.end - 1).code) == CharacterClass::letter &&
         is_lower(character_at(text, next.span.begin).code);
}

// Breaks inside a sentence that the width of the page made: “… along the|river and …”.
bool breaks_sentence(std::u16string_view text, const Row& row, const Row& next) {
  return row.span.size() >= narrowest_wrap * 3 / 4 && ends_unfinished(text, row) &&
         is_lower(character_at(text, next.span.begin).code);
}

// Joins the rows of one block (no empty line inside) into lines.
void join_rows(std::u16string_view text, const std::vector<Row>& block, std::vector<Span>& lines) {
  std::uint32_t width = 0, broken = 0;
  for (std::size_t i = 0; i < block.size(); ++i) {
    width = std::max(width, block[i].span.size());
    if (i + 1 < block.size()) broken += breaks_sentence(text, block[i], block[i + 1]);
  }
  const bool wrapped = width <= widest_wrap && broken * 10 >= (block.size() - 1) * 3;
  lines.push_back(block[0].span);
  for (std::size_t i = 1; i < block.size(); ++i) {
    const Row& row = block[i - 1];
    const bool full = row.span.size() + 1 + first_word_size(text, block[i]) > width;
    const bool indented = block[i].indent > row.indent + 1;
    if (breaks_word(text, row, block[i]) ||
        (!indented && (breaks_sentence(text, row, block[i]) || (wrapped && full)))) {
      lines.back().end = block[i].span.end;
    } else {
      lines.push_back(block[i].span);
    }
  }
}

// Is each line of a paragraph followed by an empty one? Then most lines that an empty one follows break off
// inside a sentence, which is as wide as the page.
bool is_double_spaced(std::u16string_view text, const std::vector<Row>& rows) {
  std::uint32_t apart = 0, broken = 0, width = 0;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (rows[i].blanks == 0) return false;
    if (rows[i].blanks > 1) continue;
    ++apart;
    broken += breaks_sentence(text, rows[i - 1], rows[i]) || breaks_word(text, rows[i - 1], rows[i]);
    width = std::max(width, rows[i - 1].span.size());
  }
  return broken >= 2 && broken * 10 >= apart * 3 && width <= widest_wrap;
}

}  // namespace

std::vector<Span> find_lines(std::u16string_view text) {
  std::vector<Row> rows;
  std::uint32_t blanks = 0;
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t at = 0; at < size;) {
    const std::uint32_t end = find_break(text, at);
    Row row = trim(text, at, end);
    if (row.span.empty()) {
      ++blanks;
    } else {
      row.blanks = rows.empty() ? 0 : blanks;
      rows.push_back(row);
      blanks = 0;
    }
    at = end + (end + 1 < size && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
  }
  const std::uint32_t spacing = is_double_spaced(text, rows) ? 1 : 0;
  std::vector<Span> lines;
  std::vector<Row> block;
  for (const Row& row : rows) {
    if (!block.empty() && row.blanks > spacing) {
      join_rows(text, block, lines);
      block.clear();
    }
    block.push_back(row);
  }
  if (!block.empty()) join_rows(text, block, lines);
  return lines;
}

}  // namespace unspin
