// Hidden characters: what a reader cannot see or cannot tell apart.
//   suspect   the min{U+200B}ister of fіnance        (a zero-width space; a Cyrillic і)
#include "findings/evidence.h"
#include "findings/kind.h"
#include "findings/say_figures.h"

namespace unspin {
namespace {

struct Sort {
  HiddenKind kind;
  std::string_view detail;
  std::u16string_view one, many;
};

constexpr Sort sorts[] = {
    {HiddenKind::zero_width, "zero_width", u"character of no width stands", u"characters of no width stand"},
    {HiddenKind::homoglyph, "homoglyph", u"letter of another script stands for a look-alike",
     u"letters of another script stand for look-alikes"},
    {HiddenKind::bidi_control, "bidi_control", u"character that turns the direction of writing stands",
     u"characters that turn the direction of writing stand"},
    {HiddenKind::soft_hyphen, "soft_hyphen", u"invisible hyphen stands", u"invisible hyphens stand"},
    {HiddenKind::lookalike_form, "lookalike_form", u"run of letters of another form stands for plain ones",
     u"runs of letters of another form stand for plain ones"},
    {HiddenKind::private_use, "private_use", u"character of no writing stands",
     u"characters of no writing stand"},
    {HiddenKind::control, "control", u"control character stands", u"control characters stand"},
    {HiddenKind::variation_selector, "variation_selector", u"run of selectors that select nothing stands",
     u"runs of selectors that select nothing stand"},
};

std::size_t count(const Document& document, HiddenKind kind) {
  std::size_t sum = 0;
  for (const Hidden& hidden : document.hidden) sum += hidden.kind == kind;
  return sum;
}

// All characters of one sort are one finding with its places: a text that was treated has hundreds. None
// where the original, if there is one, has as many.
std::vector<Finding> mark(const Document& suspect, const Document* original) {
  std::vector<Finding> findings;
  for (const Sort& sort : sorts) {
    const std::size_t number = count(suspect, sort.kind);
    if (number == 0 || (original && count(*original, sort.kind) >= number)) continue;
    Finding finding;
    finding.detail = sort.detail;
    finding.confidence = 0.9;
    finding.why = say({say_counted(number, sort.one, sort.many), u" in the text."});
    for (const Hidden& hidden : suspect.hidden) {
      if (hidden.kind != sort.kind) continue;
      if (!finding.suspect)
        finding.suspect = hidden.span;
      else
        finding.places.push_back({std::nullopt, hidden.span});
    }
    findings.push_back(std::move(finding));
  }
  return findings;
}

std::vector<Finding> find(const Evidence& evidence) { return mark(evidence.suspect, &evidence.original); }

std::vector<Finding> find_alone(const OneText& text) { return mark(text.document(), nullptr); }

}  // namespace

Kind hidden_characters() {
  return {.id = "hidden_characters",
          .title = "Hidden characters",
          .meaning = "Characters that a reader cannot see or cannot tell apart.",
          .tone = Tone::residue,
          .weight = 3.0,
          .layer = Layer::frame,
          .find = find,
          .find_alone = find_alone,
          .own = {0.5, 0.9, u" place has characters that a reader cannot see",
                  u" places have characters that a reader cannot see"}};
}

}  // namespace unspin
