#include "findings/numbers/contradicted_numbers.h"

#include <algorithm>

#include "changes/measures.h"
#include "changes/number_edits.h"
#include "findings/comparison.h"
#include "text/calendar.h"

namespace unspin {
namespace {

bool is_date(NumberKind kind) {
  return kind == NumberKind::year || kind == NumberKind::month_day || kind == NumberKind::weekday ||
         kind == NumberKind::clock || kind == NumberKind::relative_day;
}

bool is_count(NumberKind kind) {
  return kind == NumberKind::plain || kind == NumberKind::fraction || kind == NumberKind::score;
}

bool is_share(NumberKind kind) { return kind == NumberKind::fraction || kind == NumberKind::percent; }

// Pounds are money or a weight.
bool is_pound(const Number& number) { return number.kind == NumberKind::plain && number.unit == u"pound"; }

bool are_comparable_days(const Number& a, const Number& b) {
  const auto day = [](const Number& n) { return static_cast<int>(n.value) % 100; };
  const auto month = [](const Number& n) { return static_cast<int>(n.value) / 100; };
  const bool years_differ = a.year > 0 && b.year > 0 && !same_year(a.year, b.year);
  return years_differ || month(a) != month(b) || (day(a) != 0 && day(b) != 0);  // May, May 30
}

// Of two currencies the rate is not known, but that two million dollars are not two million euros is.
bool are_comparable_sums(const Number& a, const Number& b) {
  return a.unit == b.unit || a.unit.empty() || b.unit.empty() || a.value == b.value;
}

// Only like can contradict like: not percent and dollars.
bool are_comparable(const Number& a, const Number& b) {
  if (is_share(a.kind) && is_share(b.kind)) return true;
  if ((is_pound(a) && b.kind == NumberKind::money) || (is_pound(b) && a.kind == NumberKind::money))
    return a.value == b.value || a.unit == u"£" || b.unit == u"£";
  if (a.kind != b.kind && !(is_count(a.kind) && is_count(b.kind))) return false;
  if (a.kind == NumberKind::month_day) return are_comparable_days(a, b);
  if (a.kind == NumberKind::money) return are_comparable_sums(a, b);
  if (a.kind == NumberKind::relative_day)  // last week, last month; not yesterday, last week
    return a.unit == b.unit || (a.value == b.value && !a.unit.empty() && !b.unit.empty());
  if (a.kind == NumberKind::clock) return true;
  const bool other_unit = a.value == b.value && !a.unit.empty() && !b.unit.empty();
  return measure_alike(a, b) || other_unit || ((a.unit.empty() || b.unit.empty()) && a.kind == b.kind);
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
  if (is_date(x.kind) || (!is_about(a, x.tokens.first) && !is_about(b, y.tokens.first))) return false;
  const double larger = std::max(x.value, y.value), smaller = std::min(x.value, y.value);
  return smaller > 0 && larger - smaller <= 0.1 * larger;
}

// "140 people" / "410 people": the unit did not change, nor the day of "May 4, 2011" / "May 4, 2012".
void shed_same(const Side& a, const Side& b, bool front, Range& original, Range& suspect) {
  while (front && original.size() > 1 && suspect.size() > 1 &&
         a.term(original.first).form == b.term(suspect.first).form) {
    ++original.first;
    ++suspect.first;
  }
  while (original.size() > 1 && suspect.size() > 1 &&
         a.term(original.last - 1).form == b.term(suspect.last - 1).form) {
    --original.last;
    --suspect.last;
  }
}

// What makes two numbers differ, to be said behind both.
std::u16string_view difference(const Number& x, const Number& y) {
  if (x.either || y.either) return u": another date, whether the day or the month comes first.";
  if (is_date(x.kind)) return x.kind == NumberKind::clock ? u": another time." : u": another date.";
  const bool same_figure = x.value == y.value && x.until == y.until;
  return same_figure && x.unit != y.unit ? u": the same figure of another unit." : u": another value.";
}

// A number contradicts another only where the sentences speak of one thing: a word beside it stayed, or two
// words that tell anything did.
bool speak_of_one_thing(const Evidence& evidence, const Edit& edit) {
  constexpr std::uint32_t enough = 2, longest = 8;
  const bool brief = edit.original.size() <= longest && edit.suspect.size() <= longest;
  if (brief && agreement_around(evidence, edit) == 1) return true;
  const Side b = suspect_side(evidence.texts());
  const Range sentence = b.document.sentences[b.document.tokens[edit.suspect.first].sentence].tokens;
  const std::vector<WordLink>& links = evidence.alignment.links;
  auto link =
      std::lower_bound(links.begin(), links.end(), sentence.first,
                       [](const WordLink& l, std::uint32_t token) { return l.suspect.first < token; });
  std::uint32_t stayed = 0;
  for (; link != links.end() && link->suspect.first < sentence.last; ++link)
    stayed += !edit.suspect.overlaps(link->suspect) && b.has_content(link->suspect);
  return stayed >= enough;
}

// The number that a run with nothing on the other side was cut out of, or put into: “minus five” / “five”.
const Number* number_around(const Document& document, Range run) {
  const auto numbers = numbers_in(document, run.empty() ? Range{run.first, run.first + 1} : run);
  return numbers.size() == 1 && numbers.front()->tokens.contains(run) ? numbers.front() : nullptr;
}

std::vector<Contradiction> contradicted_sign(const Evidence& evidence, const Edit& edit) {
  const Number *x = number_around(evidence.original, edit.original),
               *y = number_around(evidence.suspect, edit.suspect);
  if (!x || !y || x->value != -y->value || x->value == 0) return {};
  return {{"number", x->tokens, y->tokens, 0.95,
           say({u"The original says ", quoted(evidence.original, x->tokens), u", the suspect ",
                quoted(evidence.suspect, y->tokens), u": the sign changed."})}};
}

}  // namespace

std::vector<Contradiction> contradicted_numbers(const Evidence& evidence, const Edit& edit) {
  std::vector<Contradiction> found;
  if (edit.original.empty() || edit.suspect.empty()) return contradicted_sign(evidence, edit);
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const auto left = numbers_in(a.document, edit.original), right = numbers_in(b.document, edit.suspect);
  if (left.empty() || left.size() != right.size() || !speak_of_one_thing(evidence, edit)) return found;
  for (std::size_t k = 0; k < left.size(); ++k) {
    const Number &x = *left[k], &y = *right[k];
    if (same_quantity(x, y) || rounds(y, x) || !are_comparable(x, y) || is_rounded(a, x, b, y)) continue;
    Range original = x.tokens, suspect = y.tokens;
    const bool only_year = x.kind == NumberKind::month_day && x.year > 0 && x.value == y.value;
    shed_same(a, b, only_year, original, suspect);
    found.push_back({is_date(x.kind) ? "date" : "number", original, suspect, 0.95,
                     say({u"The original says ", quoted(a.document, x.tokens), u", the suspect ",
                          quoted(b.document, y.tokens), difference(x, y)})});
  }
  return found;
}

}  // namespace unspin
