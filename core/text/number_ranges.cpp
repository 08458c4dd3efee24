#include "text/number_ranges.h"

#include <vector>

#include "text/figures.h"

namespace unspin {
namespace {

bool is_single(const Number& number) { return number.value == number.until && !number.either; }

bool can_range(NumberKind kind) {
  return kind == NumberKind::plain || kind == NumberKind::percent || kind == NumberKind::money ||
         kind == NumberKind::year;
}

// 1e6 of “six million people”, 1 where nothing multiplies.
double size_of(const Document& document, const Number& number) {
  double size = 1;
  for (std::uint32_t i = number.tokens.first + 1; i < number.tokens.last; ++i)
    if (const double times = multiplier(document.form(i), false); times != 0) size *= times;
  return size;
}

// “five to six”, “between five and six”, “5 – 6”
bool are_tied(const Document& document, const Number& from, const Number& until) {
  if (until.tokens.first != from.tokens.last + 1) return false;
  const std::u16string_view word = document.form(from.tokens.last);
  if (word == u"to" || word == u"-" || word == u"through") return true;
  return word == u"and" && from.tokens.first > 0 && document.form(from.tokens.first - 1) == u"between";
}

bool join(const Document& document, Number& from, const Number& until) {
  if (!is_single(from) || !is_single(until) || !can_range(from.kind) || !can_range(until.kind)) return false;
  if (from.kind != until.kind && from.kind != NumberKind::plain) return false;
  if (from.kind != until.kind && until.kind == NumberKind::year) return false;
  if (!from.unit.empty() && from.unit != until.unit) return false;
  if (!are_tied(document, from, until)) return false;
  const double size = size_of(document, until);
  const bool shared = size > 1 && size_of(document, from) <= 1 && from.value * size < until.value;
  const double first = shared ? from.value * size : from.value;
  if (first >= until.value) return false;
  from.value = first;
  from.until = until.value;
  from.kind = until.kind;
  from.unit = until.unit;
  from.tokens.last = until.tokens.last;
  return true;
}

}  // namespace

void join_ranges(Document& document, std::size_t first) {
  std::vector<Number>& numbers = document.numbers;
  std::size_t kept = first;
  for (std::size_t i = first; i < numbers.size(); ++i) {
    if (kept > first && join(document, numbers[kept - 1], numbers[i])) continue;
    if (kept != i) numbers[kept] = std::move(numbers[i]);
    ++kept;
  }
  numbers.resize(kept);
}

}  // namespace unspin
