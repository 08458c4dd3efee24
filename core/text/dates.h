// Dates: June 19, the 19th of June 2023, 2023-06-19, 19/6/23, the eighties, last week, Monday, noon.
#pragma once
#include <vector>

#include "text/number_words.h"

namespace unspin {

/// Reads the date or hour that begins at `reader.at`; appends what it is to `found`, moves behind it and
/// answers true.
///   month_day     month * 100 + day, the day 0 where none is named; with its year; June 5-7 until 607
///   weekday       Monday = 1
///   clock         minutes since midnight
///   year          1980 with the unit “decade” for the eighties
///   relative_day  yesterday -1, today 0, next week 1 with the unit “week”
bool read_date(TokenReader& reader, std::vector<Number>& found);

/// Settles 5/2/2019 where the other dates of the text say whether the day or the month comes first.
void settle_dates(std::vector<Number>& numbers, const Document& document);

}  // namespace unspin
