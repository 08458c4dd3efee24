#include <catch2/catch_test_macros.hpp>

#include "support/reading.h"
#include "text/numbers.h"
#include "text/values.h"

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
  REQUIRE(document.numbers.size() == 2);
  CHECK((is(document.numbers[0], NumberKind::month_day, 619) && document.numbers[0].year == 2023));
  CHECK((is(document.numbers[1], NumberKind::month_day, 701) && document.numbers[1].year == 2024));
}

TEST_CASE("what only looks like a number or date is none") {
  CHECK(read_plain("They may march, and no one knows why.").numbers.empty());
  CHECK(read_plain("Call 192.168.0.1 or one another.").numbers.empty());
}

TEST_CASE("a day is one date, however it is written") {
  const Number day = number_in("on 14 February 2017");
  REQUIRE(is(day, NumberKind::month_day, 214));
  for (const char* text : {"on February 14, 2017", "on 14/2/2017", "on 2/14/2017", "on 14.02.2017",
                           "on 2017-02-14", "on 14-Feb-17", "on Feb-14-2017", "on 14/02/17",
                           "on the 14th of February 2017", "on the fourteenth of February, 2017",
                           "on February the 14th, 2017", "on 20170214", "on Feb. 14 ’17"}) {
    INFO(text);
    const Number other = number_in(text);
    CHECK((is(other, NumberKind::month_day, 214) && !other.either && unspin::same_value(day, other)));
  }
  for (const char* text : {"on 15/2/2017", "on 14/2/2018", "on 14-Feb-18", "on March 14, 2017"}) {
    INFO(text);
    CHECK(!unspin::same_value(day, number_in(text)));
  }
}

TEST_CASE("the order of day and month is settled by the other dates of the text, or open") {
  const Number open = number_in("Signed on 4/7/2015.");
  CHECK((open.either && open.value == 704 && open.until == 407));
  CHECK(unspin::same_value(open, number_in("on 7 April 2015")));
  CHECK(unspin::same_value(open, number_in("on 4 July 2015")));
  CHECK(!unspin::same_value(open, number_in("on 5 July 2015")));
  const Document american = read_plain("Signed on 4/7/2015, and sealed on 4/23/2015.");
  REQUIRE(american.numbers.size() == 2);
  CHECK((american.numbers[0].value == 407 && !american.numbers[0].either));
  const Document european = read_plain("Signed on 4/7/2015, and sealed on 23/7/2015.");
  REQUIRE(european.numbers.size() == 2);
  CHECK((european.numbers[0].value == 704 && !european.numbers[0].either));
}

TEST_CASE("days of a span, parts of months and days in figures without a year are dates") {
  const Number span = number_in("on June 5-7");
  CHECK((is(span, NumberKind::month_day, 605) && span.until == 607));
  CHECK(is(number_in("in mid-October"), NumberKind::month_day, 1000));
  CHECK(is(number_in("September was dry."), NumberKind::month_day, 900));
  CHECK(is(number_in("on 17/3 the gates"), NumberKind::month_day, 317));
  CHECK(is(number_in("in May of 2011"), NumberKind::month_day, 500));
  CHECK(read_plain("They may march on.").numbers.empty());
  CHECK(read_plain("April Hollis sang.").numbers.empty());
}

TEST_CASE("decades and years in words are those in figures") {
  for (const char* text : {"the 1970s", "the 1970's", "the seventies", "the ’70s", "the '70s", "the 70s",
                           "the nineteen-seventies", "the nineteen seventies", "the mid-1970s"}) {
    INFO(text);
    CHECK(is(number_in(text), NumberKind::year, 1970, u"decade"));
  }
  for (const char* text : {"in his seventies", "in his 70s", "in her late seventies"}) {
    INFO(text);
    CHECK(is(number_in(text), NumberKind::plain, 70, u"decade"));
  }
  CHECK(is(number_in("in nineteen sixty-eight"), NumberKind::year, 1968));
  CHECK(is(number_in("in twenty twenty-two"), NumberKind::year, 2022));
  CHECK(unspin::same_value(number_in("the summer of ’68"), number_in("the summer of 1968")));
}

TEST_CASE("what looks like a year and is counted is no year") {
  CHECK(is(number_in("They feed 1,870 people."), NumberKind::plain, 1870));
  CHECK(is(number_in("They sold 1870 tickets."), NumberKind::plain, 1870));
  CHECK(is(number_in("In 1870 tickets were rare."), NumberKind::year, 1870));
  CHECK(is(number_in("the 1870 elections"), NumberKind::year, 1870));
}

TEST_CASE("hours are the same on every clock") {
  const Number five = number_in("at 4.30 p.m.");
  for (const char* text :
       {"at 16:30", "at 4:30pm", "at half past four in the afternoon", "at 16h30", "at 4.30pm"}) {
    INFO(text);
    CHECK((number_in(text).kind == NumberKind::clock && unspin::same_value(five, number_in(text))));
  }
  CHECK(unspin::same_value(number_in("at a quarter to nine"), number_in("at 8:45")));
  CHECK(unspin::same_value(number_in("at 6 p.m. GMT"), number_in("at 1 p.m. EST")));
  CHECK(unspin::same_value(number_in("at 6 p.m. ET"), number_in("at 6 p.m. EDT")));
  CHECK(!unspin::same_value(number_in("at 6 p.m. GMT"), number_in("at 6 p.m. PST")));
  CHECK(is(number_in("at 0915 GMT"), NumberKind::clock, 555, u"gmt"));
  CHECK(is(number_in("a rate of 4.30 percent"), NumberKind::percent, 4.3));
}

TEST_CASE("parts in words are those in figures") {
  for (const char* text : {"one and one-half litres", "one and a half litres", "1.5 litres", "1 1/2 litres",
                           "a litre and a half"}) {
    INFO(text);
    CHECK(is(number_in(text), NumberKind::plain, 1.5, u"litre"));
  }
  for (const char* text : {"three and a quarter hours", "three and one-quarter hours", "3.25 hours",
                           "three hours and a quarter", "three point two five hours"}) {
    INFO(text);
    CHECK(is(number_in(text), NumberKind::plain, 3.25, u"hour"));
  }
  for (const char* text : {"a fifth of the crew", "one fifth of the crew", "one-fifth of the crew"}) {
    INFO(text);
    CHECK(is(number_in(text), NumberKind::fraction, 0.2));
  }
  CHECK(is(number_in("three quarters of it"), NumberKind::fraction, 0.75));
  CHECK(is(number_in("3 quarters of it"), NumberKind::fraction, 0.75));
  CHECK(is(number_in("the last three quarters"), NumberKind::plain, 3, u"quarter"));
  CHECK(is(number_in("the last 3 quarters"), NumberKind::plain, 3, u"quarter"));
}

TEST_CASE("signs, powers and parts of a percent are read") {
  for (const char* text : {"minus seven degrees", "-7 degrees", "−7 degrees", "7 degrees below zero"}) {
    INFO(text);
    CHECK(is(number_in(text), NumberKind::plain, -7, u"degree"));
  }
  CHECK(is(number_in("10³ boats"), NumberKind::plain, 1000));
  CHECK(is(number_in("5 percentage points"), NumberKind::percent, 5, u"point"));
  CHECK(is(number_in("50 basis points"), NumberKind::percent, 0.5, u"point"));
}

TEST_CASE("units and currencies are the same as words and as signs") {
  for (const char* text : {"70 km/h", "70 kph", "70 kilometres per hour", "70 kilometers an hour"}) {
    INFO(text);
    CHECK(is(number_in(text), NumberKind::plain, 70, u"kph"));
  }
  CHECK(is(number_in("70 miles an hour"), NumberKind::plain, 70, u"mph"));
  CHECK(is(number_in("30 square kilometres"), NumberKind::plain, 30, u"square km"));
  CHECK(is(number_in("30 sq km"), NumberKind::plain, 30, u"square km"));
  CHECK(is(number_in("9 degrees Celsius"), NumberKind::plain, 9, u"celsius"));
  CHECK(is(number_in("9°C"), NumberKind::plain, 9, u"celsius"));
  CHECK(is(number_in("80 Canadian dollars"), NumberKind::money, 80, u"C$"));
  CHECK(is(number_in("80 pounds sterling"), NumberKind::money, 80, u"£"));
}

TEST_CASE("numbers that are no figure are vague, and times are counted") {
  CHECK(is(number_in("Dozens of boats"), NumberKind::vague, 12));
  CHECK(is(number_in("tens of thousands of boats"), NumberKind::vague, 10000));
  CHECK(is(number_in("It sank twice."), NumberKind::plain, 2, u"time"));
  CHECK(is(number_in("It sank three times."), NumberKind::plain, 3, u"time"));
  CHECK(is(number_in("It sank once in spring."), NumberKind::plain, 1, u"time"));
  CHECK(read_plain("It sank once the storm came.").numbers.empty());
  CHECK(is(number_in("a single pier"), NumberKind::plain, 1));
  CHECK(is(number_in("They met yesterday."), NumberKind::relative_day, -1));
  CHECK(is(number_in("They met last week."), NumberKind::relative_day, -1, u"week"));
}
