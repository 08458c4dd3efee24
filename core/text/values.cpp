#include "text/values.h"

#include "text/calendar.h"
#include "text/clocks.h"

namespace unspin {
namespace {

bool equal(double a, double b) { return !(a < b) && !(b < a); }

// One of the readings of each is the same.
bool may_be_equal(const Number& a, const Number& b) {
  if (!a.either && !b.either) return equal(a.value, b.value) && equal(a.until, b.until);
  const auto reads = [](const Number& number, double value) {
    return equal(number.value, value) || (number.either && equal(number.until, value));
  };
  return reads(b, a.value) || (a.either && reads(b, a.until));
}

}  // namespace

bool same_date(const Number& a, const Number& b) {
  if (!may_be_equal(a, b)) return false;
  return equal(a.year, 0) || equal(b.year, 0) || same_year(a.year, b.year);
}

bool same_value(const Number& a, const Number& b) {
  const auto plain = [](NumberKind kind) { return kind == NumberKind::fraction ? NumberKind::plain : kind; };
  if (plain(a.kind) != plain(b.kind)) return false;
  if (a.kind == NumberKind::clock) return same_clock(a, b);
  if (a.kind == NumberKind::month_day) return same_date(a, b);
  if (a.kind == NumberKind::year && a.unit == b.unit && equal(a.value, a.until) && equal(b.value, b.until))
    return same_year(a.value, b.value);
  return may_be_equal(a, b);
}

void append_values(const Number& number, std::vector<double>& values) {
  if (number.kind == NumberKind::relative_day || number.kind == NumberKind::vague) return;
  values.push_back(number.value);
  if (number.year > 0) values.push_back(number.year);
}

}  // namespace unspin
