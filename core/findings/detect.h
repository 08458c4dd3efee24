// Runs all kinds and settles overlaps.
#pragma once
#include <vector>

#include "findings/kind.h"

namespace unspin {

/// The smallest changed stretches inside the sentence pairs, by place in the suspect.
std::vector<Edit> collect_edits(const Document& original, const Document& suspect, const Vocabulary&,
                                const Alignment&);

/// All findings in the report's order: by place in the suspect, those without one last, by their original.
/// Of two findings of one layer that overlap on the suspect (or, without a suspect side, on the original),
/// the one whose kind has the greater weight stays; then the more confident; then the longer; then the first.
std::vector<Finding> detect(const Evidence&);

}  // namespace unspin
