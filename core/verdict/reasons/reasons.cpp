// All reasons, strongest first.
#include <algorithm>

#include "findings/say_figures.h"
#include "verdict/reasons/reason.h"

namespace unspin {
namespace {

constexpr double least = 0.15;  // log odds; less is no reason

void add_lines(const Document& document, const PageLines& page, bool of_suspect, std::vector<Place>& places) {
  for (std::size_t k = 0; k < page.lines.size(); ++k) {
    if (page.lines[k] == LinePart::story) continue;
    const Span span = document.cover(document.lines[k].tokens);
    places.push_back(of_suspect ? Place{std::nullopt, span} : Place{span, std::nullopt});
  }
}

}  // namespace

std::vector<Reason> give_damage(const std::vector<Kind>& kinds, const std::vector<Finding>& findings) {
  std::vector<Reason> reasons;
  for (const Kind& kind : kinds) {
    if (kind.damage.each <= 0 || kind.furniture) continue;
    Reason reason;
    for (const Finding& finding : findings) {
      if (finding.kind != kind.id) continue;
      reason.places.push_back({finding.original, finding.suspect});
      reason.strength += finding.confidence;
    }
    const std::size_t count = reason.places.size();
    if (count == 0) continue;
    const std::u16string title(kind.title.begin(), kind.title.end());
    reason.strength = std::min(4.0, reason.strength);
    reason.sentence = say({u"“", title, u"” was found at ", say_counted(count, u"place", u"places"),
                           u": damage as a machine does it."});
    reasons.push_back(std::move(reason));
  }
  return reasons;
}

std::optional<Reason> give_page(const Evidence& evidence) {
  Reason reason{least, {}, {}};
  add_lines(evidence.suspect, evidence.pages.suspect, true, reason.places);
  const std::size_t suspect = reason.places.size();
  add_lines(evidence.original, evidence.pages.original, false, reason.places);
  const std::size_t original = reason.places.size() - suspect;
  if (suspect + original == 0) return std::nullopt;
  const std::u16string here = say({say_counted(suspect, u"line", u"lines"), u" of the suspect"}),
                       there = say({say_counted(original, u"line", u"lines"), u" of the original"});
  const bool one = suspect + original == 1;
  reason.sentence = say({suspect > 0 ? here : there, suspect > 0 && original > 0 ? u" and " + there : u"",
                         one ? u" belongs" : u" belong", u" to the page and not to the story: ",
                         one ? u"it was" : u"they were", u" not counted."});
  return reason;
}

std::vector<Reason> give_reasons(const Judged& judged, const std::vector<Kind>& kinds,
                                 const std::vector<Finding>& findings) {
  std::vector<Reason> reasons;
  const auto add = [&](std::optional<Reason> reason) {
    if (reason && reason->strength >= least) reasons.push_back(std::move(*reason));
  };
  add(give_sentences(judged));
  add(give_verbatim(judged));
  add(give_reworded(judged));
  add(give_numbers(judged));
  add(give_quotations(judged));
  if (judged.derived)
    for (Reason& reason : give_damage(kinds, findings)) add(std::move(reason));
  std::stable_sort(reasons.begin(), reasons.end(),
                   [](const Reason& a, const Reason& b) { return a.strength > b.strength; });
  if (judged.derived && judged.passages) reasons.insert(reasons.begin(), give_passages(judged));
  add(give_agency(judged));
  add(give_page(judged.evidence));
  return reasons;
}

}  // namespace unspin
