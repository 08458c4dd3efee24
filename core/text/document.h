// A text, read: tables of spans that tile it. Every position is in UTF-16 units of the text as pasted.
//
//   text       LOMBEK (Northline) – Mr. Strand spoke.⏎“It is 7-1/2,” he said.
//   lines      [                                    ][                     ]
//   sentences  [                                    ][                     ]
//   tokens     [     ] [ ][     ][ ] …
//   gaps       white space and ignorable characters between two tokens belong to no token
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace unspin {

enum class TokenKind : std::uint8_t {
  word,  // letters, with inner apostrophes, hyphens or full stops: can't, self-funded, U.S., 30-minute;
         // the possessive is a word of its own: Peru|’s; so is a name at a hyphen: Franco|-|US, Oslo|-|based
  number,       // digits, with what belongs to them: 7-1/2, 600,000, 12%, 5th
  punctuation,  // one mark: , . “ –
  other,        // emoji, URLs, @handles, symbols
};

struct Token {
  Span span;    // in the text as pasted
  Span folded;  // in Document::folded
  TokenKind kind = TokenKind::word;
  bool capital = false;        // the first letter is upper case as pasted
  bool shouting = false;       // all letters are upper case, and there are two or more
  std::uint32_t sentence = 0;  // index into Document::sentences
};

struct Sentence {
  Span span;
  Range tokens;
  std::uint32_t line = 0;  // index into Document::lines
  bool abrupt =
      false;  // begins in lower case after a full stop: “made no headway. | letters about the border”
};

enum class LineKind : std::uint8_t { prose, headline, bullet, byline, credit, fragment };

struct Line {
  Span span;  // what shows; a paragraph that was wrapped at a fixed width is one line
  Range sentences;
  Range tokens;
  LineKind kind = LineKind::prose;
};

enum class NumberKind : std::uint8_t {
  plain,
  percent,
  money,
  ordinal,
  fraction,
  score,
  year,
  month_day,
  weekday,
  clock,
  relative_day,  // yesterday, last week: -1, 0 or 1
  vague          // dozens, hundreds of thousands
};

/// A number or date, read as a value: 7-1/2 = 7.5 = seven and a half.
struct Number {
  Range tokens;
  NumberKind kind = NumberKind::plain;
  double value = 0;
  double until = 0;     // the other figure of a range or score (2-1); else the same value
  double year = 0;      // of a month_day: 2023, 23 where two figures are written, 0 where none stands
  bool either = false;  // `value` or `until`, the text does not say: 5/2/2019 in May or in February
  std::u16string unit;  // folded: "$", "hour", "" ; what the value counts, where it was read
};

/// A person, place or body. `entity` ties full and short forms of one name together.
struct Name {
  Range tokens;
  std::uint32_t entity = 0;
};

/// Words between quotation marks. A quotation that never closes ends with its line.
struct Quote {
  Range tokens;        // without the marks
  Span inside;         // from the first to the last character between the marks
  bool closed = true;  // or carried on by a mark at the start of the next line
  std::uint32_t speaker =
      0;  // the sentence that says who speaks: “It is late.” | He sighed; its own where none does
};

enum class HiddenKind : std::uint8_t {
  zero_width,
  homoglyph,
  bidi_control,
  soft_hyphen,
  lookalike_form,     // mathematical, fullwidth and small capital letters, Roman numerals
  private_use,        // no character of any writing
  control,            // backspace, bell
  variation_selector  // what chooses the look of the character before it, and there is none
};

/// Characters that a reader cannot see or cannot tell apart, folded away for comparison.
struct Hidden {
  Span span;
  HiddenKind kind = HiddenKind::zero_width;
};

/// Characters that a program spoilt, and that were read as what they stand for: Ã© for é, &amp; for &.
struct Damage {
  Span span;
  std::u16string meant;  // empty where it cannot be told: the U+FFFD of a lost letter
};

struct Document {
  std::u16string text;    // as pasted
  std::u16string folded;  // the tokens' comparable forms; those of Chinese, Japanese and Thai characters
                          // overlap, see form()
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<Line> lines;
  std::vector<Number> numbers;
  std::vector<Name> names;
  std::vector<Quote> quotes;
  std::vector<Hidden> hidden;
  std::vector<Damage> damages;
  std::vector<std::u16string> limits;  // what was not read, and why
  bool cut = false;                    // the end of what was pasted was not read

  /// The comparable form of a token: NFKC case fold, plain quotes and dashes, no hidden characters, no
  /// accents on Latin letters, “mr” for “Mr.”. A character of a script without spaces is a token, and its
  /// form is it and the character after it, so that equal forms are equal pairs of characters.
  [[nodiscard]] std::u16string_view form(std::uint32_t token) const {
    const Span span = tokens[token].folded;
    return std::u16string_view(folded).substr(span.begin, span.size());
  }
  /// A piece of the text as pasted.
  [[nodiscard]] std::u16string_view slice(Span span) const {
    return std::u16string_view(text).substr(span.begin, span.size());
  }
  /// From the first to the last character of a run of tokens; empty where the run is.
  [[nodiscard]] Span cover(Range run) const {
    return run.empty() ? Span{} : Span{tokens[run.first].span.begin, tokens[run.last - 1].span.end};
  }
};

}  // namespace unspin
