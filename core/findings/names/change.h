// What became of a name: is it the same one, damaged, and how did the damage come about?
#pragma once
#include <optional>

#include "findings/evidence.h"
#include "findings/names/changed_names.h"

namespace unspin {

/// True of a paragraph in capitals that was taken for a name: of more than 16 words or 200 units. Letters are
/// compared with letters, so it would take for ever.
bool is_too_long(const Document&, Range tokens);

/// Nothing where the suspect names another person, place or body.
std::optional<NameChange> explain_change(const Groundwork&, const NamePair&);

}  // namespace unspin
