#include "changes/measures.h"

#include <string_view>

#include "text/values.h"

namespace unspin {
namespace {

enum class Dimension : std::uint8_t { time, length, area, mass, volume, power, energy, speed, memory };

struct Unit {
  std::u16string_view name;  // as in Number::unit
  Dimension dimension;
  double size;  // in the dimension's first unit
};

constexpr Unit units[] = {
    {u"second", Dimension::time, 1},
    {u"minute", Dimension::time, 60},
    {u"hour", Dimension::time, 3600},
    {u"day", Dimension::time, 86400},
    {u"week", Dimension::time, 604800},
    {u"fortnight", Dimension::time, 1209600},
    {u"month", Dimension::time, 2629746},
    {u"quarter", Dimension::time, 7889238},
    {u"year", Dimension::time, 31556952},
    {u"decade", Dimension::time, 315569520},
    {u"century", Dimension::time, 3155695200},
    {u"metre", Dimension::length, 1},
    {u"m", Dimension::length, 1},
    {u"km", Dimension::length, 1000},
    {u"cm", Dimension::length, 0.01},
    {u"mm", Dimension::length, 0.001},
    {u"mile", Dimension::length, 1609.344},
    {u"yard", Dimension::length, 0.9144},
    {u"foot", Dimension::length, 0.3048},
    {u"inch", Dimension::length, 0.0254},
    {u"nautical mile", Dimension::length, 1852},
    {u"hectare", Dimension::area, 1},
    {u"square metre", Dimension::area, 0.0001},
    {u"square m", Dimension::area, 0.0001},
    {u"square km", Dimension::area, 100},
    {u"square mile", Dimension::area, 258.99881},
    {u"square foot", Dimension::area, 0.0000092903},
    {u"square yard", Dimension::area, 0.0000836127},
    {u"acre", Dimension::area, 0.40468564},
    {u"kg", Dimension::mass, 1},
    {u"gram", Dimension::mass, 0.001},
    {u"tonne", Dimension::mass, 1000},
    {u"ton", Dimension::mass, 1000},
    {u"kilotonne", Dimension::mass, 1e6},
    {u"milligram", Dimension::mass, 0.000001},
    {u"stone", Dimension::mass, 6.35029318},
    {u"pound", Dimension::mass, 0.45359237},
    {u"ounce", Dimension::mass, 0.028349523},
    {u"litre", Dimension::volume, 1},
    {u"gallon", Dimension::volume, 3.7854118},
    {u"barrel", Dimension::volume, 158.98729},
    {u"ml", Dimension::volume, 0.001},
    {u"cl", Dimension::volume, 0.01},
    {u"pint", Dimension::volume, 0.56826},
    {u"cubic metre", Dimension::volume, 1000},
    {u"cubic m", Dimension::volume, 1000},
    {u"cubic foot", Dimension::volume, 28.316847},
    {u"watt", Dimension::power, 1},
    {u"kilowatt", Dimension::power, 1e3},
    {u"megawatt", Dimension::power, 1e6},
    {u"gigawatt", Dimension::power, 1e9},
    {u"kilowatt-hour", Dimension::energy, 1},
    {u"megawatt-hour", Dimension::energy, 1000},
    {u"kph", Dimension::speed, 1},
    {u"mph", Dimension::speed, 1.609344},
    {u"knot", Dimension::speed, 1.852},
    {u"metre per second", Dimension::speed, 3.6},
    {u"foot per second", Dimension::speed, 1.09728},
    {u"kilobyte", Dimension::memory, 1},
    {u"megabyte", Dimension::memory, 1000},
    {u"gigabyte", Dimension::memory, 1e6},
    {u"terabyte", Dimension::memory, 1e9},
};

const Unit* unit_named(std::u16string_view name) {
  for (const Unit& unit : units)
    if (unit.name == name) return &unit;
  return nullptr;
}

bool is_amount(NumberKind kind) {
  return kind == NumberKind::plain || kind == NumberKind::fraction || kind == NumberKind::ordinal;
}

double distance(double a, double b) { return a < b ? b - a : a - b; }

bool is_whole(double value) {
  return value < 1e15 && distance(value, static_cast<double>(static_cast<long long>(value + 0.5))) < 1e-6;
}

// The place of the last figure that was meant: 1 of 48, 100 of 300, 0.1 of 1.5.
double precision(double value) {
  double step = 1;
  while (value >= 10 * step && is_whole(value / (10 * step))) step *= 10;
  while (step > 1e-3 && !is_whole(value / step)) step /= 10;
  return step;
}

// 5 miles are 8.05 km: 8 as far as its own figures tell. A tenth is as far as anyone rounds.
bool rounds_to(double exact, double rounded) {
  const double off = distance(exact, rounded);
  return off <= 0.5 * precision(rounded) + 1e-9 && off <= 0.1 * rounded;
}

bool agree(double a, double size_a, double b, double size_b) {
  if (a < 0 || b < 0 || a > 1e15 || b > 1e15) return false;
  return rounds_to(a * size_a / size_b, b) || rounds_to(b * size_b / size_a, a);
}

// 8.76 percent / 9 percent, 5,270 / 5,300: figures left away. Of small counts every one matters.
bool leaves_figures_away(double exact, double rounded) {
  constexpr double farthest = 0.03, large = 1000;
  return exact > 0 && (!is_whole(exact) || exact >= large) && precision(exact) < precision(rounded) &&
         distance(exact, rounded) <= farthest * exact && rounds_to(exact, rounded);
}

// a third / 33 percent
bool is_share(const Number& fraction, const Number& percent) {
  return fraction.kind == NumberKind::fraction && percent.kind == NumberKind::percent &&
         distance(100 * fraction.value, percent.value) < 0.5 * precision(percent.value);
}

// 12 degrees Celsius are 53.6 degrees Fahrenheit; degrees alone are either.
bool is_temperature(std::u16string_view unit) {
  return unit == u"degree" || unit == u"celsius" || unit == u"fahrenheit";
}

bool same_temperature(const Number& a, const Number& b) {
  if (a.unit == u"degree" || b.unit == u"degree") return a.value == b.value && a.until == b.until;
  const Number &celsius = a.unit == u"celsius" ? a : b, &fahrenheit = a.unit == u"celsius" ? b : a;
  const auto converted = [](double degrees) { return degrees * 9 / 5 + 32; };
  return distance(converted(celsius.value), fahrenheit.value) <= 0.5 &&
         distance(converted(celsius.until), fahrenheit.until) <= 0.5;
}

// £5 / 5 pounds
bool same_pounds(const Number& money, const Number& weight) {
  return money.kind == NumberKind::money && money.unit == u"£" && weight.kind == NumberKind::plain &&
         weight.unit == u"pound" && money.value == weight.value && money.until == weight.until;
}

// 50 cents / $0.50
bool same_cents(const Number& cents, const Number& whole) {
  const bool parts = (cents.unit == u"cent" && (whole.unit == u"$" || whole.unit == u"€")) ||
                     (cents.unit == u"penny" && whole.unit == u"£");
  return parts && distance(cents.value, whole.value * 100) < 1e-6 &&
         distance(cents.until, whole.until * 100) < 1e-6;
}

}  // namespace

bool same_quantity(const Number& a, const Number& b) {
  if (is_share(a, b) || is_share(b, a) || same_pounds(a, b) || same_pounds(b, a)) return true;
  if (a.kind != b.kind && !(is_amount(a.kind) && is_amount(b.kind))) return false;
  switch (a.kind) {
    case NumberKind::month_day:
      return same_date(a, b) && (a.year > 0) == (b.year > 0);
    case NumberKind::clock:
      return same_value(a, b);
    case NumberKind::year:
    case NumberKind::percent:
    case NumberKind::relative_day:
      return a.unit == b.unit && same_value(a, b);
    default:
      break;
  }
  if (a.unit == b.unit || a.unit.empty() || b.unit.empty()) return a.value == b.value && a.until == b.until;
  if (a.kind == NumberKind::money) return same_cents(a, b) || same_cents(b, a);
  if (is_temperature(a.unit) && is_temperature(b.unit)) return same_temperature(a, b);
  const Unit *x = unit_named(a.unit), *y = unit_named(b.unit);
  return x && y && x->dimension == y->dimension && agree(a.value, x->size, b.value, y->size) &&
         agree(a.until, x->size, b.until, y->size);
}

bool rounds(const Number& suspect, const Number& original) {
  const bool counted = original.kind == NumberKind::plain || original.kind == NumberKind::percent ||
                       original.kind == NumberKind::money;
  return counted && original.kind == suspect.kind && original.unit == suspect.unit &&
         original.value == original.until && suspect.value == suspect.until &&
         leaves_figures_away(original.value, suspect.value);
}

bool measure_alike(const Number& a, const Number& b) {
  if (a.unit == b.unit || (is_temperature(a.unit) && is_temperature(b.unit))) return true;
  const Unit *x = unit_named(a.unit), *y = unit_named(b.unit);
  return x && y && x->dimension == y->dimension;
}

}  // namespace unspin
