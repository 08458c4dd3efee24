// Who did it and to whom, where one side tells it in the passive.
#pragma once
#include <vector>

#include "findings/contradiction.h"
#include "findings/evidence.h"

namespace unspin {

/// “The pilot hailed the ferry” / “The pilot was hailed by the ferry”.
std::vector<Contradiction> contradicted_voices(const Evidence&);

/// True for the “by” of a passive that keeps who did it: “The ferry was hailed by the pilot”. `side` has the
/// token.
bool marks_same_doer(const Groundwork&, bool in_suspect, std::uint32_t token);

}  // namespace unspin
