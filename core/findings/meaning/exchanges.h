// Who did it to whom.
#pragma once
#include <vector>

#include "findings/contradiction.h"
#include "findings/evidence.h"

namespace unspin {

/// Two words of a sentence that changed places: who sued whom.
std::vector<Contradiction> exchanged_places(const Evidence&);

}  // namespace unspin
