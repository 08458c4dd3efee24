// Which way a mark looks: what opens, what closes, what is a dash.
#pragma once
#include "text/document.h"

namespace unspin {

enum class MarkKind : std::uint8_t {
  other,
  opening_bracket,
  closing_bracket,
  opening_quote,   // “ « „ ``
  closing_quote,   // ” » ''
  double_quote,    // " looks both ways
  opening_single,  // ‘ ‚
  closing_single,  // ’ is an apostrophe too
  single_quote,    // ' looks both ways, and is an apostrophe too
  dash,            // – — - -- _
  bullet,
  stop,      // .
  ellipsis,  // … ...
  shout,     // ! ? 。 and what ends a sentence in other scripts
};

/// What the text of one punctuation token is.
MarkKind mark_kind(std::u16string_view mark);

}  // namespace unspin
