// Where a text was cut short: “The board will look at … [+812 chars]”.
#pragma once
#include "findings/traces/trace.h"

namespace unspin {

std::vector<Trace> find_cut_off(const TraceReader&);

}  // namespace unspin
