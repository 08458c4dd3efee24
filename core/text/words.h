// Words, numbers, marks and symbols: cuts a line into tokens. Word borders are those of UAX #29, by ICU's
// character properties, corrected for news text:
//
//   joined    7-1/2 · U.S. · Mr. · military-to-military · $5bn · https://example.org/a
//   parted    China|’s · Moscow|-|based · end.|The · 中|文
#pragma once
#include <string_view>
#include <vector>

#include "text/document.h"

namespace unspin {

/// Appends the tokens of `line`; spans, kinds and capitals are set, the rest is left to the later steps.
void read_words(std::u16string_view text, Span line, std::vector<Token>& tokens);

}  // namespace unspin
