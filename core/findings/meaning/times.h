// What is to come for what has been.
#pragma once
#include <optional>

#include "findings/contradiction.h"
#include "findings/evidence.h"

namespace unspin {

/// "will open" / "opened": the same verb in another time. The present for the past is no change: headlines do
/// so.
std::optional<Contradiction> contradicted_time(const Evidence&, const Edit&);

}  // namespace unspin
