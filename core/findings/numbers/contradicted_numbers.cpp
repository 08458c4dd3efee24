#include "findings/numbers/contradicted_numbers.h"

#include <algorithm>

#include "changes/measures.h"
#include "changes/number_edits.h"

namespace unspin {
namespace {

bool is_date(NumberKind kind) {
  return kind == NumberKind::year || kind == NumberKind::month_day || kind == NumberKind::weekday ||
         kind == NumberKind::clock;
}

bool is_count(NumberKind kind) {
  return kind == NumberKind::plain || kind == NumberKind::fraction || kind == NumberKind::score;
}

// Only like can contradict like: not percent and dollars. Of two currencies the rate is not known, but that
// two million dollars are not two million euros is.
bool are_comparable(const Number& a, const Number& b) {
  if (a.kind == NumberKind::fraction && b.kind == NumberKind::percent) return true;
  if (a.kind == NumberKind::percent && b.kind == NumberKind::fraction) return true;
  if (a.kind != b.kind && !(is_count(a.kind) && is_count(b.kind))) return false;
  if (a.kind == NumberKind::month_day) {
    const auto day = [](const Number& n) { return static_cast<int>(n.value) % 100; };
    const auto month = [](const Number& n) { return static_cast<int>(n.value) / 100; };
    if (month(a) == month(b) && (day(a) == 0 || day(b) == 0)) return false;  // May, May 30
  }
  return measure_alike(a, b) || (a.kind == NumberKind::money && a.value == b.value) ||
         ((a.unit.empty() || b.unit.empty()) && a.kind == b.kind);
}

bool is_about(const Side& side, std::uint32_t first) {
  if (first == 0) return false;
  const std::u16string_view form = side.term(first - 1).form;
  for (const std::u16string_view word :
       {u"about", u"around", u"nearly", u"almost", u"roughly", u"some", u"approximately"})
    if (form == word) return true;
  return false;
}

// "296" / "nearly 300"
bool is_rounded(const Side& a, const Number& x, const Side& b, const Number& y) {
  if (!is_about(a, x.tokens.first) && !is_about(b, y.tokens.first)) return false;
  const double larger = std::max(x.value, y.value), smaller = std::min(x.value, y.value);
  return smaller > 0 && larger - smaller <= 0.1 * larger;
}

// "140 people" / "410 people": the unit did not change.
void shed_unit(const Side& a, const Side& b, Range& original, Range& suspect) {
  while (original.size() > 1 && suspect.size() > 1 &&
         a.term(original.last - 1).form == b.term(suspect.last - 1).form) {
    --original.last;
    --suspect.last;
  }
}

}  // namespace

std::vector<Contradiction> contradicted_numbers(const Evidence& evidence, const Edit& edit) {
  std::vector<Contradiction> found;
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const auto left = numbers_in(a.document, edit.original), right = numbers_in(b.document, edit.suspect);
  if (left.empty() || left.size() != right.size()) return found;
  for (std::size_t k = 0; k < left.size(); ++k) {
    const Number &x = *left[k], &y = *right[k];
    if (same_quantity(x, y) || rounds(y, x) || !are_comparable(x, y) || is_rounded(a, x, b, y)) continue;
    Range original = x.tokens, suspect = y.tokens;
    shed_unit(a, b, original, suspect);
    const bool date = is_date(x.kind);
    found.push_back({date ? "date" : "number", original, suspect, 0.95,
                     say({u"The original says ", quoted(a.document, x.tokens), u", the suspect ",
                          quoted(b.document, y.tokens), date ? u": another date." : u": another value."})});
  }
  return found;
}

}  // namespace unspin
