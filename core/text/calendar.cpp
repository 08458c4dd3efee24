#include "text/calendar.h"

#include <array>
#include <cstddef>
#include <utility>

namespace unspin {
namespace {

constexpr std::u16string_view months[] = {u"january",   u"february", u"march",    u"april",
                                          u"may",       u"june",     u"july",     u"august",
                                          u"september", u"october",  u"november", u"december"};
constexpr std::u16string_view weekdays[] = {u"monday", u"tuesday",  u"wednesday", u"thursday",
                                            u"friday", u"saturday", u"sunday"};
constexpr std::u16string_view decades[] = {u"noughties", u"",        u"twenties",  u"thirties", u"forties",
                                           u"fifties",   u"sixties", u"seventies", u"eighties", u"nineties"};

bool is_digit(char16_t c) { return c >= '0' && c <= '9'; }

// One of the three parts of a date.
struct Part {
  std::size_t digits = 0;
  int value = 0;
  int month = 0;  // of a name
};

std::optional<Part> read_part(std::u16string_view text) {
  Part part;
  if (text.empty() || text.size() > 9) return {};
  if (!is_digit(text.front())) {
    part.month = month_of(text);
    return part.month == 0 ? std::nullopt : std::optional(part);
  }
  for (const char16_t c : text) {
    if (!is_digit(c) || ++part.digits > 4) return {};
    part.value = part.value * 10 + (c - u'0');
  }
  return part;
}

// The parts between two marks that are the same.
std::optional<std::array<Part, 3>> split(std::u16string_view text, char16_t& mark) {
  const std::size_t first = text.find_first_of(u"-/.");
  if (first == std::u16string_view::npos) return {};
  mark = text[first];
  const std::size_t second = text.find(mark, first + 1);
  if (second == std::u16string_view::npos) return {};
  const auto a = read_part(text.substr(0, first)), b = read_part(text.substr(first + 1, second - first - 1)),
             c = read_part(text.substr(second + 1));
  return a && b && c ? std::optional(std::array<Part, 3>{*a, *b, *c}) : std::nullopt;
}

bool is_day(const Part& part) {
  return part.month == 0 && part.digits <= 2 && part.value >= 1 && part.value <= 31;
}
bool is_month(const Part& part) { return is_day(part) && part.value <= 12; }
bool is_year(const Part& part) {
  return part.month == 0 &&
         (part.digits == 2 || (part.digits == 4 && part.value >= 1500 && part.value <= 2099));
}

// 20190415
std::optional<WrittenDate> read_eight_figures(std::u16string_view form) {
  if (form.size() != 8) return {};
  const auto year = read_part(form.substr(0, 4)), month = read_part(form.substr(4, 2)),
             day = read_part(form.substr(6, 2));
  if (!year || !month || !day || !is_year(*year) || !is_month(*month) || !is_day(*day)) return {};
  return WrittenDate{month->value * 100 + day->value, 0, year->value};
}

// 15-Apr-19, Apr-15-2019
std::optional<WrittenDate> read_named_month(const std::array<Part, 3>& parts) {
  const std::size_t name = parts[0].month != 0 ? 0 : 1;
  const Part &day = parts[1 - name], &year = parts[2];
  if (parts[name].month == 0 || !is_day(day) || !is_year(year)) return {};
  return WrittenDate{parts[name].month * 100 + day.value, 0, year.value};
}

}  // namespace

std::optional<WrittenDate> read_written_date(std::u16string_view form) {
  if (form.size() < 6 || form.size() > 18) return {};
  if (auto date = read_eight_figures(form)) return date;
  char16_t mark = 0;
  const auto parts = split(form, mark);
  if (!parts) return {};
  const auto& [first, second, third] = *parts;
  if (auto date = read_named_month(*parts)) return date;
  if (first.digits == 4 && is_year(first) && is_month(second) && is_day(third))
    return WrittenDate{second.value * 100 + third.value, 0, first.value};
  // 1.2.34 is the number of a version more often than a day.
  const bool full = first.digits == 2 && second.digits == 2;
  if (!is_year(third) || (third.digits == 2 && mark != '/' && !full) || !is_day(first) || !is_day(second))
    return {};
  if (!is_month(second) && !is_month(first)) return {};
  const int day_first = second.value * 100 + first.value, month_first = first.value * 100 + second.value;
  if (mark == '.' && is_month(second)) return WrittenDate{day_first, 0, third.value};
  if (!is_month(first) || day_first == month_first) return WrittenDate{day_first, 0, third.value};
  if (!is_month(second)) return WrittenDate{month_first, 0, third.value};
  return WrittenDate{day_first, month_first, third.value};
}

int month_of(std::u16string_view form) {
  if (form.size() < 3) return 0;
  if (form == u"sept") return 9;
  for (int i = 0; i < 12; ++i)
    if (form == months[i] || (form.size() == 3 && form == months[i].substr(0, 3))) return i + 1;
  return 0;
}

bool is_doubtful_month(std::u16string_view form) {
  for (const std::u16string_view word :
       {u"april", u"august", u"dec", u"jan", u"june", u"mar", u"march", u"may"})
    if (form == word) return true;
  return false;
}

int weekday_of(std::u16string_view form) {
  if (form.size() < 3) return 0;
  if (form == u"tues") return 2;
  if (form == u"thur" || form == u"thurs") return 4;
  for (int i = 0; i < 7; ++i) {
    const std::u16string_view day = weekdays[i];
    if (form == day ||
        (form.size() == day.size() + 1 && form.back() == 's' && form.substr(0, day.size()) == day))
      return i + 1;
    // Sat and Sun are words of their own.
    if (i < 5 && form.size() == 3 && form == day.substr(0, 3)) return i + 1;
  }
  return 0;
}

int decade_of(std::u16string_view form) {
  for (int i = 0; i < 10; ++i)
    if (!decades[i].empty() && form == decades[i]) return i * 10;
  return -1;
}

}  // namespace unspin
