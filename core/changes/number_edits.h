// Numbers inside a run, and edits that part a number from its unit.
#pragma once
#include <vector>

#include "changes/edits.h"

namespace unspin {

/// The numbers that reach into the run, in order.
std::vector<const Number*> numbers_in(const Document&, Range);

inline bool has_number(const Document& document, Range run) { return !numbers_in(document, run).empty(); }

/// Makes one edit of the changes inside one number where its unit changed too, and one of format where both
/// sides are one quantity:
///   original  [48] [hours]      suspect  [two] [days]
///   original  [minus] [five]    suspect  [-5]
void join_quantities(const LinkedTexts&, const std::vector<Bundle>&, Changes&);

}  // namespace unspin
