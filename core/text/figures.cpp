#include "text/figures.h"

#include "text/characters.h"

namespace unspin {
namespace {

constexpr double tens[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                           1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

bool is_digit(char16_t c) { return c >= '0' && c <= '9'; }

// A place in the form, eaten from the front.
class FigureReader {
 public:
  explicit FigureReader(std::u16string_view form) : rest_(form) {}

  std::optional<Figure> read() {
    const double sign = eat('-') ? -1 : 1;
    eat('+');
    const std::u16string_view money = eat_currency();
    const auto first = amount();
    if (!first) return std::nullopt;
    Figure figure;
    figure.value = figure.until = sign * *first;
    if (!money.empty()) figure.kind = NumberKind::money, figure.unit = money;
    if (rest_.empty() && money.empty() && is_year(*first)) figure.kind = NumberKind::year;
    if (const auto time = clock(*first)) return time;
    if (!tail(figure)) return std::nullopt;
    if (eat('-') && !second(figure)) return std::nullopt;
    return rest_.empty() ? std::optional(figure) : std::nullopt;
  }

 private:
  bool eat(char16_t c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool eat(std::u16string_view word) {
    if (rest_.substr(0, word.size()) != word) return false;
    rest_.remove_prefix(word.size());
    return true;
  }

  std::u16string_view eat_currency() {
    for (std::size_t size = 3; size > 0; --size) {
      if (size >= rest_.size() || is_digit(rest_[size - 1])) continue;
      const std::u16string_view money = currency_of(rest_.substr(0, size));
      if (money.empty()) continue;
      rest_.remove_prefix(size);
      return money;
    }
    return {};
  }

  std::optional<double> decimal() {
    std::size_t used = 0;
    const auto value = read_decimal(rest_, used);
    rest_.remove_prefix(used);
    return value;
  }

  // 7, 7.5, 1/2, 7-1/2
  std::optional<double> amount() {
    auto whole = decimal();
    if (!whole) return std::nullopt;
    if (eat('^')) {
      const auto power = decimal();
      if (!power || *power > 15) return std::nullopt;
      const double base = *whole;
      whole = 1;
      for (int i = 0; i < static_cast<int>(*power); ++i) whole = *whole * base;
      return whole;
    }
    if (eat('/')) {
      const auto below = decimal();
      if (!below || *below == 0 || *whole >= 1000) return std::nullopt;  // 2022/23 is a season
      fraction_ = true;
      return *whole / *below;
    }
    const std::u16string_view after = rest_;
    if (eat('-')) {
      const auto above = decimal();
      const bool slash = eat('/');
      const auto below = slash ? decimal() : std::nullopt;
      if (above && below && *below != 0) {
        fraction_ = true;
        return *whole + *above / *below;
      }
    }
    rest_ = after;
    return whole;
  }

  static bool is_year(double value) {
    return value >= 1500 && value <= 2099 && value == static_cast<double>(static_cast<int>(value));
  }

  // 17:00, 5:30pm, 5pm; 4:07.13 is a time that something took, in seconds.
  std::optional<Figure> clock(double hours) {
    double minutes = 0;
    const bool colon = !rest_.empty() && rest_.front() == ':';
    if (colon) {
      rest_.remove_prefix(1);
      const bool two_digits = rest_.size() >= 2 && is_digit(rest_[0]) && is_digit(rest_[1]);
      const auto read = decimal();
      if (!read || !two_digits || *read >= 60) return std::nullopt;
      minutes = *read;
    }
    const bool morning = eat(u"a.m.") || eat(u"a.m") || eat(u"am");
    const bool evening = !morning && (eat(u"p.m.") || eat(u"p.m") || eat(u"pm"));
    if (!colon && !morning && !evening) return std::nullopt;
    if (!rest_.empty()) return std::nullopt;
    Figure figure;
    if (hours >= 24 || minutes != static_cast<double>(static_cast<int>(minutes))) {
      figure.value = hours * 60 + minutes;
      figure.unit = u"second";
    } else {
      figure.kind = NumberKind::clock;
      figure.value = clock_minutes(hours, minutes, morning, evening);
    }
    figure.until = figure.value;
    return figure;
  }

  static double clock_minutes(double hours, double minutes, bool morning, bool evening) {
    if (evening && hours < 12) hours += 12;
    if (morning && hours == 12) hours = 0;
    return hours * 60 + minutes;
  }

  // %, th, s, bn, km, -day: what follows the digits.
  bool tail(Figure& figure) {
    if (fraction_ && figure.kind == NumberKind::plain && figure.value < 1) figure.kind = NumberKind::fraction;
    if (eat('%')) {
      figure.kind = NumberKind::percent;
      return true;
    }
    if (rest_.empty() || rest_.front() == '-') return rest_.size() != 1;
    std::size_t size = 0;
    while (size < rest_.size() && rest_[size] != '-') ++size;
    const std::u16string_view word = rest_.substr(0, size);
    rest_.remove_prefix(size);
    if (word == u"th" || word == u"st" || word == u"nd" || word == u"rd") {
      figure.kind = NumberKind::ordinal;
    } else if (word == u"s" || word == u"'s") {
      figure.kind = NumberKind::year;
      figure.unit = u"decade";
    } else if (const auto money = currency_of(word); !money.empty()) {
      figure.kind = NumberKind::money;
      figure.unit = money;
    } else if (const double times = multiplier(word, true); times != 0) {
      // 5m is five metres as often as five millions, unless money is spoken of.
      if (word == u"m" && figure.kind != NumberKind::money) {
        figure.unit = u"m";
      } else {
        figure.value *= times;
        figure.until = figure.value;
      }
    } else if (const auto unit = unit_of(word); !unit.empty()) {
      figure.unit = unit;
    } else {
      return false;
    }
    return true;
  }

  // The other side of a range or score, or the unit of a compound: 10-12, $5-$6, 30-minute, 5-year-old.
  bool second(Figure& figure) {
    if (rest_.empty()) return false;
    if (!is_digit(rest_.front()) && class_of(rest_.front()) == CharacterClass::letter)
      return compound(figure);
    const std::u16string_view money = eat_currency();
    const auto value = amount();
    if (!value) return false;
    Figure other = figure;
    other.value = other.until = *value;
    other.kind = money.empty() ? NumberKind::plain : NumberKind::money;
    if (!money.empty()) other.unit = money;
    const double first = figure.value;
    if (!tail(other)) return false;
    if (figure.kind == NumberKind::year || is_year(first)) {
      // 2023-24 and 1997-98 are years; 2023-06-19 is a date and read elsewhere.
      if (*value < 100 && money.empty()) other.value = first - static_cast<int>(first) % 100 + *value;
      other.kind = NumberKind::year;
    }
    if (other.kind != NumberKind::plain || figure.kind == NumberKind::year) figure.kind = other.kind;
    if (!other.unit.empty()) figure.unit = other.unit;
    if (other.value != *value && figure.kind != NumberKind::year)
      figure.value *= other.value / *value;  // 5-6bn
    figure.until = other.value;
    figure.two = true;
    return rest_.empty() || (eat('-') && !rest_.empty() &&
                             class_of(rest_.front()) == CharacterClass::letter && compound(figure));
  }

  bool compound(Figure& figure) {
    const std::size_t size = std::min(rest_.size(), rest_.find(u'-'));
    const std::u16string_view word = rest_.substr(0, size);
    rest_ = {};
    if (const double times = multiplier(word, false); times != 0) {
      figure.value *= times;
      figure.until *= times;
    } else if (const auto money = currency_of(word); !money.empty() && figure.kind == NumberKind::plain) {
      figure.kind = NumberKind::money;
      figure.unit = money;
    } else if (figure.unit.empty()) {
      if (word == u"percent")
        figure.kind = NumberKind::percent;
      else
        figure.unit = unit_of(word);
    }
    if (figure.kind == NumberKind::year && !figure.unit.empty()) figure.kind = NumberKind::plain;
    return true;
  }

  std::u16string_view rest_;
  bool fraction_ = false;
};

}  // namespace

std::optional<double> read_decimal(std::u16string_view text, std::size_t& used) {
  double whole = 0;
  std::size_t i = 0, digits = 0, decimals = 0;
  for (; i < text.size(); ++i) {
    if (is_digit(text[i])) {
      // Fifteen digits are exact in a double; what is longer is a label, not a value.
      if (++digits > 15) return std::nullopt;
      whole = whole * 10 + (text[i] - u'0');
    } else if (text[i] != ',' || i == 0 || i + 1 == text.size() || !is_digit(text[i + 1])) {
      break;
    }
  }
  if (digits == 0 && !(text.size() > 1 && text[0] == '.')) return std::nullopt;
  if (i + 1 < text.size() && text[i] == '.' && is_digit(text[i + 1])) {
    for (++i; i < text.size() && is_digit(text[i]); ++i) {
      if (++digits > 15) return std::nullopt;
      whole = whole * 10 + (text[i] - u'0');
      ++decimals;
    }
  }
  used = i;
  if (digits == 0) return std::nullopt;
  return whole / tens[decimals];
}

std::optional<Figure> read_figure(std::u16string_view form) { return FigureReader(form).read(); }

}  // namespace unspin
