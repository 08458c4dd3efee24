#include "text/clocks.h"

#include "text/figures.h"
#include "text/numerals.h"

namespace unspin {
namespace {

constexpr double day = 24 * 60;

struct Zone {
  std::u16string_view name;
  int from, until;  // minutes ahead of Greenwich; both ends where summer and winter share a name
};

constexpr Zone zones[] = {
    {u"gmt", 0, 0},       {u"utc", 0, 0},       {u"bst", 60, 60},     {u"cet", 60, 60},
    {u"cest", 120, 120},  {u"eet", 120, 120},   {u"eest", 180, 180},  {u"msk", 180, 180},
    {u"et", -300, -240},  {u"est", -300, -300}, {u"edt", -240, -240}, {u"ct", -360, -300},
    {u"cst", -360, -360}, {u"cdt", -300, -300}, {u"mt", -420, -360},  {u"mst", -420, -420},
    {u"mdt", -360, -360}, {u"pt", -480, -420},  {u"pst", -480, -480}, {u"pdt", -420, -420},
    {u"ist", 330, 330},   {u"pkt", 300, 300},   {u"sgt", 480, 480},   {u"hkt", 480, 480},
    {u"jst", 540, 540},   {u"kst", 540, 540},   {u"aest", 600, 600},  {u"aedt", 660, 660},
    {u"nzst", 720, 720},  {u"nzdt", 780, 780},
};

const Zone* zone_named(std::u16string_view name) {
  for (const Zone& zone : zones)
    if (zone.name == name) return &zone;
  return nullptr;
}

enum class Half : std::uint8_t { none, morning, evening };

Half half_of(std::u16string_view form) {
  if (!form.empty() && form.back() == '.') form = form.substr(0, form.size() - 1);
  if (form == u"a.m" || form == u"am") return Half::morning;
  if (form == u"p.m" || form == u"pm") return Half::evening;
  return Half::none;
}

double in_half(double minutes, Half half) {
  if (half == Half::evening && minutes < day / 2) return minutes + day / 2;
  if (half == Half::morning && minutes >= day / 2) return minutes - day / 2;
  return minutes;
}

class ClockReader {
 public:
  explicit ClockReader(TokenReader& reader) : reader_(reader), start_(reader.at) {}

  std::optional<Number> read() {
    if (!reader_.has(start_) || reader_.token(start_).kind == TokenKind::punctuation) return {};
    if (named_hour() || past_hour() || hour() || military()) {
      read_zone();
      return number_;
    }
    reader_.at = start_;
    return {};
  }

 private:
  [[nodiscard]] std::u16string_view form(std::uint32_t ahead) const { return reader_.form(start_ + ahead); }

  [[nodiscard]] std::u16string_view before() const {
    return start_ > reader_.sentence.first ? reader_.form(start_ - 1) : std::u16string_view{};
  }

  bool set(double minutes, std::uint32_t tokens) {
    number_.kind = NumberKind::clock;
    number_.value = number_.until = minutes;
    reader_.at = start_ + tokens;
    return true;
  }

  bool named_hour() {
    const std::u16string_view word = form(0);
    if (word != u"noon" && word != u"midday" && word != u"midnight") return false;
    return set(word == u"midnight" ? 0 : day / 2, 1);
  }

  // 4 of “four” and “4”; -1 where the token is no hour of a clock.
  [[nodiscard]] double hour_at(std::uint32_t ahead) const {
    if (!reader_.has(start_ + ahead)) return -1;
    if (const auto numeral = read_numeral(form(ahead)); numeral && numeral->kind == NumberKind::plain)
      return numeral->value >= 1 && numeral->value <= 12 ? numeral->value : -1;
    const auto figure = read_figure(form(ahead));
    const bool plain = figure && figure->kind == NumberKind::plain && !figure->two && figure->unit.empty();
    return plain && figure->value >= 1 && figure->value <= 12 ? figure->value : -1;
  }

  // half past four, a quarter to five, ten past six
  bool past_hour() {
    const std::uint32_t article = form(0) == u"a" ? 1u : 0u;
    const std::u16string_view part = form(article), turn = form(article + 1);
    if (turn != u"past" && turn != u"to") return false;
    double minutes = part == u"half" ? 30 : part == u"quarter" ? 15 : 0;
    if (minutes == 0 && article == 0) {
      const auto numeral = read_numeral(part);
      if (numeral && numeral->kind == NumberKind::plain && numeral->value < 30) minutes = numeral->value;
    }
    const double hour = hour_at(article + 2);
    const bool to = turn == u"to";
    if (minutes == 0 || hour < 0 || (part == u"half" && to)) return false;
    // “ten to five” is as often a vote or a bet.
    if (to && part != u"quarter" && before() != u"at") return false;
    set(to ? hour * 60 - minutes : hour * 60 + minutes, article + 3);
    read_half();
    return true;
  }

  // 5 p.m., 5:30 a.m., 4.30pm, five o'clock, 16h30
  bool hour() {
    const std::u16string_view word = form(0);
    if (const auto point = point_clock(word)) {
      const Half half = half_of(form(1));
      if (half == Half::none && !point->sure) return false;
      set(point->minutes, 1);
      read_half();
      return true;
    }
    const auto figure = read_figure(word);
    if (figure && figure->kind == NumberKind::clock) {
      set(figure->value, 1);
      read_half();
      return true;
    }
    const double hours = hour_at(0);
    if (hours < 0) return false;
    if (form(1) == u"o'clock") {
      set(hours * 60, 2);
      read_half();
      return true;
    }
    if (half_of(form(1)) == Half::none) return false;
    return set(in_half(hours * 60, half_of(form(1))), 2);
  }

  struct PointClock {
    double minutes = 0;
    bool sure = false;  // 16h30, 4.30pm: nothing else is written so
  };

  // 4.30, 4.30pm, 16h30
  static std::optional<PointClock> point_clock(std::u16string_view word) {
    const std::size_t mark = word.find_first_of(u".h");
    if (mark == 0 || mark > 2 || mark + 3 > word.size()) return {};
    const auto two = [&](std::size_t from, std::size_t size) {
      double value = 0;
      for (const char16_t c : word.substr(from, size)) {
        if (c < '0' || c > '9') return -1.0;
        value = value * 10 + (c - u'0');
      }
      return value;
    };
    const double hours = two(0, mark), minutes = two(mark + 1, 2);
    if (hours < 0 || hours >= 24 || minutes < 0 || minutes >= 60) return {};
    const Half half = half_of(word.substr(mark + 3));
    if (word.size() > mark + 3 && half == Half::none) return {};
    return PointClock{in_half(hours * 60 + minutes, half), word[mark] == 'h' || half != Half::none};
  }

  // 1600 GMT, 0400 hours
  bool military() {
    const std::u16string_view word = form(0);
    if (word.size() != 4 || (form(1) != u"hours" && !zone_named(form(1)))) return false;
    double figures = 0;
    for (const char16_t c : word) {
      if (c < '0' || c > '9') return false;
      figures = figures * 10 + (c - u'0');
    }
    const auto hours = static_cast<int>(figures) / 100, minutes = static_cast<int>(figures) % 100;
    const bool counted = form(1) == u"hours" && word.front() != '0' && minutes != 0 && minutes != 30;
    if (hours >= 24 || minutes >= 60 || counted) return false;
    return set(hours * 60 + minutes, form(1) == u"hours" ? 2 : 1);
  }

  // in the afternoon, p.m.
  void read_half() {
    const std::uint32_t at = reader_.at;
    if (const Half half = half_of(reader_.form(at)); half != Half::none) {
      number_.value = number_.until = in_half(number_.value, half);
      ++reader_.at;
      return;
    }
    const std::u16string_view time = reader_.form(at + 2);
    if (reader_.form(at) != u"in" || reader_.form(at + 1) != u"the") return;
    const Half half = time == u"morning"                           ? Half::morning
                      : time == u"afternoon" || time == u"evening" ? Half::evening
                                                                   : Half::none;
    if (half == Half::none) return;
    number_.value = number_.until = in_half(number_.value, half);
    reader_.at += 3;
  }

  void read_zone() {
    if (!zone_named(reader_.form(reader_.at)) || !reader_.token(reader_.at).shouting) return;
    number_.unit = reader_.form(reader_.at);
    ++reader_.at;
  }

  TokenReader& reader_;
  std::uint32_t start_;
  Number number_;
};

bool same_minute(double a, double b) {
  const double apart = a < b ? b - a : a - b;
  return apart < 1e-6 || (apart > day - 1e-6 && apart < day + 1e-6);
}

}  // namespace

std::optional<Number> read_clock(TokenReader& reader) { return ClockReader(reader).read(); }

bool same_clock(const Number& a, const Number& b) {
  if (a.unit.empty() || b.unit.empty() || a.unit == b.unit) return same_minute(a.value, b.value);
  const Zone *x = zone_named(a.unit), *y = zone_named(b.unit);
  if (!x || !y) return false;
  for (const int left : {x->from, x->until})
    for (const int right : {y->from, y->until})
      if (same_minute(a.value - left, b.value - right)) return true;
  return false;
}

}  // namespace unspin
