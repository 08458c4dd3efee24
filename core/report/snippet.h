// A place in a text as compilers show it: the line it stands in, and carets under the words.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace unspin {

/// Where a position stands, counted from 1: lines as editors count them, columns in characters.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;
};

/// A text cut into lines (LF, CR LF or CR).
class SourceLines {
 public:
  explicit SourceLines(std::u16string_view text);
  [[nodiscard]] Position position(std::uint32_t at) const;
  /// The line as it stands, without its break. Counted from 1.
  [[nodiscard]] Span line(std::size_t number) const;
  [[nodiscard]] std::u16string_view text() const { return text_; }

 private:
  static constexpr std::uint32_t block = 256;
  [[nodiscard]] std::uint32_t pairs_before(std::uint32_t at) const;

  std::u16string_view text_;
  std::vector<std::uint32_t> begins_;
  std::vector<std::uint32_t> pairs_;  // surrogate pairs before each block: a line may be as long as the text
};

/// A stretch of a line, and below it a mark under each column of the span:
///   … fell into the basin on Monday, the misty end of a storm that …
///                                        ^^^^^
struct Snippet {
  std::u16string words;
  std::u16string marks;
  std::size_t further_lines = 0;  // that the span goes on for
};

/// Of the line in which the span begins: all of it, or about `width` columns around the span.
Snippet snippet(const SourceLines&, Span, char16_t mark, std::size_t width);

/// Text that is safe on a terminal: what would not show, or would steer the terminal, is named: <U+200B>.
std::u16string shown(std::u16string_view text);

}  // namespace unspin
