// Quotations: what stands between quotation marks, and where its speaker is named.
//
//   “We must ‘reverse’ it,” he said      two: the inner one stands in the outer one
//   “First paragraph.⏎“Second.”          two: the mark at the start of the second line carries the first one
//   on He called it “a waste of⏎            one, not closed: it ends with its line
#pragma once
#include <vector>

#include "text/document.h"

namespace unspin {

/// Fills Document::quotes, by place.
void read_quotes(Document& document);

/// By token: does it stand in a quotation?
std::vector<bool> quoted_tokens(const Document& document);

}  // namespace unspin
