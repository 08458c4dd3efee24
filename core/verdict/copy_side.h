// Which of two texts looks like the copy: the one with the damage.
#pragma once
#include <string_view>
#include <vector>

#include "findings/evidence.h"
#include "findings/kind.h"

namespace unspin {

/// "suspect", "original" or "undecided", from names garbled on the way, lines of the page, and leftovers.
std::string_view tell_copy(const Evidence&, const std::vector<Kind>&, const std::vector<Finding>&);

}  // namespace unspin
