// Marks where no one puts them: “the harbour .”, “It was at .”, a quotation that is never
// closed.
#pragma once
#include "findings/traces/trace.h"

namespace unspin {

std::vector<Trace> find_punctuation(const TraceReader&);

}  // namespace unspin
