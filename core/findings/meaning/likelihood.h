// How likely something is by what trees have learned of its traits.
#pragma once
#include "findings/meaning/traits.h"
#include "models/oblivious_trees.h"

namespace unspin {

/// [0, 1]
double likelihood(const Trees&, const Traits&);

}  // namespace unspin
