// The paragraphs of both texts side by side: one row for what answers each other. The same as on the page
// (web/values/rows.js, answers.js, paragraphs.js).
//
//   original   A  B  C  D         rows   A | a
//   suspect    a  x  b1 b2 d             – | x      an added line has a row of its own
//                                        B | b1 b2  a split paragraph stays together
//                                        C | –
//                                        D | d
#pragma once
#include <optional>
#include <vector>

#include "report/report.h"

namespace unspin {

struct ParagraphRow {
  std::vector<Span> original;
  std::vector<Span> suspect;
  std::optional<std::size_t> elsewhere;  // where one side is empty: the row in which its counterpart stands
};

std::vector<ParagraphRow> rows_of(const Report&);

}  // namespace unspin
