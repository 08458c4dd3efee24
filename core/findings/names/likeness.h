// Is one name the other, damaged? What a learned model says of two names in the same slot.
#pragma once
#include "findings/names/likeness_features.h"

namespace unspin {

/// The probability that both are one name. [0, 1]
double name_likeness(const NameWords&, const NameWords&, const Knowledge&);

}  // namespace unspin
