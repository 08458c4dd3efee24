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
    const std::u16string_view unit = unit_of(next);
    const std::uint32_t start = reader_.at;
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

  void read_numerals(const Numeral& numeral) {
    set(numeral.value);
    number_.kind = numeral.kind;
    ++reader_.at;
    if (numeral.kind == NumberKind::plain) {
      read_rest(1e15);
      read_fraction();
      set(number_.value + read_added_part(reader_));
    } else if (numeral.kind == NumberKind::fraction) {
      read_fraction_of();
    }
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
    if (next == u"and" && reader_.form(i + 2) == u"a" && reader_.form(i + 3) == u"half") return true;
    if (!reader_.is_word(i + 1) || next == u"of" || next == u"another" || next == u"day" || next == u"or" ||
        next == u"that" || next == u"who" || next == u"is" || next == u"was" || next == u"can" ||
        next == u"could" || next == u"and")
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

  // two thirds, three quarters
  void read_fraction() {
    const std::u16string_view word = reader_.form(reader_.at);
    const double below = word == u"thirds" || (word == u"third" && number_.value == 1)       ? 3
                         : word == u"quarters" || (word == u"quarter" && number_.value == 1) ? 4
                         : word == u"fifths" || (word == u"fifth" && number_.value == 1)     ? 5
                                                                                             : 0;
    if (below == 0 || number_.value >= 10) return;
    set(number_.value / below);
    number_.kind = NumberKind::fraction;
    ++reader_.at;
  }

  // half a million, half an hour
  void read_fraction_of() {
    const std::u16string_view article = reader_.form(reader_.at);
    if (article != u"a" && article != u"an") return;
    const std::u16string_view counted = reader_.form(reader_.at + 1);
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

double read_added_part(TokenReader& reader) {
  if (reader.form(reader.at) != u"and") return 0;
  const std::u16string_view count = reader.form(reader.at + 1), part = reader.form(reader.at + 2);
  const double added = count == u"a" && part == u"half"                                   ? 0.5
                       : count == u"a" && part == u"quarter"                              ? 0.25
                       : count == u"three" && (part == u"quarters" || part == u"fourths") ? 0.75
                                                                                          : 0;
  if (added != 0) reader.at += 3;
  return added;
}

}  // namespace unspin
