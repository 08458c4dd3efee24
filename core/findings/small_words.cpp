#include "findings/small_words.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "changes/number_edits.h"
#include "findings/comparison.h"
#include "findings/meaning/voices.h"
#include "findings/names/forms.h"
#include "words/small_words.h"
#include "words/wandering_words.h"

namespace unspin {
namespace {

using Tokens = std::vector<std::uint32_t>;

bool is_one_of(std::u16string_view form, std::initializer_list<std::u16string_view> words) {
  return std::find(words.begin(), words.end(), form) != words.end();
}

// What an auxiliary says of the time; none for a word that is none.
char16_t time_of(std::u16string_view form) {
  if (is_one_of(form, {u"is", u"are", u"am", u"does", u"do"})) return u'n';  // now
  if (is_one_of(form, {u"was", u"were", u"did"})) return u't';               // then
  if (is_one_of(form, {u"has", u"have"})) return u'h';                       // until now
  if (form == u"had") return u'd';                                           // until then
  return 0;
}

bool is_number_at(const Side& side, std::uint32_t token) {
  return token < side.document.tokens.size() && has_number(side.document, {token, token + 1});
}

// “on Friday” / “Friday”
bool is_day_at(const Side& side, std::uint32_t token) {
  if (token >= side.document.tokens.size()) return false;
  const auto numbers = numbers_in(side.document, {token, token + 1});
  return numbers.size() == 1 &&
         (numbers.front()->kind == NumberKind::weekday || numbers.front()->kind == NumberKind::month_day);
}

bool is_small_here(const Side& side, std::uint32_t token) {
  const std::u16string_view form = side.term(token).form;
  if (words::small_words.has(form) || time_of(form) != 0) return true;
  if (form == u"on") return is_day_at(side, token + 1);
  return form == u"some" && !is_number_at(side, token + 1);  // “some 300” is a guess
}

// “say” / “says”, “concern” / “concerns”
bool agrees(Relations& relations, const Term& a, const Term& b) {
  if (a.form == b.form) return true;
  const auto longer = a.form.size() > b.form.size() ? a.form : b.form;
  const auto shorter = a.form.size() > b.form.size() ? b.form : a.form;
  const bool s = longer.size() <= shorter.size() + 3 && longer.back() == u's' && shorter.back() != u's';
  return s && relations.of(a.word, b.word).relation.bond == Bond::inflection;
}

// The words of a run that are left where each has taken its like away from the other side.
Tokens without_likes(Relations& relations, const Side& side, Range run, const Side& other, Range other_run) {
  Tokens open = other.words(other_run), left;
  for (const std::uint32_t i : side.words(run)) {
    const auto like = std::find_if(open.begin(), open.end(), [&](std::uint32_t j) {
      return agrees(relations, side.term(i), other.term(j));
    });
    if (like == open.end())
      left.push_back(i);
    else
      open.erase(like);
  }
  return left;
}

// The times that the auxiliaries speak of, each once; “has been” and “is” speak of one.
std::u16string times_of(const Side& side, const Tokens& tokens) {
  std::u16string found;
  const bool been = std::any_of(tokens.begin(), tokens.end(),
                                [&](std::uint32_t i) { return side.term(i).form == u"been"; });
  for (const std::uint32_t i : tokens) {
    char16_t time = time_of(side.term(i).form);
    if (time == u'h' && been) time = u'n';
    if (time && found.find(time) == std::u16string::npos) found += time;
  }
  std::sort(found.begin(), found.end());
  return found;
}

// The content words of both sides stand in one order: who did what to whom stayed.
bool keeps_order(Relations& relations, const Side& a, Range left, const Side& b, Range right) {
  const Tokens x = a.content(left), y = b.content(right);
  return x.size() == y.size() &&
         std::equal(x.begin(), x.end(), y.begin(), [&](std::uint32_t i, std::uint32_t j) {
           return agrees(relations, a.term(i), b.term(j));
         });
}

// “meets with” / “meet”: the verb stayed, and what it governs
bool governs_otherwise(const Side& a, const Tokens& left, const Side& b, const Tokens& right, bool content) {
  const auto is_governed = [](const Side& side, const Tokens& tokens) {
    return tokens.size() == 1 && is_one_of(side.term(tokens.front()).form, {u"with", u"on", u"at", u"to"});
  };
  return content && ((left.empty() && is_governed(b, right)) || (right.empty() && is_governed(a, left)));
}

// “a word in reform” / “a word on reform”
bool exchanges_places(const Side& a, const Tokens& left, const Side& b, const Tokens& right) {
  const auto is_place = [](const Side& side, const Tokens& tokens) {
    return tokens.size() == 1 && is_one_of(side.term(tokens.front()).form, {u"in", u"on", u"at"}) &&
           !is_number_at(side, tokens.front() + 1);
  };
  return is_place(a, left) && is_place(b, right);
}

}  // namespace

bool may_wander(std::u16string_view form) { return words::wandering_words.has(form); }

bool names_the_same(const Groundwork& evidence, const Edit& edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  if (edit.original.size() != 1 || edit.suspect.size() != 1 ||
      !a.document.tokens[edit.original.first].capital || !b.document.tokens[edit.suspect.first].capital)
    return false;
  const std::u16string_view x = a.term(edit.original.first).form, y = b.term(edit.suspect.first).form;
  const Lexicon& lexicon = evidence.knowledge.lexicon;
  return is_short_form(lexicon, x, y) || is_people_of(lexicon, x, y) ||
         relate_places(lexicon, x, y) == PlaceRelation::same;
}

bool is_small_change(const Groundwork& evidence, const Edit& edit) {
  constexpr std::uint32_t longest = 12;  // words
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  if (edit.original.empty() && edit.suspect.size() == 1 &&
      marks_same_doer(evidence, true, edit.suspect.first))
    return true;
  if (edit.suspect.empty() && edit.original.size() == 1 &&
      marks_same_doer(evidence, false, edit.original.first))
    return true;
  if (edit.original.size() > longest || edit.suspect.size() > longest) return false;
  if (names_the_same(evidence, edit)) return true;
  if (!edit.original.empty() && !edit.suspect.empty() && in_credits(evidence, edit)) return true;
  const Tokens left = without_likes(evidence.relations, a, edit.original, b, edit.suspect),
               right = without_likes(evidence.relations, b, edit.suspect, a, edit.original);
  const bool content = a.has_content(edit.original) && b.has_content(edit.suspect);
  if (exchanges_places(a, left, b, right) || governs_otherwise(a, left, b, right, content)) return true;
  const auto all_small = [](const Side& side, const Tokens& tokens) {
    return std::all_of(tokens.begin(), tokens.end(), [&](std::uint32_t i) { return is_small_here(side, i); });
  };
  if (!all_small(a, left) || !all_small(b, right)) return false;
  const std::u16string before = times_of(a, left), after = times_of(b, right);
  const bool time_kept = before == after || before.size() + after.size() == 1;
  return time_kept && keeps_order(evidence.relations, a, edit.original, b, edit.suspect);
}

}  // namespace unspin
