// Numbers as quantities: what they measure compares whatever its unit.
#pragma once
#include "text/document.h"

namespace unspin {

/// True if both are one quantity, as far as the rounding of either tells: 48 hours / two days,
/// 5 miles / 8 kilometres, half / 50 percent.
bool same_quantity(const Number&, const Number&);

/// True if the suspect's number is the original's with figures left away: 8.76 percent → 9 percent. The other
/// way round figures were made up.
bool rounds(const Number& suspect, const Number& original);

/// True if both measure one thing, so that one can contradict the other: 3 hours / 5 days.
bool measure_alike(const Number&, const Number&);

}  // namespace unspin
