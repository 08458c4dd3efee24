// Verbatim runs: five words or more that stand side by side in both texts, whatever the punctuation.
#pragma once
#include <vector>

#include "verdict/fresh_facts.h"

namespace unspin {

/// One flag a token of `own`: a word that counts, in a run of five or more that the other text has too.
std::vector<char> verbatim_words(const CountedText& own, const CountedText& other);

/// A run, or the piece of one that stands at one place of the other text; in tokens.
struct VerbatimRun {
  Range original;
  Range suspect;
};

/// Places that hold each flagged word of the suspect once, in order.
std::vector<VerbatimRun> verbatim_runs(const CountedText& original, const CountedText& suspect);

}  // namespace unspin
