// Sentences: where one ends and the next begins.
//
//   kept whole   Gen. Mark Milley · at 5 p.m. on Monday · “Why?” he asked · J. K. Rowling · 1. First
//   parted       in the U.S. | The vote · end.|The next · “… it.” | He left · no headway. | letters about it
#pragma once
#include "text/document.h"

namespace unspin {

/// Appends the sentences of the line's tokens, and tells each token which one it is in.
void read_sentences(Document& document, Range tokens, std::uint32_t line);

}  // namespace unspin
