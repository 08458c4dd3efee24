// Names of months, days and decades, and what a day in figures can be: 15/4/2019, 2019-04-15, 15-Apr-19.
#pragma once
#include <optional>
#include <string_view>

namespace unspin {

/// 1 for January and Jan; 0 where the folded word is no month.
int month_of(std::u16string_view form);
/// May, March, August and April are words or given names too.
bool is_doubtful_month(std::u16string_view form);
/// 1 for Monday and Mondays; 0 where the folded word is no weekday.
int weekday_of(std::u16string_view form);
/// 80 for eighties; -1 where the folded word is no decade.
int decade_of(std::u16string_view form);

/// A day in one token.
struct WrittenDate {
  int month_day = 0;  // month * 100 + day
  int other = 0;      // the reading with day and month exchanged, where both could be meant; else 0
  int year = 0;       // as written: 2019 or 19
};

/// Reads 2019-04-15, 15.04.2019, 15/4/19, 4/15/2019, 15-Apr-2019, 20190415.
std::optional<WrittenDate> read_written_date(std::u16string_view form);

/// True if both are one year: 2019 and 19.
constexpr bool same_year(double a, double b) {
  const auto short_form = [](double year) { return static_cast<int>(year) % 100; };
  return a < 100 || b < 100 ? short_form(a) == short_form(b) : !(a < b) && !(b < a);
}

}  // namespace unspin
