// Words torn in two, and endings of other languages left at a name: “re- entered”,
// “Ankara’da”.
#pragma once
#include "findings/traces/trace.h"

namespace unspin {

std::vector<Trace> find_broken_words(const TraceReader&);

}  // namespace unspin
