// The pieces of the HTML report around the texts: the same elements as on the page (web/views/verdict.js,
// ribbon.js, entries.js).
#pragma once
#include <string>

#include "report/report.h"

namespace unspin {

/// The page's style sheets, one after the other; made by CMake from web/styles in the order of index.html.
extern const char* const page_styles;

std::string html_verdict(const Report&);
std::string html_findings(const Report&);

}  // namespace unspin
