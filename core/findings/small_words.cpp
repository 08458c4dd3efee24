#include "findings/small_words.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "changes/number_edits.h"

namespace unspin {
namespace {

using Forms = std::vector<std::u16string_view>;

bool is_one_of(std::u16string_view form, std::initializer_list<std::u16string_view> words) {
  return std::find(words.begin(), words.end(), form) != words.end();
}

// What an auxiliary says of the time, as a letter; none for a word that is none.
char16_t tense_of(std::u16string_view form) {
  if (is_one_of(form, {u"is", u"are", u"am", u"does", u"do", u"'re", u"'m"})) return u'p';
  if (is_one_of(form, {u"was", u"were", u"did"})) return u't';
  if (is_one_of(form, {u"has", u"have", u"'ve"})) return u'h';
  if (is_one_of(form, {u"had", u"'d"})) return u'd';
  return 0;
}

bool is_free(std::u16string_view form) {
  return is_one_of(form, {u"a", u"an", u"the", u"that", u"of", u"'s", u"s", u"'", u"which", u"who", u"and",
                          u"be", u"been", u"being", u"to"}) ||
         tense_of(form) != 0;
}

// “on Friday” / “Friday”
bool is_day_next(const Side& side, std::uint32_t token) {
  const Range next{token + 1, token + 2};
  if (token + 1 >= side.document.tokens.size()) return false;
  const auto numbers = numbers_in(side.document, next);
  return numbers.size() == 1 &&
         (numbers.front()->kind == NumberKind::weekday || numbers.front()->kind == NumberKind::month_day);
}

bool is_small_here(const Side& side, std::uint32_t token) {
  const std::u16string_view form = side.term(token).form;
  if (is_free(form)) return true;
  if (form == u"on") return is_day_next(side, token);
  return false;
}

// The words that are left where each has taken its equal away from the other side.
std::vector<std::uint32_t> without_equals(const Side& side, Range run, const Side& other, Range other_run) {
  Forms forms;
  for (const std::uint32_t j : other.words(other_run)) forms.push_back(other.term(j).form);
  std::vector<std::uint32_t> left;
  for (const std::uint32_t i : side.words(run)) {
    const auto equal = std::find(forms.begin(), forms.end(), side.term(i).form);
    if (equal == forms.end())
      left.push_back(i);
    else
      forms.erase(equal);
  }
  return left;
}

// The tenses of the auxiliaries among the words, each once.
std::u16string tenses(const Side& side, const std::vector<std::uint32_t>& tokens) {
  std::u16string found;
  for (const std::uint32_t i : tokens)
    if (const char16_t tense = tense_of(side.term(i).form); tense && found.find(tense) == found.npos)
      found += tense;
  std::sort(found.begin(), found.end());
  return found;
}

// The content words of both sides in one order: who did what to whom stayed.
bool keeps_order(const Side& a, Range left, const Side& b, Range right) {
  const std::vector<std::uint32_t> x = a.content(left), y = b.content(right);
  return x.size() == y.size() &&
         std::equal(x.begin(), x.end(), y.begin(),
                    [&](std::uint32_t i, std::uint32_t j) { return a.term(i).form == b.term(j).form; });
}

}  // namespace

bool is_small_change(const Groundwork& evidence, const Edit& edit) {
  constexpr std::uint32_t longest = 12;  // words
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  if (edit.original.size() > longest || edit.suspect.size() > longest) return false;
  const std::vector<std::uint32_t> left = without_equals(a, edit.original, b, edit.suspect),
                                   right = without_equals(b, edit.suspect, a, edit.original);
  if (!std::all_of(left.begin(), left.end(), [&](std::uint32_t i) { return is_small_here(a, i); }) ||
      !std::all_of(right.begin(), right.end(), [&](std::uint32_t j) { return is_small_here(b, j); }))
    return false;
  const std::u16string before = tenses(a, left), after = tenses(b, right);
  const bool tense_kept =
      before == after || (before.empty() != after.empty() && before.size() + after.size() == 1);
  return tense_kept && keeps_order(a, edit.original, b, edit.suspect);
}

}  // namespace unspin
