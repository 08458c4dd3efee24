// Articles and matches as JSON.
#pragma once
#include <string>
#include <vector>

#include "archive/search.h"

namespace unspin {

/// [{"article": 7, "title"?, "url"?, "date"?, "verdict": {"label", "probability", "doubt"}, "source": true,
/// "suspect_covered", "original_covered", "verbatim", "passages": [{"original", "suspect"}]}, …]
std::string matches_of(const std::vector<Match>&);
/// {"id", "title"?, "url"?, "date"?, "text"}: a line that `add` reads.
std::string line_of(const Article&);

}  // namespace unspin
