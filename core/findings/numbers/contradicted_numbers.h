// Numbers and dates with another value.
#pragma once
#include <vector>

#include "findings/contradiction.h"
#include "findings/evidence.h"

namespace unspin {

/// Numbers and dates of one kind and unit with another value.
std::vector<Contradiction> contradicted_numbers(const Evidence&, const Edit&);

}  // namespace unspin
