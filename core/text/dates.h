// Dates: June 19, 19 June 2023, 2023-06-19, Monday, noon.
#pragma once
#include <cstdint>
#include <vector>

#include "text/document.h"

namespace unspin {

/// Reads the date or hour that begins at `token`, inside the sentence's tokens; appends its parts (weekday,
/// month_day, year, clock) to `found` and returns the token after it, or `token` where there is none.
///   month_day  month * 100 + day; the day is 0 where none is named
///   weekday    Monday = 1
///   clock      minutes since midnight
std::uint32_t read_date(const Document& document, Range sentence, std::uint32_t token,
                        std::vector<Number>& found);

/// 1 for January and Jan; 0 where the folded word is no month.
int month_of(std::u16string_view form);
/// 1 for Monday and Mondays; 0 where the folded word is no weekday.
int weekday_of(std::u16string_view form);

}  // namespace unspin
