#include "changes/number_edits.h"

#include <algorithm>

#include "changes/measures.h"

namespace unspin {
namespace {

constexpr std::uint32_t longest_number = 9;  // words

bool is_quantity(const Number& number) {
  return number.tokens.size() <= longest_number &&
         (number.kind == NumberKind::plain || number.kind == NumberKind::fraction ||
          number.kind == NumberKind::percent || number.kind == NumberKind::money);
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

// "minus five" / "-5": what changed inside one value is another format of it.
void format_equal_quantities(const LinkedTexts& texts, const std::vector<Bundle>& bundles, Changes& changes) {
  const Number* last = nullptr;
  for (const Bundle& bundle : bundles) {
    const Number* x = number_at(texts.original, bundle.original.first);
    if (!x || x == last) continue;
    const Number* y = number_at(texts.suspect, bundle.suspect.first);
    if (!y || !same_quantity(*x, *y)) continue;
    last = x;
    if (x->tokens.size() == 1 && y->tokens.size() == 1) continue;
    const std::size_t inside = std::erase_if(changes.edits, [&](const Edit& edit) {
      return (edit.original.empty() || x->tokens.contains(edit.original)) &&
             (edit.suspect.empty() || y->tokens.contains(edit.suspect));
    });
    if (inside > 0) changes.formats.push_back({x->tokens, y->tokens, 0});
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
