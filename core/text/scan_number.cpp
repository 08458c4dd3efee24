#include "text/calendar.h"
#include "text/scan.h"
#include "words/word_list.h"

namespace unspin {
namespace {

constexpr auto currency_letters = word_list(u"A", u"C", u"HK", u"NZ", u"R", u"RM", u"Rs", u"S", u"US");
static_assert(currency_letters.is_sorted());

bool is_minus(char32_t c) { return c == '-' || c == 0x2212 || c == 0x2013; }
bool is_range_dash(char32_t c) { return is_hyphen(c) || c == 0x2013 || c == 0x2212; }

// The place after a currency sign that digits follow: $5, US$5, RM50.
std::uint32_t after_currency(const Scan& scan, std::uint32_t start) {
  std::uint32_t at = start;
  while (at < start + 2 && at < scan.end && scan.text[at] < 128 && scan.letter(at)) ++at;
  if (at > start && !currency_letters.has(scan.slice(start, at))) return start;
  const bool sign = at < scan.end && is_currency(scan.at(at).code);
  if (at > start && !sign && (scan.slice(start, at) != u"RM" && scan.slice(start, at) != u"Rs")) return start;
  if (sign) at += scan.at(at).units;
  return scan.digit(at) || (sign && scan.code(at) == '.' && scan.digit(at + 1)) ? at : start;
}

// 600,000 and 1,00,000, but not 1,2.
bool groups_thousands(const Scan& scan, std::uint32_t comma) {
  std::uint32_t digits = 0;
  while (digits < 4 && scan.digit(comma + 1 + digits)) ++digits;
  return digits == 3 || (digits == 2 && scan.code(comma + 3) == ',' && scan.digit(comma + 4));
}

// 5th, 600K, 5pm, 5p.m.
std::uint32_t after_suffix(const Scan& scan, std::uint32_t start) {
  std::uint32_t at = start;
  while (scan.kind(at) == CharacterClass::letter || scan.kind(at) == CharacterClass::mark) {
    if (is_unspaced(scan.at(at).code)) return at;
    at += scan.at(at).units;
  }
  const bool half_day = at == start + 1 && (scan.code(start) == 'a' || scan.code(start) == 'p') &&
                        scan.code(at) == '.' && scan.code(at + 1) == 'm';
  if (!half_day) return at;
  return scan.code(at + 2) == '.' ? at + 3 : at + 2;
}

// “7-day”: the place after the words that hyphens tie to the digits, or `at`.
std::uint32_t after_compound(const Scan& scan, std::uint32_t at) {
  while (is_hyphen(scan.code(at)) && scan.lower(at + 1)) at = scan.after_letters(at + 1);
  return at;
}

// The place after digits and the marks inside a number.
std::uint32_t after_digits(const Scan& scan, std::uint32_t start) {
  std::uint32_t at = start;
  while (at < scan.end) {
    const Character c = scan.at(at);
    const CharacterClass kind = class_of(c.code);
    const std::uint32_t next = at + c.units;
    const bool inside =
        (c.code == ',' && groups_thousands(scan, at)) ||
        ((c.code == '.' || c.code == ':' || c.code == '/' || c.code == '^' || c.code == 0x2044) &&
         scan.digit(next));
    const bool sign = c.code == '%' || c.code == 0x2030 || c.code == 0xB0;
    if (kind == CharacterClass::digit || vulgar_fraction(c.code).denominator != 0 || inside || sign) {
      at = next;
    } else if (kind == CharacterClass::ignorable && scan.digit(scan.shown(at))) {
      at = scan.shown(at);
    } else if (is_range_dash(c.code) && (scan.digit(next) || after_currency(scan, next) != next)) {
      const std::uint32_t after = after_currency(scan, next);
      at = after != next ? after : next;
    } else {
      break;
    }
  }
  return at;
}

// The place after the month and year of 15-Apr-2019, whose day ends at `at`; else `at`.
std::uint32_t after_named_month(const Scan& scan, std::uint32_t at) {
  const char32_t mark = scan.code(at);
  if (!is_hyphen(mark) && mark != '/') return at;
  const std::uint32_t letters = scan.after_letters(at + 1);
  if (scan.code(letters) != mark || month_of(LowerCase(scan.slice(at + 1, letters)).view()) == 0) return at;
  std::uint32_t end = letters + 1;
  while (scan.digit(end)) ++end;
  const std::uint32_t digits = end - letters - 1;
  return digits == 2 || digits == 4 ? end : at;
}

// 10²: the place after the figures that stand above the line.
std::uint32_t after_power(const Scan& scan, std::uint32_t at) {
  while (is_superscript(scan.code(at))) ++at;
  return at;
}

}  // namespace

std::uint32_t scan_number(const Scan& scan, std::uint32_t start, bool& compound) {
  compound = false;
  std::uint32_t at = start;
  const bool free = start == scan.begin || !scan.letter(start - 1);
  const bool after_space =
      start == scan.begin || scan.kind(start - 1) == CharacterClass::space || scan.text[start - 1] == '(';
  if ((is_minus(scan.code(at)) || scan.code(at) == '+') && after_space) at += scan.at(at).units;
  if (free) at = after_currency(scan, at);
  const bool point = scan.code(at) == '.' && scan.digit(at + 1) && (after_space || at > start);
  if (point) ++at;
  if (!scan.digit(at) && vulgar_fraction(scan.code(at)).denominator == 0) return start;
  const std::uint32_t digits_begin = at;
  at = after_digits(scan, at);
  if (at - digits_begin <= 2)
    if (const std::uint32_t date = after_named_month(scan, at); date != at) return date;
  // After 10 they are a power, after 2019 they lead to a note.
  if (at - digits_begin <= 2) at = after_power(scan, at);
  if (is_currency(scan.code(at)) && !scan.digit(at + scan.at(at).units)) return at + scan.at(at).units;
  const std::uint32_t digits_end = at;
  at = after_suffix(scan, at);
  // 1990's is a decade, like 1990s.
  if (at == digits_end && scan.text[at - 1] == '0' && at >= start + 2 && is_apostrophe(scan.code(at)) &&
      scan.code(at + 1) == 's' && !scan.letter(at + 2))
    return at + 2;
  if (at > digits_end && scan.digit(at)) at = after_suffix(scan, after_digits(scan, at));  // 4x4
  const std::uint32_t tied = after_compound(scan, at);
  compound = tied != at;
  return tied;
}

}  // namespace unspin
