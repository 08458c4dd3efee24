// Changed credit: who wrote it. A by-line, agency, date line or line of credit was left out, exchanged or
// added.
//   original  By Anna Berg
//   suspect   By Tom Reed
#include <algorithm>

#include "findings/evidence.h"
#include "findings/kind.h"
#include "text/credits.h"
#include "text/fold.h"

namespace unspin {
namespace {

class CreditComparer {
 public:
  explicit CreditComparer(const Evidence& evidence)
      : original_(evidence.original), suspect_(evidence.suspect) {}

  std::vector<Finding> compare() {
    const Credits a = read_credits(original_), b = read_credits(suspect_);
    for (const Line& line : suspect_.lines)
      if (line.kind != LineKind::prose) named_ += fold(suspect_.slice(line.span)) + u"\n";
    compare(u"by-line", a.author, b.author);
    compare(u"agency", a.agency, b.agency);
    compare(u"date line", one(a.dateline), one(b.dateline));
    compare(u"line of credit", a.credit, b.credit);
    return std::move(findings_);
  }

 private:
  static std::vector<Span> one(const std::optional<Span>& span) {
    return span ? std::vector<Span>{*span} : std::vector<Span>{};
  }
  static std::vector<std::u16string> forms(const Document& document, const std::vector<Span>& spans) {
    std::vector<std::u16string> forms;
    forms.reserve(spans.size());
    for (const Span span : spans) forms.push_back(fold(document.slice(span)));
    return forms;
  }
  static std::vector<Span> without(const std::vector<Span>& spans, const std::vector<std::u16string>& own,
                                   const std::vector<std::u16string>& others) {
    std::vector<Span> left;
    for (std::size_t i = 0; i < spans.size(); ++i)
      if (std::find(others.begin(), others.end(), own[i]) == others.end()) left.push_back(spans[i]);
    return left;
  }

  // The whole line, where it has nothing but the credit: “By Anna Berg” is gone, not “Anna Berg”.
  static Span line_or(const Document& document, Span credit) {
    for (const Line& line : document.lines)
      if (line.kind != LineKind::prose && line.span.contains(credit)) return document.cover(line.tokens);
    return credit;
  }

  void compare(std::u16string_view what, const std::vector<Span>& original,
               const std::vector<Span>& suspect) {
    const auto a = forms(original_, original), b = forms(suspect_, suspect);
    std::vector<Span> gone = without(original, a, b), come = without(suspect, b, a);
    // Named elsewhere in the suspect is named.
    std::erase_if(
        gone, [&](Span span) { return named_.find(fold(original_.slice(span))) != std::u16string::npos; });
    const std::size_t exchanged = std::min(gone.size(), come.size());
    for (std::size_t i = 0; i < exchanged; ++i)
      add("replaced", gone[i], come[i],
          say({u"The original’s ", what, u" is “", original_.slice(gone[i]), u"”, the suspect’s “",
               suspect_.slice(come[i]), u"”."}));
    for (std::size_t i = exchanged; i < gone.size(); ++i)
      add("dropped", line_or(original_, gone[i]), std::nullopt,
          say({u"The original’s ", what, u" “", original_.slice(gone[i]), u"” is gone."}));
    for (std::size_t i = exchanged; i < come.size(); ++i)
      add("added", std::nullopt, line_or(suspect_, come[i]),
          say({u"The original has no such ", what, u": “", suspect_.slice(come[i]), u"”."}));
  }

  void add(std::string_view detail, std::optional<Span> original, std::optional<Span> suspect,
           std::u16string why) {
    Finding finding;
    finding.detail = detail;
    finding.original = original;
    finding.suspect = suspect;
    finding.confidence = 0.8;
    finding.why = std::move(why);
    findings_.push_back(std::move(finding));
  }

  const Document &original_, &suspect_;
  std::u16string named_;  // the suspect's lines that are no story, folded
  std::vector<Finding> findings_;
};

// Of texts that have little to do with each other each has its own author.
std::vector<Finding> find(const Evidence& evidence) {
  if (!evidence.coverage.suspect.has_counterparts()) return {};
  return CreditComparer(evidence).compare();
}

}  // namespace

Kind changed_credit() {
  return {.id = "changed_credit",
          .title = "Changed credit",
          .meaning = "Another author, agency, date line or line of credit than the original has, or none.",
          .tone = Tone::structure,
          .weight = 5.0,  // a line that names its author is that, whatever else it could be
          .layer = Layer::words,
          .find = find,
          .account = Account::unanswered};
}

}  // namespace unspin
