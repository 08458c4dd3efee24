// What both texts have from an agency: two papers that print one report copied nothing from each other.
//   original  LOMBEK (NNS) – The ferry will stop running on Monday, the ministry said. …
//   suspect   The ferry will stop running on Monday, the ministry said. … (Additional reporting by NNS)
#include <algorithm>

#include "findings/say_figures.h"
#include "text/credits.h"
#include "verdict/reasons/reason.h"

namespace unspin {
namespace {

constexpr std::uint32_t fewest_words = 15;  // fewer are a quotation or a date that anyone would print
constexpr double strength = 0.16;           // it says where to look; it decides nothing

/// The letters of an agency's name, whatever stands around it.
std::u16string letters(const Document& document, Span span) {
  std::u16string letters;
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i)
    if (span.contains(document.tokens[i].span) && document.tokens[i].kind != TokenKind::punctuation)
      letters += document.form(i);
  return letters;
}

std::optional<Span> common_agency(const Document& original, const Document& suspect) {
  const Credits there = read_credits(original), here = read_credits(suspect);
  for (const Span agency : here.agency) {
    const std::u16string name = letters(suspect, agency);
    if (std::any_of(there.agency.begin(), there.agency.end(),
                    [&](Span other) { return letters(original, other) == name; }))
      return agency;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Reason> give_agency(const Judged& judged) {
  if (judged.features.verbatim_words < fewest_words) return std::nullopt;
  const auto agency = common_agency(judged.evidence.original, judged.evidence.suspect);
  if (!agency) return std::nullopt;
  return Reason{strength,
                say({u"Both texts name ", judged.evidence.suspect.slice(*agency), u": the ",
                     say_count(judged.features.verbatim_words),
                     u" words that stand word for word in both may be its."}),
                places_of_runs(judged)};
}

}  // namespace unspin
