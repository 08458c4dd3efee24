// The phrases that are cues, by what such a line is.
#pragma once
#include <span>
#include <string_view>

#include "findings/page/cues.h"

namespace unspin {

struct CueGroup {
  std::string_view detail;
  CuePlace place;
  CueWeight weight;
  std::u16string_view phrases;  // separated by |
};

std::span<const CueGroup> cue_groups();
/// Those of lines that speak of their page.
std::span<const CueGroup> page_cue_groups();

}  // namespace unspin
