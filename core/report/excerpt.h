// Short pieces of the texts for a list of findings.
#pragma once
#include <string>

#include "report/report.h"

namespace unspin {

/// A piece of a text on one line, cut in the middle where it is longer than about 80 units; empty for no
/// span.
std::u16string excerpt(const Document&, const std::optional<Span>&);
/// “final” → “last”, or the one side that there is.
std::u16string sides(const Report&, const Finding&);

}  // namespace unspin
