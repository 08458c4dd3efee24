#include "text/calendar_words.h"

#include "words/month_abbreviations.h"
#include "words/months.h"
#include "words/weekday_abbreviations.h"
#include "words/weekdays.h"

namespace unspin {

bool is_calendar_abbreviation(std::u16string_view form) {
  return words::weekday_abbreviations.has(form) || words::month_abbreviations.has(form);
}

bool is_calendar_word(std::u16string_view form) {
  return words::weekdays.has(form) || words::months.has(form) || is_calendar_abbreviation(form);
}

}  // namespace unspin
