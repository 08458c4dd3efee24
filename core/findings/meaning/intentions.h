// What somebody meant or tried to do, told as done, or the other way round.
#pragma once
#include <vector>

#include "findings/contradiction.h"
#include "findings/evidence.h"

namespace unspin {

std::vector<Contradiction> contradicted_intentions(const Evidence&);

}  // namespace unspin
