// Words that cannot both be true of one thing.
#pragma once
#include <optional>

#include "findings/contradiction.h"
#include "findings/evidence.h"
#include "findings/meaning/negation.h"

namespace unspin {

/// Opposites, and words of one field that exclude each other.
std::optional<Contradiction> contradicted_word(const Evidence&, const Negations&, const Edit&);

}  // namespace unspin
