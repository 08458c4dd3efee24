// Ranges of two numbers: five to six weeks, between 2012 and 2015, 5 – 6 million.
#pragma once
#include <cstddef>

#include "text/document.h"

namespace unspin {

/// Makes one number of two that are the ends of a range; of the document's numbers from `first` on.
void join_ranges(Document& document, std::size_t first);

}  // namespace unspin
