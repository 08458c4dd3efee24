#include "text/dates.h"

#include <algorithm>

#include "text/calendar.h"
#include "text/clocks.h"
#include "text/figures.h"
#include "text/numerals.h"
#include "words/day_openers.h"
#include "words/month_openers.h"
#include "words/possessives.h"

namespace unspin {
namespace {

class DateReader {
 public:
  DateReader(TokenReader& reader, std::vector<Number>& found)
      : reader_(reader), start_(reader.at), found_(found) {}

  bool read() {
    const TokenKind kind = reader_.token(start_).kind;
    if (kind == TokenKind::punctuation || kind == TokenKind::other) return read_short_form();
    if (read_written_day() || read_day_month() || read_month_day() || read_hour() || read_decade())
      return true;
    return kind == TokenKind::word && (read_weekday() || read_relative() || read_year_words());
  }

 private:
  [[nodiscard]] std::u16string_view form(std::uint32_t i) const { return reader_.form(i); }
  [[nodiscard]] bool capital(std::uint32_t i) const { return reader_.has(i) && reader_.token(i).capital; }
  [[nodiscard]] std::u16string_view before() const {
    return start_ > reader_.sentence.first ? form(start_ - 1) : std::u16string_view{};
  }

  Number& add(std::uint32_t last, NumberKind kind, double value) {
    Number number;
    number.tokens = {start_, last};
    number.kind = kind;
    number.value = number.until = value;
    found_.push_back(std::move(number));
    reader_.at = last;
    return found_.back();
  }

  // A month: with a capital, or one that is no other word.
  [[nodiscard]] int month_at(std::uint32_t i) const {
    if (!reader_.is_word(i)) return 0;
    const std::u16string_view word = form(i);
    const int month = month_of(word);
    return month != 0 && (capital(i) || (word.size() > 4 && !is_doubtful_month(word))) ? month : 0;
  }

  struct Days {
    int first = 0, last = 0;  // 0 where the token is no day
    std::uint32_t end = 0;    // the token behind them
  };

  // 19, 19th, nineteenth, 5-7: the days of a month. Bare numerals are counts: “five May”.
  [[nodiscard]] Days days_at(std::uint32_t i) const {
    if (!reader_.has(i)) return {};
    const auto fits = [](double value) { return value >= 1 && value <= 31; };
    if (reader_.token(i).kind == TokenKind::word) {
      const auto numeral = read_numeral(form(i));
      if (!numeral || numeral->kind != NumberKind::ordinal || !fits(numeral->value)) return {};
      return {static_cast<int>(numeral->value), static_cast<int>(numeral->value), i + 1};
    }
    const auto figure = reader_.token(i).kind == TokenKind::number ? read_figure(form(i)) : std::nullopt;
    const bool day = figure && fits(figure->value) && fits(figure->until) && figure->unit.empty() &&
                     (figure->kind == NumberKind::plain || figure->kind == NumberKind::ordinal);
    if (!day || figure->value > figure->until) return {};
    return {static_cast<int>(figure->value), static_cast<int>(figure->until), i + 1};
  }

  void add_day(int month, Days days, std::uint32_t last) {
    Number& date = add(last, NumberKind::month_day, month * 100 + days.first);
    date.until = month * 100 + days.last;
    take_year(date);
  }

  // “, 2023”, “2023”, “of 2023” or “’23” after a day and month.
  void take_year(Number& date) {
    std::uint32_t at = reader_.at;
    if (form(at) == u"," || form(at) == u"of" || form(at) == u"in") ++at;
    const bool apostrophe = form(at) == u"'";
    if (apostrophe) ++at;
    if (!reader_.has(at) || reader_.token(at).kind != TokenKind::number) return;
    const auto figure = read_figure(form(at));
    const bool full = figure && figure->kind == NumberKind::year && form(at).size() == 4;
    const bool two = apostrophe && figure && figure->kind == NumberKind::plain && form(at).size() == 2;
    if (!full && !two) return;
    date.year = figure->value;
    date.tokens.last = reader_.at = at + 1;
  }

  // June 19, June 19th 2023, June the nineteenth, June 5-7, June 2023, in June, mid-June
  bool read_month_day() {
    if (const int month = part_of_month(); month != 0) return add_month(month, start_ + 1);
    const int month = month_at(start_);
    if (month == 0) return false;
    const std::uint32_t the = form(start_ + 1) == u"the" ? 1u : 0u;
    if (const Days days = days_at(start_ + 1 + the); days.first != 0 && is_figure_or_closed(days)) {
      add_day(month, days, days.end);
      return true;
    }
    const std::size_t count = found_.size();
    Number& date = add(start_ + 1, NumberKind::month_day, month * 100);
    take_year(date);
    if (date.year != 0 || is_month_alone()) return true;
    found_.resize(count);
    reader_.at = start_;
    return false;
  }

  // “May first the crew …”: a day in words ends the phrase.
  [[nodiscard]] bool is_figure_or_closed(Days days) const {
    return reader_.token(days.end - 1).kind == TokenKind::number || !reader_.is_word(days.end) ||
           form(days.end).size() <= 3;
  }

  bool add_month(int month, std::uint32_t last) {
    take_year(add(last, NumberKind::month_day, month * 100));
    return true;
  }

  // mid-June
  [[nodiscard]] int part_of_month() const {
    const std::u16string_view word = form(start_);
    return word.substr(0, 4) == u"mid-" ? month_of(word.substr(4)) : 0;
  }

  // “May” and “March” are words of their own, “June” and “April” given names.
  [[nodiscard]] bool is_month_alone() const {
    const std::u16string_view word = form(start_);
    if (!is_doubtful_month(word)) return word.size() > 3 || words::month_openers.has(before());
    if (words::month_openers.has(before())) return true;
    return word != u"may" && word != u"march" && word != u"mar" && word != u"dec" && word != u"jan" &&
           start_ != reader_.sentence.first && !capital(start_ + 1);
  }

  // 19 June, 19th of June 2023, the thirty-first of October
  bool read_day_month() {
    const Days days = days_at(start_);
    if (days.first == 0) return false;
    const std::uint32_t of = form(days.end) == u"of" ? 1u : 0u;
    const int month = month_at(days.end + of);
    const bool in_words = reader_.token(start_).kind == TokenKind::word;
    if (month == 0 || (in_words && of == 0)) return false;
    add_day(month, days, days.end + of + 1);
    return true;
  }

  // 2023-06-19, 19/06/2023; 15/4 after “on”
  bool read_written_day() {
    if (const auto date = read_written_date(form(start_))) {
      Number& number = add(start_ + 1, NumberKind::month_day, date->month_day);
      number.year = date->year;
      number.either = date->other != 0;
      if (number.either) number.until = date->other;
      return true;
    }
    const bool after_day = words::day_openers.has(before()) || weekday_of(before()) != 0;
    if (!after_day || reader_.token(start_).kind != TokenKind::number) return false;
    const std::u16string_view word = form(start_);
    if (word.size() < 3 || word.size() > 5 || word.find(u'/') == std::u16string_view::npos) return false;
    const auto date = read_written_date(std::u16string(word) + u"/2000");
    if (!date) return false;
    Number& number = add(start_ + 1, NumberKind::month_day, date->month_day);
    number.either = date->other != 0;
    if (number.either) number.until = date->other;
    return true;
  }

  bool read_weekday() {
    const int day = reader_.token(start_).capital ? weekday_of(form(start_)) : 0;
    if (day == 0) return false;
    add(start_ + 1, NumberKind::weekday, day);
    return true;
  }

  bool read_hour() {
    auto clock = read_clock(reader_);
    if (!clock) return false;
    clock->tokens = {start_, reader_.at};
    found_.push_back(std::move(*clock));
    return true;
  }

  // ’80s, ’86: the mark stands for the century.
  bool read_short_form() {
    if (form(start_) != u"'" || !reader_.has(start_ + 1)) return false;
    const Token &mark = reader_.token(start_), &token = reader_.token(start_ + 1);
    if (mark.span.end != token.span.begin || token.kind != TokenKind::number) return false;
    if (start_ > reader_.sentence.first && reader_.token(start_ - 1).span.end == mark.span.begin)
      return false;
    const auto figure = read_figure(form(start_ + 1));
    if (!figure || figure->two || figure->value >= 100) return false;
    if (figure->unit == u"decade") return add_decade(static_cast<int>(figure->value), start_ + 2);
    if (figure->kind != NumberKind::plain || form(start_ + 1).size() != 2) return false;
    add(start_ + 2, NumberKind::year, figure->value);
    return true;
  }

  // 80s, the eighties, mid-1980s, nineteen-eighties, nineteen eighties; his sixties
  bool read_decade() {
    std::u16string_view word = form(start_);
    for (const std::u16string_view part : {u"mid-", u"early-", u"late-"})
      if (word.substr(0, part.size()) == part) word.remove_prefix(part.size());
    if (const auto figure = read_figure(word); figure && figure->unit == u"decade" && !figure->two) {
      if (figure->value < 100) return add_decade(static_cast<int>(figure->value), start_ + 1);
      if (word.size() == form(start_).size()) return false;
      add(start_ + 1, NumberKind::year, figure->value).unit = u"decade";
      return true;
    }
    std::uint32_t last = start_ + 1;
    const bool nineteen = word.substr(0, 9) == u"nineteen-";
    if (nineteen) word.remove_prefix(9);
    if (word == u"nineteen" && decade_of(form(last)) > 0) word = form(last++);
    const int decade = decade_of(word);
    if (decade < 0) return false;
    // “in the twenties” may be the temperature.
    return add_decade(decade, last);
  }

  // His sixties are an age; the twenties may be those of either century.
  bool add_decade(int decade, std::uint32_t last) {
    const bool in_part = before() == u"early" || before() == u"mid" || before() == u"late";
    const std::uint32_t owner = in_part ? 2 : 1;
    const bool age = start_ >= reader_.sentence.first + owner && words::possessives.has(form(start_ - owner));
    Number& number = add(last, age ? NumberKind::plain : NumberKind::year, age ? decade : 1900 + decade);
    number.unit = u"decade";
    if (age || decade > 20) return true;
    number.either = true;
    number.until = 2000 + decade;
    return true;
  }

  // nineteen eighty-four, twenty twenty-four, two thousand and nineteen
  bool read_year_words() {
    const auto century = read_numeral(form(start_));
    if (!century || century->kind != NumberKind::plain || century->value < 15 || century->value > 20)
      return false;
    const auto rest = reader_.is_word(start_ + 1) ? read_numeral(form(start_ + 1)) : std::nullopt;
    if (!rest || rest->kind != NumberKind::plain || rest->value < 10 || rest->value > 99) return false;
    if (century->value == 20 && rest->value > 50) return false;
    std::uint32_t last = start_ + 2;
    double value = century->value * 100 + rest->value;
    // nineteen eighty four
    const bool ten = rest->value >= 20 && static_cast<int>(rest->value) % 10 == 0;
    const double one = ten && reader_.is_word(last) ? read_numeral(form(last)).value_or(Numeral{}).value : 0;
    if (one >= 1 && one <= 9) {
      value += one;
      ++last;
    }
    add(last, NumberKind::year, value);
    return true;
  }

  // yesterday, last week, next year
  bool read_relative() {
    const std::u16string_view word = form(start_), next = form(start_ + 1);
    if (word == u"yesterday" || word == u"today" || word == u"tonight" || word == u"tomorrow") {
      add(start_ + 1, NumberKind::relative_day, word == u"yesterday" ? -1 : word == u"tomorrow" ? 1 : 0);
      return true;
    }
    const bool last = word == u"last", coming = word == u"next", current = word == u"this";
    if (!last && !coming && !current) return false;
    if (before() == u"the") return false;  // the last week of the fair
    for (const std::u16string_view unit : {u"week", u"month", u"year", u"decade", u"century"})
      if (next == unit) {
        add(start_ + 2, NumberKind::relative_day, last ? -1 : coming ? 1 : 0).unit = unit;
        return true;
      }
    return false;
  }

  TokenReader& reader_;
  std::uint32_t start_;
  std::vector<Number>& found_;
};

}  // namespace

bool read_date(TokenReader& reader, std::vector<Number>& found) { return DateReader(reader, found).read(); }

void settle_dates(std::vector<Number>& numbers, const Document& document) {
  // Does a day in figures that can be read in one way only begin with the day, or with the month?
  bool day_first = false, month_first = false;
  for (const Number& number : numbers) {
    if (number.kind != NumberKind::month_day || number.either || number.tokens.size() != 1) continue;
    const std::u16string_view form = document.form(number.tokens.first);
    if (form.find(u'/') == std::u16string_view::npos) continue;
    const auto day = read_figure(form.substr(0, form.find(u'/')));
    const bool first = day && static_cast<int>(day->value) == static_cast<int>(number.value) % 100;
    (first ? day_first : month_first) = true;
  }
  if (day_first == month_first) return;
  for (Number& number : numbers) {
    if (number.kind != NumberKind::month_day || !number.either) continue;
    if (month_first) number.value = number.until;
    number.until = number.value;
    number.either = false;
  }
}

}  // namespace unspin
