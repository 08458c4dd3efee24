// Lines in which a program speaks of itself or to its user: “As an AI language model, …”.
#pragma once
#include "findings/traces/trace.h"

namespace unspin {

std::vector<Trace> find_chatbot_lines(const TraceReader&);

}  // namespace unspin
