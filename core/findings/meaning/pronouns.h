// Pronouns of another gender.
#pragma once
#include <optional>

#include "findings/contradiction.h"
#include "findings/evidence.h"

namespace unspin {

/// He for she.
std::optional<Contradiction> contradicted_pronoun(const Evidence&, const Edit&);

}  // namespace unspin
