// Numbers and quotations that the other text has, or has not.
#include <algorithm>

#include "align/word_side.h"
#include "findings/say_figures.h"
#include "verdict/reasons/reason.h"
#include "verdict/weights.h"

namespace unspin {
namespace {

/// The text that brings less of its own: a copy of a part lacks what the rest holds, and that says nothing.
struct Bringer {
  const std::vector<Fact>& facts;
  bool suspect = true;
};

Bringer choose(const std::vector<Fact>& original, const std::vector<Fact>& suspect) {
  constexpr double few = 4;
  const bool fewer = fresh_share(original, few) < fresh_share(suspect, few) && !original.empty();
  if (suspect.empty() || fewer) return {original, false};
  return {suspect, true};
}

std::vector<Place> places_of(const Judged& judged, const Bringer& bringer, bool fresh) {
  const Document& document = bringer.suspect ? judged.evidence.suspect : judged.evidence.original;
  std::vector<Place> places;
  for (const Fact& fact : bringer.facts) {
    if (fact.fresh != fresh) continue;
    const Span span = document.cover(fact.tokens);
    places.push_back(bringer.suspect ? Place{std::nullopt, span} : Place{span, std::nullopt});
  }
  return places;
}

struct FactWords {
  std::u16string_view one, many;      // “number”, “numbers”
  std::u16string_view stands, stand;  // “ stands in the ”: what it does that is not new
};

/// “8 of the suspect’s 12 numbers are not in the original.” or “All 12 numbers of the suspect stand in …”
std::u16string say_facts(const Judged& judged, const Bringer& bringer, const FactWords& words) {
  const std::u16string_view other = bringer.suspect ? u"original." : u"suspect.";
  const std::u16string whose = judged.place(bringer.suspect);
  const std::size_t count = bringer.facts.size(), fresh = count_fresh(bringer.facts);
  const std::u16string figure = say_count(count);
  if (count == 1)
    return say({u"The only ", words.one, u" in ", whose,
                fresh == 0 ? words.stands : std::u16string_view(u" is not in the "), other});
  if (fresh == 0) return say({say_all(count, words.many), u" in ", whose, words.stand, other});
  if (fresh == count)
    return say({u"None of the ", figure, u" ", words.many, u" in ", whose, u" stands in the ", other});
  return say({say_count(fresh), u" of the ", figure, u" ", words.many, u" in ", whose,
              fresh == 1 ? u" is not in the " : u" are not in the ", other});
}

std::optional<Reason> give_facts(const Judged& judged, const Bringer& bringer, const VerdictWeight& weight,
                                 double value, const FactWords& words) {
  if (bringer.facts.empty()) return std::nullopt;
  const std::uint32_t fresh = count_fresh(bringer.facts);
  if (judged.derived != (4 * fresh < bringer.facts.size())) return std::nullopt;
  const double strength = weight.weight * (value - weight.middle);
  return Reason{judged.derived ? strength : -strength, say_facts(judged, bringer, words),
                places_of(judged, bringer, fresh > 0)};
}

bool is_date(const Number& number) {
  return number.kind == NumberKind::year || number.kind == NumberKind::month_day ||
         number.kind == NumberKind::weekday;
}

std::size_t count_dates(const Judged& judged, const Bringer& bringer) {
  const Document& document = bringer.suspect ? judged.evidence.suspect : judged.evidence.original;
  return static_cast<std::size_t>(
      std::count_if(bringer.facts.begin(), bringer.facts.end(), [&](const Fact& fact) {
        const Number* number = number_at(document, fact.tokens.first);
        return number && is_date(*number);
      }));
}

}  // namespace

std::optional<Reason> give_numbers(const Judged& judged) {
  const Bringer bringer =
      choose(judged.features.original_facts.numbers, judged.features.suspect_facts.numbers);
  const std::size_t dates = count_dates(judged, bringer);
  const bool all = dates == bringer.facts.size();
  return give_facts(judged, bringer, weight_new_numbers, judged.features.new_numbers,
                    {all ? u"date" : u"number",
                     all          ? u"dates"
                     : dates == 0 ? u"numbers"
                                  : u"numbers and dates",
                     u" stands in the ", u" stand in the "});
}

std::optional<Reason> give_quotations(const Judged& judged) {
  return give_facts(judged,
                    choose(judged.features.original_facts.quotes, judged.features.suspect_facts.quotes),
                    weight_new_quotes, judged.features.new_quotes,
                    {u"quotation", u"quotations", u" shares most of its words with the ",
                     u" share most of their words with the "});
}

}  // namespace unspin
