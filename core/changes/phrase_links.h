// Phrases of the lexicon that one word of the other side stands for.
#pragma once
#include <vector>

#include "align/alignment.h"
#include "changes/side.h"

namespace unspin {

/// Makes one link of a word and the phrase that means the same, where some word of the phrase had no answer:
/// "campaign" / "political campaign", "finally" / "at long last". `links` are those of one sentence pair.
void bind_phrases(const LinkedTexts&, std::vector<WordLink>& links);

}  // namespace unspin
