// Small words of place, time and reason: whether one can stand for another.
#pragma once
#include <optional>

#include "findings/contradiction.h"
#include "findings/evidence.h"

namespace unspin {

/// “sold to the harbour” / “sold by the harbour”: two that share nothing they can say. Asked only where
/// nearly nothing else changed: a rewrite has such words anywhere.
std::optional<Contradiction> contradicted_particle(const Evidence&, const Edit&);

}  // namespace unspin
