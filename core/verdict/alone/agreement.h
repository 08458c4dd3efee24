// Whether the form of a word goes with the small word before it: “is dominate”, “to opened”, “a bridges”.
// Spinners that put in dictionary forms, and translators that take a word for another part of speech, leave
// such pairs.
#pragma once
#include <cstdint>

#include "align/word_classes.h"
#include "lexicon/lexicon.h"

namespace unspin {

struct Term;

enum class Agreement : std::uint8_t {
  open,    // the small word asks for no form, or the word is not known well enough
  kept,    // “is dominating”
  broken,  // “is dominate”
};

/// Of two neighbours in lower case.
Agreement agreement_of(const Lexicon&, const Term& small, const Term& word);

}  // namespace unspin
