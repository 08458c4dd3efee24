// Bounds of a number: more than, fewer than.
#pragma once
#include <vector>

#include "findings/contradiction.h"
#include "findings/evidence.h"

namespace unspin {

/// At least so many for at most so many.
std::vector<Contradiction> contradicted_bounds(const Evidence&);

}  // namespace unspin
