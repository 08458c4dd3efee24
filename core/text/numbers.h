// Numbers and dates as values: 7-1/2 = 7.5 = seven and a half; 600K = 600,000; two-day = 2 day.
#pragma once
#include "text/document.h"

namespace unspin {

/// Fills Document::numbers, by place.
void read_numbers(Document& document);

}  // namespace unspin
