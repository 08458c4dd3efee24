// The numbers of notes that stand behind a sentence or word: “… of that year.12 It”, “down.¹”, “opened[3]
// in”.
#pragma once
#include <string>
#include <vector>

#include "text/span.h"

namespace unspin {

/// Blanks the numbers of notes inside each line, so that they belong to no sentence.
void blank_notes(std::u16string& text, const std::vector<Span>& lines);

}  // namespace unspin
