// The comparable form of every token.
#pragma once
#include "lexicon/lexicon.h"
#include "text/document.h"

namespace unspin {

/// Fills Document::folded and Token::folded; adds the words in disguise to Document::hidden, and says in the
/// limits which scripts were read by pairs of characters.
void fold_tokens(Document& document, const Lexicon& lexicon);

}  // namespace unspin
