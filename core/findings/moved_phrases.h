// Phrases that fell away here and came in there.
#pragma once
#include <vector>

#include "changes/edits.h"

namespace unspin {

/// Joins what fell away with what came in where the words are the same, or where one holds the other: of
/// “said Ida Storm, a skipper” and “Ida Storm, a skipper” the “said” stays by itself.
void match_moved(const Side& original, const Side& suspect, std::vector<Edit>& rest);

}  // namespace unspin
