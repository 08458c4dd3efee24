// Unspin's public face: two texts go in, one report of spans comes out.
#pragma once
#include <string_view>

#include "lexicon/knowledge.h"
#include "options.h"
#include "report/report.h"

namespace unspin {

inline constexpr std::string_view version = "0.1.0";

/// What was done to `original` to make `suspect`, with the evidence.
Report compare(std::u16string_view original, std::u16string_view suspect, const Knowledge&,
               const Options& = {});

/// What one text alone shows of having been spun.
Report inspect(std::u16string_view text, const Knowledge&, const Options& = {});

}  // namespace unspin
