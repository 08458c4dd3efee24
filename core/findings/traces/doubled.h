// What stands there twice: “a a letter”, “she had and had and”, a paragraph.
#pragma once
#include "findings/traces/trace.h"

namespace unspin {

std::vector<Trace> find_doubled(const TraceReader&);

}  // namespace unspin
