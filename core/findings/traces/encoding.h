// Characters that a program spoilt: Ã© for é, &amp; for &, the U+FFFD of a lost letter.
#pragma once
#include "findings/traces/trace.h"

namespace unspin {

/// One trace for all damaged characters.
std::vector<Trace> find_spoilt_characters(const TraceReader&);

}  // namespace unspin
