#include "text/dates.h"

#include <optional>

#include "text/characters.h"
#include "text/figures.h"

namespace unspin {
namespace {

constexpr std::u16string_view months[] = {u"january",   u"february", u"march",    u"april",
                                          u"may",       u"june",     u"july",     u"august",
                                          u"september", u"october",  u"november", u"december"};
constexpr std::u16string_view weekdays[] = {u"monday", u"tuesday",  u"wednesday", u"thursday",
                                            u"friday", u"saturday", u"sunday"};

class DateReader {
 public:
  DateReader(const Document& document, Range sentence, std::uint32_t start, std::vector<Number>& found)
      : document_(document), sentence_(sentence), start_(start), at_(start), found_(found) {}

  std::uint32_t read() {
    const TokenKind kind = token(start_).kind;
    if (kind == TokenKind::number) {
      if (read_written_date() || read_day_month() || read_hour()) return at_;
    } else if (kind == TokenKind::word) {
      if (read_month_day() || read_weekday() || read_named_hour()) return at_;
    }
    return start_;
  }

 private:
  [[nodiscard]] bool has(std::uint32_t i) const { return i < sentence_.last; }
  [[nodiscard]] const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  [[nodiscard]] std::u16string_view form(std::uint32_t i) const { return document_.form(i); }

  void add(std::uint32_t first, std::uint32_t last, NumberKind kind, double value) {
    Number number;
    number.tokens = {first, last};
    number.kind = kind;
    number.value = number.until = value;
    found_.push_back(std::move(number));
  }

  [[nodiscard]] int month_at(std::uint32_t i) const {
    return has(i) && token(i).kind == TokenKind::word && token(i).capital ? month_of(form(i)) : 0;
  }
  // 19, 19th: 0 where the token is no day.
  [[nodiscard]] int day_at(std::uint32_t i) const {
    if (!has(i) || token(i).kind != TokenKind::number) return 0;
    const auto figure = read_figure(form(i));
    const bool day = figure && !figure->two && figure->value >= 1 && figure->value <= 31 &&
                     (figure->kind == NumberKind::plain || figure->kind == NumberKind::ordinal);
    return day ? static_cast<int>(figure->value) : 0;
  }
  [[nodiscard]] bool year_at(std::uint32_t i) const {
    if (!has(i) || token(i).kind != TokenKind::number || token(i).span.size() != 4) return false;
    const auto figure = read_figure(form(i));
    return figure && figure->kind == NumberKind::year;
  }
  void add_year(std::uint32_t i) {
    add(i, i + 1, NumberKind::year, read_figure(form(i))->value);
    at_ = i + 1;
  }
  // “, 2023” or “2023” after a day and month.
  void eat_year() {
    const std::uint32_t comma = has(at_) && form(at_) == u"," ? 1u : 0u;
    if (year_at(at_ + comma)) add_year(at_ + comma);
  }

  // June 19, June 19th 2023, June 2023, in June
  bool read_month_day() {
    const int month = month_at(start_);
    if (month == 0) return false;
    at_ = start_ + 1;
    if (const int day = day_at(at_)) {
      ++at_;
      add(start_, at_, NumberKind::month_day, month * 100 + day);
      eat_year();
      return true;
    }
    if (year_at(at_)) {
      add(start_, at_, NumberKind::month_day, month * 100);
      add_year(at_);
      return true;
    }
    // “May” and “March” are words of their own, and the first word of a sentence has a capital anyway.
    if (start_ == sentence_.first || (has(at_) && token(at_).capital)) return false;
    const std::u16string_view word = form(start_);
    if ((word == u"may" || word == u"march" || word == u"mar" || word == u"dec" || word == u"jan") &&
        !is_time_word(start_ - 1))
      return false;
    add(start_, at_, NumberKind::month_day, month * 100);
    return true;
  }

  [[nodiscard]] bool is_time_word(std::uint32_t i) const {
    for (const std::u16string_view word : {u"in", u"since", u"last", u"next", u"until", u"by", u"from",
                                           u"this", u"early", u"late", u"of", u"mid"})
      if (form(i) == word) return true;
    return false;
  }

  // 19 June, 19th of June 2023
  bool read_day_month() {
    const int day = day_at(start_);
    if (day == 0) return false;
    const std::uint32_t of = has(start_ + 1) && form(start_ + 1) == u"of" ? 1u : 0u;
    const int month = month_at(start_ + 1 + of);
    if (month == 0) return false;
    at_ = start_ + 2 + of;
    add(start_, at_, NumberKind::month_day, month * 100 + day);
    eat_year();
    return true;
  }

  // 2023-06-19, 19/06/2023, 19.6.2023. Which of two small figures is the month is not guessed.
  bool read_written_date() {
    const std::u16string_view text = form(start_);
    int parts[3] = {0, 0, 0};
    std::size_t digits[3] = {0, 0, 0};
    std::size_t part = 0;
    char16_t mark = 0;
    for (const char16_t c : text) {
      if (c >= '0' && c <= '9' && digits[part] < 4) {
        parts[part] = parts[part] * 10 + (c - '0');
        ++digits[part];
      } else if ((c == '-' || c == '/' || c == '.') && (mark == 0 || c == mark) && part < 2) {
        mark = c;
        ++part;
      } else {
        return false;
      }
    }
    if (part != 2 || digits[1] == 0 || digits[1] > 2 || parts[1] == 0) return false;
    const bool year_first = digits[0] == 4, year_last = digits[2] == 4;
    if (year_first == year_last) return false;
    const int year = year_first ? parts[0] : parts[2];
    int month = parts[1], day = year_first ? parts[2] : parts[0];
    if (month > 12) std::swap(month, day);
    if (month > 12 || day < 1 || day > 31) return false;
    const bool sure = year_first || mark == '.' || parts[1] > 12 || day > 12;
    at_ = start_ + 1;
    if (sure) add(start_, at_, NumberKind::month_day, month * 100 + day);
    add(start_, at_, NumberKind::year, year);
    return true;
  }

  bool read_weekday() {
    const int day = token(start_).capital ? weekday_of(form(start_)) : 0;
    if (day == 0) return false;
    at_ = start_ + 1;
    add(start_, at_, NumberKind::weekday, day);
    return true;
  }

  // 5 p.m., 5:30 a.m., 10 o'clock
  bool read_hour() {
    const auto figure = read_figure(form(start_));
    if (!figure || figure->two || !has(start_ + 1)) return false;
    if (figure->kind != NumberKind::clock && figure->kind != NumberKind::plain) return false;
    std::u16string_view next = form(start_ + 1);
    if (!next.empty() && next.back() == '.') next = next.substr(0, next.size() - 1);
    const bool morning = next == u"a.m" || next == u"am", evening = next == u"p.m" || next == u"pm";
    const bool oclock = next == u"o'clock";
    if (!morning && !evening && !oclock) return false;
    double minutes = figure->kind == NumberKind::clock ? figure->value : figure->value * 60;
    if (minutes > 24 * 60) return false;
    if (evening && minutes < 12 * 60) minutes += 12 * 60;
    if (morning && minutes >= 12 * 60) minutes -= 12 * 60;
    at_ = start_ + 2;
    add(start_, at_, NumberKind::clock, minutes);
    return true;
  }

  bool read_named_hour() {
    const std::u16string_view word = form(start_);
    if (word != u"noon" && word != u"midday" && word != u"midnight") return false;
    at_ = start_ + 1;
    add(start_, at_, NumberKind::clock, word == u"midnight" ? 0 : 12 * 60);
    return true;
  }

  const Document& document_;
  Range sentence_;
  std::uint32_t start_;
  std::uint32_t at_;
  std::vector<Number>& found_;
};

}  // namespace

int month_of(std::u16string_view form) {
  if (form.size() < 3) return 0;
  if (form == u"sept") return 9;
  for (int i = 0; i < 12; ++i)
    if (form == months[i] || (form.size() == 3 && form == months[i].substr(0, 3))) return i + 1;
  return 0;
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

std::uint32_t read_date(const Document& document, Range sentence, std::uint32_t token,
                        std::vector<Number>& found) {
  return DateReader(document, sentence, token, found).read();
}

}  // namespace unspin
