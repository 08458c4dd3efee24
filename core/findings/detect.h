// Runs all kinds and settles overlaps.
#pragma once
#include <vector>

#include "findings/bundles.h"
#include "findings/kind.h"

namespace unspin {

/// What changed inside the sentence pairs, in units that a person would mark, by place in the suspect.
std::vector<Edit> collect_edits(const LinkedTexts&, const Alignment&, const PairBundles&);

/// All findings in the report's order: by place in the suspect, those without one last, by their original.
/// Of two findings of one layer that overlap on the suspect (or, without a suspect side, on the original),
/// the one with the greater product of its kind's weight and its confidence stays; then the longer; then the
/// first.
std::vector<Finding> detect(const Evidence&);

}  // namespace unspin
