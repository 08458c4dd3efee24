// Runs all kinds and settles overlaps.
#pragma once
#include <vector>

#include "findings/evidence.h"
#include "findings/kind.h"

namespace unspin {

/// All findings in the report's order: by place in the suspect, those without one last, by their original.
/// Of two findings of one layer that overlap on the suspect (or, without a suspect side, on the original),
/// the one with the greater product of its kind's weight and its confidence stays; then the longer; then the
/// first. A finding without a place is none: it is dropped.
std::vector<Finding> detect(const std::vector<Kind>&, const Evidence&);
/// The same in one text, by the kinds that look for something there.
std::vector<Finding> detect_alone(const std::vector<Kind>&, const OneText&);

/// Puts findings in the report's order.
void put_in_order(std::vector<Finding>&);
/// Keeps so many of each kind, the first in the report's order.
void keep_first(std::vector<Finding>&, std::size_t most);

}  // namespace unspin
