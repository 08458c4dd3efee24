#include <catch2/catch_test_macros.hpp>

#include "support/reading.h"
#include "text/numbers.h"

namespace {

using unspin::Document;
using unspin::Number;
using unspin::NumberKind;
using unspin_tests::read_plain;

/// The only number of a text; an empty one where there are none or several.
Number number_in(const std::string& text) {
  const Document document = read_plain(text);
  return document.numbers.size() == 1 ? document.numbers[0] : Number{};
}

bool is(const Number& number, NumberKind kind, double value, std::u16string_view unit = u"") {
  return !number.tokens.empty() && number.kind == kind && number.value == value && number.unit == unit;
}

}  // namespace

TEST_CASE("one value has one reading, however it is written") {
  for (const char* text : {"7-1/2 hours", "7.5 hours", "7½ hours", "7 1/2 hours", "seven and a half hours",
                           "a seven-and-a-half-hour talk", "seven-and-a-half hours"}) {
    INFO(text);
    CHECK(is(number_in(text), NumberKind::plain, 7.5, u"hour"));
  }
  for (const char* text : {"$600,000", "600,000 dollars", "$600K", "$0.6 million", "600 thousand dollars",
                           "US$600k", "dlrs 600,000"}) {
    INFO(text);
    CHECK(is(number_in(text), NumberKind::money, 600000, u"$"));
  }
  for (const char* text : {"a two-day trip", "a 2-day trip", "two days", "2 days"}) {
    INFO(text);
    CHECK(is(number_in(text), NumberKind::plain, 2, u"day"));
  }
  for (const char* text : {"a year and a half", "one and a half years", "1.5 years"}) {
    INFO(text);
    CHECK(is(number_in(text), NumberKind::plain, 1.5, u"year"));
  }
  for (const char* text : {"12%", "12 percent", "12 per cent", "twelve percent"}) {
    INFO(text);
    CHECK(is(number_in(text), NumberKind::percent, 12));
  }
  for (const char* text : {"two-thirds", "two thirds", "2/3"}) {
    INFO(text);
    CHECK(is(number_in(text), NumberKind::fraction, 2.0 / 3));
  }
}

TEST_CASE("number words add up") {
  CHECK(is(number_in("one hundred and five thousand two hundred and one boats"), NumberKind::plain, 105201));
  CHECK(is(number_in("a hundred and five boats"), NumberKind::plain, 105));
  CHECK(is(number_in("half a million boats"), NumberKind::plain, 500000));
  CHECK(is(number_in("twenty-five boats"), NumberKind::plain, 25));
  CHECK(is(number_in("3 dozen boats"), NumberKind::plain, 36));
  CHECK(is(number_in("a twenty-five-year-old boat"), NumberKind::plain, 25, u"year"));
}

TEST_CASE("ordinals, scores, ranges and decades are told apart") {
  CHECK(is(number_in("the fifth"), NumberKind::ordinal, 5));
  CHECK(is(number_in("the 21st"), NumberKind::ordinal, 21));
  const Number score = number_in("They won 2-1.");
  CHECK((is(score, NumberKind::score, 2) && score.until == 1));
  const Number range = number_in("ages 10-12");
  CHECK((is(range, NumberKind::plain, 10) && range.until == 12));
  const Number season = number_in("the deficit of 1997-98");
  CHECK((is(season, NumberKind::year, 1997) && season.until == 1998));
  CHECK(is(number_in("the 1990s"), NumberKind::year, 1990, u"decade"));
  const Number money = number_in("$5-$6 billion");
  CHECK((is(money, NumberKind::money, 5e9, u"$") && money.until == 6e9));
}

TEST_CASE("dates and hours are read as values") {
  for (const char* text : {"June 19", "on 19 June", "June 19th", "Jun. 19", "the 19th of June"}) {
    INFO(text);
    CHECK(is(number_in(text), NumberKind::month_day, 619));
  }
  CHECK(is(number_in("in June"), NumberKind::month_day, 600));
  CHECK(is(number_in("on Monday"), NumberKind::weekday, 1));
  for (const char* text : {"at 5 p.m.", "at 5pm", "at 17:00", "at 5:00 p.m."}) {
    INFO(text);
    CHECK(is(number_in(text), NumberKind::clock, 17 * 60));
  }
  const Document document = read_plain("On June 19, 2023, and again on 2024-07-01.");
  REQUIRE(document.numbers.size() == 4);
  CHECK(is(document.numbers[0], NumberKind::month_day, 619));
  CHECK(is(document.numbers[1], NumberKind::year, 2023));
  CHECK(is(document.numbers[2], NumberKind::month_day, 701));
  CHECK(is(document.numbers[3], NumberKind::year, 2024));
}

TEST_CASE("what only looks like a number or date is none") {
  CHECK(read_plain("They may march, and no one knows why.").numbers.empty());
  CHECK(read_plain("Call 192.168.0.1 or one another.").numbers.empty());
}
