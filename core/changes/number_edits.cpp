#include "changes/number_edits.h"

#include <algorithm>

#include "changes/measures.h"

namespace unspin {
namespace {

constexpr std::uint32_t longest_number = 9;  // words

bool is_quantity(const Number& number) {
  return number.tokens.size() <= longest_number &&
         (number.kind == NumberKind::plain || number.kind == NumberKind::fraction ||
          number.kind == NumberKind::percent || number.kind == NumberKind::money ||
          number.kind == NumberKind::year);
}

// The only quantity that reaches into the run; null where there is none or another number beside it.
const Number* quantity_in(const Document& document, Range run) {
  const auto numbers = numbers_in(document, run);
  return numbers.size() == 1 && is_quantity(*numbers.front()) ? numbers.front() : nullptr;
}

// The number that holds the token; null where there is none.
const Number* number_at(const Document& document, std::uint32_t token) {
  const auto numbers = numbers_in(document, {token, token + 1});
  return numbers.empty() ? nullptr : numbers.back();
}

// Is the run inside the number, but for the small words that go with it: "the 3rd of" June, "from 5 to" 6?
bool lies_in(const Document& document, const Number& number, Range run) {
  const auto goes_with = [&](std::uint32_t i) {
    for (const std::u16string_view word : {u"the", u"a", u"an", u"of", u"from", u"between"})
      if (document.form(i) == word) return true;
    return false;
  };
  while (!run.empty() && run.first < number.tokens.first && goes_with(run.first)) ++run.first;
  return run.empty() || number.tokens.contains(run);
}

// "minus five" / "-5": what changed inside one value is another format of it.
void format_inside(const LinkedTexts& texts, const Number& x, const Number& y, Changes& changes) {
  Edit whole{x.tokens, y.tokens, 0};
  const std::size_t inside = std::erase_if(changes.edits, [&](const Edit& edit) {
    const bool touches = x.tokens.overlaps(edit.original) || y.tokens.overlaps(edit.suspect);
    if (!touches || !lies_in(texts.original, x, edit.original) || !lies_in(texts.suspect, y, edit.suspect))
      return false;
    if (!edit.original.empty()) whole.original = whole.original.joined(edit.original);
    if (!edit.suspect.empty()) whole.suspect = whole.suspect.joined(edit.suspect);
    return true;
  });
  if (inside > 0) changes.formats.push_back(whole);
}

void format_equal_quantities(const LinkedTexts& texts, const std::vector<Bundle>& bundles, Changes& changes) {
  const Number* last = nullptr;
  for (const Bundle& bundle : bundles) {
    const Number* x = number_at(texts.original, bundle.original.first);
    if (!x || x == last) continue;
    const Number* y = number_at(texts.suspect, bundle.suspect.first);
    const bool unit_lost = y && x->unit.empty() != y->unit.empty();  // "twelve hours" / "twelve"
    if (!y || unit_lost || !same_quantity(*x, *y)) continue;
    last = x;
    if (x->tokens.size() > 1 || y->tokens.size() > 1) format_inside(texts, *x, *y, changes);
  }
}

}  // namespace

std::vector<const Number*> numbers_in(const Document& document, Range run) {
  std::vector<const Number*> found;
  auto number = std::lower_bound(document.numbers.begin(), document.numbers.end(), run.first,
                                 [](const Number& n, std::uint32_t token) { return n.tokens.last <= token; });
  for (; number != document.numbers.end() && number->tokens.first < run.last; ++number)
    found.push_back(&*number);
  return found;
}

void join_quantities(const LinkedTexts& texts, const std::vector<Bundle>& bundles, Changes& changes) {
  format_equal_quantities(texts, bundles, changes);
  std::vector<Edit>& edits = changes.edits;
  for (Edit& edit : edits) {
    if (edit.original.empty() || edit.suspect.empty()) continue;
    const Number* x = quantity_in(texts.original, edit.original);
    const Number* y = quantity_in(texts.suspect, edit.suspect);
    if (x && y && same_quantity(*x, *y) && lies_in(texts.original, *x, edit.original) &&
        lies_in(texts.suspect, *y, edit.suspect)) {
      changes.formats.push_back(edit);  // “from 5 to 6” / “5-6”
      edit = Edit{};
      continue;
    }
    if (!x || !y || (x->unit == y->unit && x->kind == y->kind)) continue;
    const Edit whole{edit.original.joined(x->tokens), edit.suspect.joined(y->tokens), edit.pair};
    for (Edit& part : edits)
      if (whole.original.contains(part.original) && whole.suspect.contains(part.suspect)) part = Edit{};
    // "more than 50 hours" / "two days" says more than the number
    const bool same = same_quantity(*x, *y) && whole.original == x->tokens && whole.suspect == y->tokens;
    if (same)
      changes.formats.push_back(whole);
    else
      edit = whole;
  }
  edits.erase(std::remove_if(edits.begin(), edits.end(),
                             [](const Edit& e) { return e.original.empty() && e.suspect.empty(); }),
              edits.end());
}

}  // namespace unspin
