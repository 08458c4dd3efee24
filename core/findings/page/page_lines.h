// What of each text belongs to the page and not to the story: counted nowhere as copied, kept or new.
//
//   Ferry stops for repairs              story
//   The ferry will stop on Friday. …     story
//   Most read                            page: its form and words say so
//   © Quay Courier. All rights reserved. page: and it stands in the other text as well
#pragma once
#include <vector>

#include "changes/coverage.h"
#include "findings/page/furniture.h"
#include "options.h"

namespace unspin {

enum class LinePart : std::uint8_t {
  story,
  page,        // its form says so, or the other text answers it with nothing and it is no sentence
  shared_page  // likewise, and the other text has the same line: two pages of one site
};

/// One text with its lines told apart.
struct PageLines {
  std::vector<LinePart> lines;
  std::vector<char> tokens;  // one a token: 1 where it belongs to the page
  std::uint32_t story = 0;   // words and numbers outside
};

struct Pages {
  PageLines original;
  PageLines suspect;
};

/// True if the other text has nothing that answers a line of this one, and it does not read like the story.
bool is_put_in(const Document&, std::size_t line, const LineLook&, const Coverage&, const Options&);

/// `original_looks` and `suspect_looks` are one a line.
Pages part_pages(const Document& original, const Document& suspect,
                 const std::vector<LineLook>& original_looks, const std::vector<LineLook>& suspect_looks,
                 const MutualCoverage&, const Options&);

}  // namespace unspin
