// What became of a name: is it the same one, damaged, and how did the damage come about?
#pragma once
#include <optional>

#include "findings/evidence.h"
#include "findings/names/changed_names.h"

namespace unspin {

/// Nothing where the suspect names another person, place or body.
std::optional<NameChange> explain_change(const Groundwork&, const NamePair&);

}  // namespace unspin
