// Other names than the original has.
#pragma once
#include <vector>

#include "findings/contradiction.h"
#include "findings/evidence.h"

namespace unspin {

/// Another name in the same slot. Not another form of one name: Halvorsen / Magnus Halvorsen, UN / United
/// Nations.
std::vector<Contradiction> contradicted_names(const Evidence&);

}  // namespace unspin
