// What the reports for people say of a verdict: the same words as on the page (web/values/wording.js).
#pragma once
#include <string>

#include "report/report.h"

namespace unspin {

/// The verdict in a few words: "Spun from the original".
std::string headline(const Report&);
/// The probability and what it is of: "It is 97 % likely that the suspect was made from the original."
std::string likelihood(const Report&);
/// "97 %" for a share in [0, 1]; never 0 % or 100 % of what is not certain.
std::string percent(double share);
/// "1,234"
std::string grouped(std::size_t count);
/// "1 finding", "1,234 findings".
std::string counted(std::size_t count, const std::string& one);
/// A detail in plain words: "related_link" → "related link".
std::string spelled(std::string_view detail);
/// The tone as the report and the style sheets spell it.
std::string_view name_of(Tone);
/// The kind of a finding; every finding's kind stands in the report's table.
const Kind& kind_of(const Report&, const Finding&);
/// From the first to the last character of the sentences.
Span cover_sentences(const Document&, Range sentences);

}  // namespace unspin
