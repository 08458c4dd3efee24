// Marks of a page’s or a program’s language, and blanks that nobody filled in: “&nbsp;”,
// “{crew|team}”, “[City Name]”.
#pragma once
#include "findings/traces/trace.h"

namespace unspin {

std::vector<Trace> find_markup(const TraceReader&);

}  // namespace unspin
