// Words that nothing joins to those in whose place they stand.
#pragma once
#include <vector>

#include "findings/contradiction.h"
#include "findings/evidence.h"

namespace unspin {

/// One strange word in a sentence that was copied as it stands.
std::vector<Contradiction> contradicted_meanings(const Evidence&);

}  // namespace unspin
