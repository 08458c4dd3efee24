// The reader: text as pasted, seen as a person sees it.
#pragma once
#include <string_view>

#include "lexicon/lexicon.h"
#include "options.h"
#include "text/document.h"

namespace unspin {

/// Reads any sequence of UTF-16 units, lone surrogates and NUL among them, without loss.
/// Sentence and word borders are those of UAX #29 (ICU), corrected for news text.
Document read(std::u16string_view text, const Lexicon& lexicon, const Options& options);

}  // namespace unspin
