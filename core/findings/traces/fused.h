// What was run together: “the shiptaken to port”, “the harbour.They left”.
#pragma once
#include "findings/traces/trace.h"

namespace unspin {

std::vector<Trace> find_fused(const TraceReader&);

}  // namespace unspin
