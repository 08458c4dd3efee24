// Whether two runs of words read the same.
#pragma once
#include <string_view>

#include "changes/side.h"

namespace unspin {

/// True if the runs differ in format at most: letters and digits are the same (U.S. / US, self-funded /
/// self funded), letters stand for several words (WHO), the numbers in them are equal (3-1/4 / 3.25), or the
/// words are spellings of one (colour / color).
bool reads_the_same(const LinkedTexts&, Range original, Range suspect);

/// True if the content words are the same but for their forms, and nothing is negated on one side only:
/// "voicing doubt the" / "voicing doubts that the".
bool differs_in_grammar_only(const LinkedTexts&, Range original, Range suspect);

/// not, no, never, without, n't …
bool is_negation(std::u16string_view form);

}  // namespace unspin
