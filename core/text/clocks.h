// Hours of the day: 5 p.m., 17:00, 4.30pm, half past four, noon; with their zone, 5 p.m. GMT.
#pragma once
#include <optional>

#include "text/number_words.h"

namespace unspin {

/// The hour that begins at `reader.at`, which moves behind it: minutes since midnight, and the zone as unit.
std::optional<Number> read_clock(TokenReader& reader);

/// True if both are one hour: in one zone, or where one names none; 5 p.m. GMT and noon EST.
bool same_clock(const Number& a, const Number& b);

}  // namespace unspin
