#include "text/number_words.h"

#include <algorithm>

#include "text/figures.h"
#include "text/numerals.h"

namespace unspin {
namespace {

class NumberWords {
 public:
  explicit NumberWords(TokenReader& reader) : reader_(reader) {}

  // two hundred and five thousand, half a million, two-thirds, twenty-first, two-day
  std::optional<Number> read() {
    if (!reader_.is_word(reader_.at)) return {};
    const std::u16string_view word = reader_.form(reader_.at);
    if ((word == u"a" || word == u"an") && reader_.is_word(reader_.at + 1)) return read_article();
    if (read_quarter(word)) return number_;
    if (const auto numeral = read_numeral(word)) {
      if (word == u"one" && !counts(reader_.at)) return {};
      read_numerals(*numeral);
      return number_;
    }
    const auto compound = read_compound_numeral(word);
    if (!compound) return {};
    read_parts(*compound);
    return number_;
  }

 private:
  void set(double value) { number_.value = number_.until = value; }

  // a hundred and five, a dozen; a year and a half
  std::optional<Number> read_article() {
    const std::u16string_view next = reader_.form(reader_.at + 1);
    if (const double size = multiplier(next, false); size != 0) {
      set(size);
      reader_.at += 2;
      read_rest(size);
      return number_;
    }
    const std::uint32_t start = reader_.at;
    if (read_share(next)) return number_;
    const std::u16string_view unit = unit_of(next);
    reader_.at += 2;
    const double part = unit.empty() ? 0 : read_added_part(reader_);
    if (part == 0) {
      reader_.at = start;
      return {};
    }
    set(1 + part);
    number_.unit = unit;
    return number_;
  }

  // a third of the crew, fell by a quarter; not a third man, nor a quarter of a century ago
  bool read_share(std::u16string_view part) {
    const double below = fraction_below(part, false);
    const std::u16string_view after = reader_.form(reader_.at + 2);
    const std::u16string_view before =
        reader_.at > reader_.sentence.first ? reader_.form(reader_.at - 1) : std::u16string_view{};
    const bool closes =
        !reader_.is_word(reader_.at + 2) && (before == u"by" || before == u"than" || before == u"to");
    if (below == 0 ||
        (after != u"of" && after != u"more" && after != u"less" && after != u"fewer" && !closes))
      return false;
    set(1 / below);
    number_.kind = NumberKind::fraction;
    reader_.at += 2;
    return true;
  }

  void read_numerals(const Numeral& numeral) {
    set(numeral.value);
    number_.kind = numeral.kind;
    ++reader_.at;
    if (numeral.kind == NumberKind::plain) {
      read_rest(1e15);
      read_point();
      if (!read_fraction_word(reader_, number_)) set(number_.value + read_added_part(reader_));
    } else if (numeral.kind == NumberKind::fraction) {
      read_fraction_of();
    } else if (numeral.value <= 4 && reader_.form(reader_.at) == u"quarter") {
      number_.unit = u"quarter";  // of a year
      ++reader_.at;
    }
  }

  // Q3, 3Q
  bool read_quarter(std::u16string_view word) {
    if (word.size() != 2 || !reader_.token(reader_.at).capital) return false;
    const char16_t figure = word.front() == 'q' ? word.back() : word.front();
    if ((word.front() != 'q' && word.back() != 'q') || figure < '1' || figure > '4') return false;
    set(figure - u'0');
    number_.kind = NumberKind::ordinal;
    number_.unit = u"quarter";
    ++reader_.at;
    return true;
  }

  // seven-and-a-half-hour, two-million, two-day
  void read_parts(const CompoundNumeral& compound) {
    ++reader_.at;
    set(compound.value);
    const std::u16string_view rest =
        compound.rest.substr(0, std::min(compound.rest.size(), compound.rest.find(u'-')));
    if (rest == u"and") {
      if (compound.rest.substr(0, 10) == u"and-a-half") {
        set(number_.value + 0.5);
        number_.unit = unit_of(compound.rest.substr(std::min<std::size_t>(compound.rest.size(), 11)));
      }
    } else if (const double size = multiplier(rest, false); size != 0) {
      set(number_.value * size);
    } else {
      number_.unit = unit_of(rest);
    }
  }

  // “one” is mostly a pronoun.
  [[nodiscard]] bool counts(std::uint32_t i) const {
    const std::u16string_view next = reader_.form(i + 1);
    if (next == u"and") {
      TokenReader ahead{reader_.document, reader_.sentence, i + 1};
      return read_added_part(ahead) != 0;
    }
    if (next == u"point") return read_numeral(reader_.form(i + 2)).has_value();
    if (!reader_.is_word(i + 1) || next == u"of" || next == u"another" || next == u"day" || next == u"or" ||
        next == u"that" || next == u"who" || next == u"is" || next == u"was" || next == u"can" ||
        next == u"could")
      return false;
    if (i == reader_.sentence.first) return true;
    const std::u16string_view before = reader_.form(i - 1);
    return before != u"no" && before != u"any" && before != u"every" && before != u"this" &&
           before != u"that" && before != u"each" && before != u"which" && before != u"another" &&
           before != u"some";
  }

  // After “two”: “hundred and five thousand”. Each further part is smaller than the one before.
  void read_rest(double limit) {
    double whole = 0, part = number_.value;
    for (;;) {
      const std::uint32_t at = reader_.at;
      if (const double size = multiplier(reader_.form(at), false); size != 0 && reader_.is_word(at)) {
        part *= size;
        if (size >= 1e3) {
          whole += part;
          part = 0;
          limit = size;
        }
        ++reader_.at;
        continue;
      }
      const std::uint32_t next = reader_.form(at) == u"and" ? at + 1 : at;
      const double more =
          reader_.is_word(next) ? read_numeral(reader_.form(next)).value_or(Numeral{}).value : 0;
      const bool after_hundred = part >= 100 || (part == 0 && whole > 0);
      const bool after_ten = part >= 20 && part < 100 && more < 10 && next == at;  // twenty five
      if (more < 1 || more >= limit || !(after_hundred || after_ten)) break;
      part += more;
      reader_.at = next + 1;
    }
    set(whole + part);
  }

  // three point five, zero point two five
  void read_point() {
    if (reader_.form(reader_.at) != u"point" || number_.value >= 100) return;
    double value = number_.value, place = 10;
    std::uint32_t at = reader_.at + 1;
    for (; reader_.is_word(at); ++at) {
      const std::u16string_view word = reader_.form(at);
      const auto figure =
          word == u"oh" ? Numeral{0, NumberKind::plain} : read_numeral(word).value_or(Numeral{-1, {}});
      if (figure.kind != NumberKind::plain || figure.value < 0 || figure.value > 9 || place > 1e6) break;
      value = (value * place + figure.value) / place;
      place *= 10;
    }
    if (at == reader_.at + 1) return;
    reader_.at = at;
    set(value);
  }

  // half a million, half an hour
  void read_fraction_of() {
    const std::u16string_view article = reader_.form(reader_.at);
    if (article != u"a" && article != u"an") return;
    const std::u16string_view counted = reader_.form(reader_.at + 1);
    if (counted == u"percent" || counted == u"percentage") {
      number_.kind = NumberKind::plain;  // until the unit is read
      ++reader_.at;
      return;
    }
    if (const double size = multiplier(counted, false); size != 0)
      set(number_.value * size);
    else if (const auto unit = unit_of(counted); !unit.empty())
      number_.unit = unit;
    else
      return;
    number_.kind = NumberKind::plain;
    reader_.at += 2;
  }

  TokenReader& reader_;
  Number number_;
};

}  // namespace

std::optional<Number> read_number_words(TokenReader& reader) { return NumberWords(reader).read(); }

}  // namespace unspin
