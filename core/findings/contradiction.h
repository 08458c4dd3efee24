// A fact of the original that the suspect contradicts.
#pragma once
#include <string>
#include <string_view>

#include "findings/finding.h"
#include "text/document.h"

namespace unspin {

struct Contradiction {
  std::string_view detail;
  Range original;  // tokens; one of the two may be empty
  Range suspect;
  double confidence = 0;
  std::u16string why;
};

/// The words of a run as pasted, in quotation marks.
std::u16string quoted(const Document&, Range);

}  // namespace unspin
