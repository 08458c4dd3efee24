#include "report/snippet.h"

#include <algorithm>

#include "text/characters.h"

namespace unspin {
namespace {

std::u16string named(char32_t code) {
  constexpr std::u16string_view digits = u"0123456789ABCDEF";
  std::u16string name;
  for (; code > 0 || name.size() < 4; code >>= 4) name.insert(name.begin(), digits[code & 15]);
  return u"<U+" + name + u">";
}

bool is_wide(char32_t c) {
  return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
         (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

/// Adds one character as it is shown, and answers how many columns it takes.
std::size_t show(char32_t code, std::u16string_view units, std::u16string& out) {
  const CharacterClass kind = class_of(code);
  if (kind == CharacterClass::ignorable) {
    const std::u16string name = named(code);
    out += name;
    return name.size();
  }
  if (kind == CharacterClass::space || kind == CharacterClass::line_break) {
    out += u' ';
    return 1;
  }
  out += units;
  return kind == CharacterClass::mark ? 0 : is_wide(code) ? 2 : 1;
}

/// The window of the line that is shown: around the span, from one space to another.
Span window(std::u16string_view text, Span line, Span span, std::uint32_t width) {
  if (line.size() <= width) return line;
  const std::uint32_t marked = std::min(span.size(), width * 2 / 3);
  const std::uint32_t before = (width - marked) / 2;
  std::uint32_t from = span.begin - std::min(span.begin - line.begin, before);
  std::uint32_t to = std::min(line.end, from + width);
  from = std::min(from, to - std::min(to - line.begin, width));
  while (from > line.begin && from < span.begin && text[from - 1] != u' ') ++from;
  const std::uint32_t least = std::min(span.end, to);
  while (to < line.end && to > least && text[to] != u' ') --to;
  return {from, to};
}

// Is this the second unit of a character beyond the basic plane?
bool ends_pair(std::u16string_view text, std::uint32_t at) {
  return at > 0 && (text[at] & 0xFC00) == 0xDC00 && (text[at - 1] & 0xFC00) == 0xD800;
}

}  // namespace

SourceLines::SourceLines(std::u16string_view text) : text_(text), begins_{0} {
  std::uint32_t pairs = 0;
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if (i % block == 0) pairs_.push_back(pairs);
    pairs += ends_pair(text, i) ? 1U : 0U;
    const bool pair = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
    if ((text[i] == u'\n' || text[i] == u'\r') && !pair) begins_.push_back(i + 1);
  }
}

Position SourceLines::position(std::uint32_t at) const {
  const auto after = std::upper_bound(begins_.begin(), begins_.end(), at);
  const std::uint32_t begin = *(after - 1);
  return {static_cast<std::size_t>(after - begins_.begin()),
          1 + at - begin - (pairs_before(at) - pairs_before(begin))};
}

std::uint32_t SourceLines::pairs_before(std::uint32_t at) const {
  if (at == 0) return 0;
  std::uint32_t pairs = pairs_[(at - 1) / block];
  for (std::uint32_t i = (at - 1) / block * block; i < at; ++i) pairs += ends_pair(text_, i) ? 1U : 0U;
  return pairs;
}

Span SourceLines::line(std::size_t number) const {
  Span line{begins_[number - 1],
            number < begins_.size() ? begins_[number] : static_cast<std::uint32_t>(text_.size())};
  while (line.end > line.begin && (text_[line.end - 1] == u'\n' || text_[line.end - 1] == u'\r')) --line.end;
  return line;
}

Snippet snippet(const SourceLines& source, Span span, char16_t mark, std::size_t width) {
  const std::size_t first = source.position(span.begin).line;
  const Span line = source.line(first);
  const Span seen = window(source.text(), line, span, static_cast<std::uint32_t>(width));
  Snippet result;
  result.further_lines = source.position(span.end - 1).line - first;
  if (seen.begin > line.begin) result.words = result.marks = u"… ";
  result.marks.assign(result.marks.size(), u' ');
  for (std::uint32_t at = seen.begin; at < seen.end;) {
    const Character character = character_at(source.text(), at);
    const std::size_t columns = show(character.code, source.text().substr(at, character.units), result.words);
    result.marks.append(columns, at >= span.begin && at < span.end ? mark : u' ');
    at += character.units;
  }
  if (seen.end < line.end) result.words += u" …";
  const std::size_t last = result.marks.find_last_of(mark);
  result.marks.resize(last == std::u16string::npos ? 0 : last + 1);
  return result;
}

std::u16string shown(std::u16string_view text) {
  std::u16string out;
  for (std::uint32_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    show(character.code, text.substr(at, character.units), out);
    at += character.units;
  }
  return out;
}

}  // namespace unspin
