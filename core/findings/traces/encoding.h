// Characters that a program spoilt: Ã© for é, &amp; for &, the U+FFFD of a lost letter.
#pragma once
#include <vector>

#include "findings/finding.h"
#include "text/document.h"

namespace unspin {

/// One finding for all damaged characters of the suspect; none where the original, if there is one, has as
/// many.
std::vector<Finding> find_spoilt_characters(const Document& suspect, const Document* original);

}  // namespace unspin
