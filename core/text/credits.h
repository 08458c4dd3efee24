// Who wrote a text, as it is printed there: by-lines, agencies, the date line and lines of credit.
//
//   By Anna Berg, Reuters                        author, agency
//   LOMBEK, Vastia (Reuters) – Mr. Strand …      dateline, agency
//   (Reporting by Anna Berg; Editing by Tom Reed)   credit
#pragma once
#include <optional>
#include <vector>

#include "text/document.h"

namespace unspin {

struct Credits {
  std::vector<Span> author;
  std::vector<Span> agency;
  std::optional<Span> dateline;
  std::vector<Span> credit;
};

Credits read_credits(const Document&);

}  // namespace unspin
