// Days and months, in full or abbreviated.
#pragma once
#include <string_view>

namespace unspin {

/// monday, june, tues, sept; folded.
bool is_calendar_word(std::u16string_view form);
/// tues, sept: without their full stop.
bool is_calendar_abbreviation(std::u16string_view form);

}  // namespace unspin
