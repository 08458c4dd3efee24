// Whether a negation stands on one side only.
#pragma once
#include "findings/kind.h"

namespace unspin {

/// True if one side of the edit's sentence pair has more of "not", "no", "never" than the other: then
/// opposites may agree, "not armed" / "unarmed".
bool negates_on_one_side(const Evidence&, const Edit&);

}  // namespace unspin
