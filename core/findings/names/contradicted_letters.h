// Letters that stand for a body or an office, and an address, exchanged for another: the BBC for the CNN.
#pragma once
#include <optional>

#include "changes/edits.h"
#include "findings/contradiction.h"
#include "findings/evidence.h"

namespace unspin {

/// Other letters than the original's, where neither are a form of the other: UN / U.N., US / USA.
std::optional<Contradiction> contradicted_letters(const Evidence&, const Edit&);

/// Another mail address or page: desk@weir.example / desk@wier.example.
std::optional<Contradiction> contradicted_address(const Evidence&, const Edit&);

}  // namespace unspin
