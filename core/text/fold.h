// The comparable form of a piece of text: what two spellings share that a reader takes for the same.
//
//   Łukasz’s       → lukasz's     case, diacritics and quotes
//   ﬁnal co­operate → final cooperate   ligatures and soft hyphens (the hyphen here is U+00AD)
//   7½             → 7-1/2
//
// Lexicon keys are folded by the same function, so that look-ups agree.
#pragma once
#include <string>
#include <string_view>

namespace unspin {

/// Appends the comparable form of `text`: NFKC case fold, plain quotes, dashes and spaces, nothing that does
/// not show, and Latin and Greek letters without their diacritics. Folding what is folded changes nothing.
/// A word of more than 4,096 units with other than plain letters is appended as it is: then the answer is
/// false.
bool append_folded(std::u16string_view text, std::u16string& out);

std::u16string fold(std::u16string_view text);

}  // namespace unspin
