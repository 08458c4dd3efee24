#include "text/number_units.h"

#include "text/figures.h"

namespace unspin {
namespace {

struct Country {
  std::u16string_view word;
  std::u16string_view dollar;
};
constexpr Country dollars[] = {
    {u"u.s.", u"$"},      {u"us", u"$"},         {u"american", u"$"},    {u"australian", u"A$"},
    {u"canadian", u"C$"}, {u"singapore", u"S$"}, {u"hong-kong", u"HK$"},
};

class UnitReader {
 public:
  UnitReader(TokenReader& reader, Number& number) : reader_(reader), number_(number) {}

  void read() {
    if (!reader_.has(reader_.at)) return;
    if (number_.kind == NumberKind::clock || number_.kind == NumberKind::ordinal ||
        number_.kind == NumberKind::money)
      return;
    if (read_share() || read_money() || !number_.unit.empty()) return read_rate();
    if (!reader_.is_word(reader_.at)) return;
    if (!read_area() && !read_plain_unit()) return;
    if (number_.kind == NumberKind::year) number_.kind = NumberKind::plain;
    read_scale();
    read_rate();
  }

 private:
  [[nodiscard]] std::u16string_view word(std::uint32_t ahead = 0) const {
    return reader_.form(reader_.at + ahead);
  }

  // percent, per cent, %, percentage points, basis points
  bool read_share() {
    const std::u16string_view first = word(), next = word(1);
    const bool points = next == u"point" || next == u"points";
    if (first == u"percent" || first == u"%" || first == u"pct" || first == u"percentage") {
      number_.kind = NumberKind::percent;
      reader_.at += first == u"percentage" && points ? 2u : 1u;
      if (first == u"percentage" && points) number_.unit = u"point";
    } else if (first == u"percentage-point" || first == u"basis-point" || first == u"bps" ||
               (first == u"basis" && points)) {
      number_.kind = NumberKind::percent;
      number_.unit = u"point";
      if (first != u"percentage-point") number_.value /= 100, number_.until /= 100;
      reader_.at += first == u"basis" ? 2u : 1u;
    } else if (first == u"per" && next == u"cent") {
      number_.kind = NumberKind::percent;
      reader_.at += 2;
    } else {
      return false;
    }
    return true;
  }

  bool set_money(std::u16string_view unit, std::uint32_t tokens) {
    number_.kind = NumberKind::money;
    number_.unit = unit;
    reader_.at += tokens;
    return true;
  }

  // dollars, euros; 5m euros; Australian dollars; pounds sterling
  bool read_money() {
    if (number_.unit == u"m" && !currency_of(word()).empty()) {
      number_.value *= 1e6, number_.until *= 1e6;
      return set_money(currency_of(word()), 1);
    }
    if (!reader_.is_word(reader_.at) || !number_.unit.empty()) return false;
    if (const auto money = currency_of(word()); !money.empty() && word().size() > 2)
      return set_money(money, 1);
    if ((word() == u"pounds" || word() == u"pound") && word(1) == u"sterling") return set_money(u"£", 2);
    for (const Country& country : dollars)
      if (word() == country.word && currency_of(word(1)) == u"$") return set_money(country.dollar, 2);
    if (word() == u"new" && word(1) == u"zealand" && currency_of(word(2)) == u"$")
      return set_money(u"NZ$", 3);
    if (word() == u"hong" && word(1) == u"kong" && currency_of(word(2)) == u"$") return set_money(u"HK$", 3);
    return false;
  }

  bool read_plain_unit() {
    if (word() == u"nautical" && unit_of(word(1)) == u"mile") {
      number_.unit = u"nautical mile";
      reader_.at += 2;
      return true;
    }
    const auto unit = unit_of(word());
    if (unit.empty()) return false;
    number_.unit = unit;
    ++reader_.at;
    return true;
  }

  // square kilometres, sq km, cubic metres
  bool read_area() {
    const bool square = word() == u"square" || word() == u"sq", cubic = word() == u"cubic" || word() == u"cu";
    const auto unit = square || cubic ? unit_of(word(1)) : std::u16string_view{};
    if (unit.empty()) return false;
    number_.unit = std::u16string(square ? u"square " : u"cubic ") + std::u16string(unit);
    reader_.at += 2;
    return true;
  }

  // degrees Celsius, degrees C
  void read_scale() {
    if (number_.unit != u"degree" || !reader_.is_word(reader_.at)) return;
    const std::u16string_view scale = word();
    const bool letter = reader_.token(reader_.at).capital && scale.size() == 1;
    if (scale == u"celsius" || scale == u"centigrade" || (letter && scale == u"c"))
      number_.unit = u"celsius";
    else if (scale == u"fahrenheit" || (letter && scale == u"f"))
      number_.unit = u"fahrenheit";
    else
      return;
    ++reader_.at;
  }

  // miles per hour, kilometres an hour, km/h, metres a second
  void read_rate() {
    const bool length = number_.unit == u"mile" || number_.unit == u"km" || number_.unit == u"metre" ||
                        number_.unit == u"m" || number_.unit == u"foot";
    const std::u16string_view by = word(), time = word(1);
    if (!length || (by != u"per" && by != u"an" && by != u"a" && by != u"/")) return;
    const bool hour = unit_of(time) == u"hour" || (by == u"/" && time == u"h"),
               second = unit_of(time) == u"second" || (by == u"/" && time == u"s");
    if (hour && number_.unit == u"mile")
      number_.unit = u"mph";
    else if (hour && number_.unit == u"km")
      number_.unit = u"kph";
    else if (second && number_.unit != u"km" && number_.unit != u"mile")
      number_.unit = number_.unit == u"foot" ? u"foot per second" : u"metre per second";
    else
      return;
    reader_.at += 2;
  }

  TokenReader& reader_;
  Number& number_;
};

}  // namespace

void read_unit(TokenReader& reader, Number& number) { UnitReader(reader, number).read(); }

}  // namespace unspin
