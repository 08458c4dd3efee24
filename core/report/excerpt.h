// What the reports for people have in common: figures and short pieces of the texts.
#pragma once
#include <string>

#include "report/report.h"

namespace unspin {

/// The tone as the report and the style sheets spell it.
std::string_view name_of(Tone);
/// "97 %" for a share in [0, 1].
std::string percent(double share);
/// A piece of a text on one line, cut in the middle where it is longer than about 80 units; empty for no
/// span.
std::u16string excerpt(const Document&, const std::optional<Span>&);
/// “final” → “last”, or the one side that there is.
std::u16string sides(const Report&, const Finding&);
/// The kind of a finding; every finding's kind stands in the report's table.
const Kind& kind_of(const Report&, const Finding&);
/// The verdict in words: "spun: made from the original with a probability of 97 %".
std::string headline(const Report&);

}  // namespace unspin
