#include "text/numbers.h"

#include <algorithm>

#include "text/dates.h"
#include "text/figures.h"
#include "text/numerals.h"
#include "text/word_list.h"

namespace unspin {
namespace {

constexpr auto score_words = word_list(
    u"beat", u"beating", u"beats", u"decision", u"defeat", u"defeated", u"down", u"draw", u"drew", u"edged",
    u"lead", u"leading", u"led", u"lost", u"ruled", u"ruling", u"score", u"shutout", u"thrashed", u"tie",
    u"tied", u"trailed", u"trailing", u"victory", u"vote", u"voted", u"win", u"won");
static_assert(score_words.is_sorted());

class NumberReader {
 public:
  NumberReader(Document& document, Range sentence) : document_(document), sentence_(sentence) {}

  void read() {
    for (std::uint32_t i = sentence_.first; i < sentence_.last;) {
      if (const std::uint32_t next = read_date(document_, sentence_, i, document_.numbers); next != i) {
        i = next;
        continue;
      }
      at_ = i;
      number_ = Number{};
      if (read_quantity()) {
        number_.tokens = {i, at_};
        document_.numbers.push_back(number_);
      }
      i = std::max(at_, i + 1);
    }
  }

 private:
  [[nodiscard]] bool has(std::uint32_t i) const { return i < sentence_.last; }
  [[nodiscard]] const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  [[nodiscard]] std::u16string_view form(std::uint32_t i) const {
    return has(i) ? document_.form(i) : std::u16string_view{};
  }
  [[nodiscard]] bool is_word(std::uint32_t i) const { return has(i) && token(i).kind == TokenKind::word; }

  // The number that begins at at_, which moves behind it.
  bool read_quantity() {
    const std::uint32_t start = at_;
    // “dlrs 220 million”, “Rs 500”
    std::u16string_view money_before;
    if (is_word(at_) && has(at_ + 1) && token(at_ + 1).kind == TokenKind::number)
      money_before = currency_of(form(at_));
    if (!money_before.empty()) ++at_;
    const bool figure = read_digits();
    if (!figure && !read_words()) {
      at_ = start;
      return false;
    }
    multiply();
    eat_unit();
    if (!money_before.empty() && number_.kind == NumberKind::plain) set_money(money_before);
    if (number_.kind == NumberKind::year && at_ > start + 1) number_.kind = NumberKind::plain;
    note_score(start);
    return true;
  }

  void set_money(std::u16string_view unit) {
    number_.kind = NumberKind::money;
    number_.unit = unit;
  }

  // 7-1/2, $5bn, 30-minute; 7 1/2; 7 and a half
  bool read_digits() {
    if (!has(at_) || token(at_).kind == TokenKind::punctuation || token(at_).kind == TokenKind::other)
      return false;
    const std::u16string_view text = form(at_);
    const char16_t first = text.front();
    if (token(at_).kind == TokenKind::word && !(first >= '0' && first <= '9')) return false;
    const auto figure = read_figure(text);
    if (!figure) return false;
    number_.kind = figure->kind;
    number_.value = figure->value;
    number_.until = figure->until;
    number_.unit = figure->unit;
    ++at_;
    const bool whole = number_.kind == NumberKind::plain && figure->unit.empty() && !figure->two;
    if (whole && has(at_) && token(at_).kind == TokenKind::number) {
      const auto part = read_figure(form(at_));
      if (part && part->kind == NumberKind::fraction && part->unit.empty()) add(part->value), ++at_;
    }
    if (whole) eat_half();
    return true;
  }

  void add(double value) { number_.value += value, number_.until += value; }
  void times(double value) { number_.value *= value, number_.until *= value; }

  // “and a half”, “and three quarters”
  void eat_half() {
    if (form(at_) != u"and") return;
    if (form(at_ + 1) == u"a" && form(at_ + 2) == u"half") {
      add(0.5);
      at_ += 3;
    } else if (form(at_ + 1) == u"a" && form(at_ + 2) == u"quarter") {
      add(0.25);
      at_ += 3;
    } else if (form(at_ + 1) == u"three" && (form(at_ + 2) == u"quarters" || form(at_ + 2) == u"fourths")) {
      add(0.75);
      at_ += 3;
    }
  }

  // two hundred and five thousand, half a million, two-thirds, twenty-first, two-day
  bool read_words() {
    if (!is_word(at_)) return false;
    const std::u16string_view word = form(at_);
    if ((word == u"a" || word == u"an") && is_word(at_ + 1)) {
      const double size = multiplier(form(at_ + 1), false);
      if (size == 0) return false;
      number_.value = number_.until = size;
      at_ += 2;
      eat_rest(size);
      return true;
    }
    if (const auto numeral = read_numeral(word)) {
      if (word == u"one" && !counts(at_)) return false;
      number_.value = number_.until = numeral->value;
      number_.kind = numeral->kind;
      ++at_;
      if (numeral->kind == NumberKind::plain) {
        eat_rest(1e15);
        eat_fraction();
        eat_half();
      } else if (numeral->kind == NumberKind::fraction) {
        eat_fraction_of();
      }
      return true;
    }
    const auto compound = read_compound_numeral(word);
    if (!compound) return false;
    ++at_;
    number_.value = number_.until = compound->value;
    const std::u16string_view rest =
        compound->rest.substr(0, std::min(compound->rest.size(), compound->rest.find(u'-')));
    if (rest == u"and") {  // seven-and-a-half
      if (compound->rest.substr(0, 10) == u"and-a-half") {
        add(0.5);
        number_.unit = unit_of(compound->rest.substr(std::min<std::size_t>(compound->rest.size(), 11)));
      }
    } else if (const double size = multiplier(rest, false); size != 0) {
      times(size);
    } else {
      number_.unit = unit_of(rest);
    }
    return true;
  }

  // “one” is mostly a pronoun.
  [[nodiscard]] bool counts(std::uint32_t i) const {
    const std::u16string_view next = form(i + 1);
    if (!is_word(i + 1) || next == u"of" || next == u"another" || next == u"day" || next == u"or" ||
        next == u"that" || next == u"who" || next == u"is" || next == u"was" || next == u"can" ||
        next == u"could" || next == u"and")
      return false;
    if (i == sentence_.first) return true;
    const std::u16string_view before = form(i - 1);
    return before != u"no" && before != u"any" && before != u"every" && before != u"this" &&
           before != u"that" && before != u"each" && before != u"which" && before != u"another" &&
           before != u"some";
  }

  // After “two”: “hundred and five thousand”. Each further part is smaller than the one before.
  void eat_rest(double limit) {
    double whole = 0, part = number_.value;
    for (;;) {
      if (const double size = multiplier(form(at_), false); size != 0 && is_word(at_)) {
        part *= size;
        if (size >= 1e3) {
          whole += part;
          part = 0;
          limit = size;
        }
        ++at_;
        continue;
      }
      const std::uint32_t next = form(at_) == u"and" ? at_ + 1 : at_;
      const double more = is_word(next) ? read_numeral(form(next)).value_or(Numeral{}).value : 0;
      const bool after_hundred = part >= 100 || (part == 0 && whole > 0);
      const bool after_ten = part >= 20 && part < 100 && more < 10 && next == at_;  // twenty five
      if (more < 1 || more >= limit || !(after_hundred || after_ten)) break;
      part += more;
      at_ = next + 1;
    }
    number_.value = number_.until = whole + part;
  }

  // two thirds, three quarters
  void eat_fraction() {
    const std::u16string_view word = form(at_);
    const double below = word == u"thirds" || (word == u"third" && number_.value == 1)       ? 3
                         : word == u"quarters" || (word == u"quarter" && number_.value == 1) ? 4
                         : word == u"fifths" || (word == u"fifth" && number_.value == 1)     ? 5
                                                                                             : 0;
    if (below == 0 || number_.value >= 10) return;
    number_.value /= below;
    number_.until = number_.value;
    number_.kind = NumberKind::fraction;
    ++at_;
  }

  // half a million, half an hour
  void eat_fraction_of() {
    if (form(at_) != u"a" && form(at_) != u"an") return;
    if (const double size = multiplier(form(at_ + 1), false); size != 0) {
      times(size);
      number_.kind = NumberKind::plain;
      at_ += 2;
    } else if (const auto unit = unit_of(form(at_ + 1)); !unit.empty()) {
      number_.kind = NumberKind::plain;
      number_.unit = unit;
      at_ += 2;
    }
  }

  // 1.2 million, $5 bn
  void multiply() {
    if (number_.kind == NumberKind::clock || number_.kind == NumberKind::ordinal) return;
    while (is_word(at_)) {
      const double size = multiplier(form(at_), number_.kind == NumberKind::money && form(at_) == u"m");
      if (size == 0) return;
      times(size);
      if (number_.kind == NumberKind::year) number_.kind = NumberKind::plain;
      ++at_;
    }
  }

  // percent, per cent, dollars, hours
  void eat_unit() {
    if (!has(at_) || number_.kind == NumberKind::clock || number_.kind == NumberKind::ordinal) return;
    const std::u16string_view word = form(at_);
    if (number_.kind == NumberKind::money) return;
    if (word == u"percent" || word == u"%" || word == u"pct" || word == u"percentage") {
      number_.kind = NumberKind::percent;
      at_ += word == u"percentage" && form(at_ + 1) == u"points" ? 2u : 1u;
    } else if (word == u"per" && form(at_ + 1) == u"cent") {
      number_.kind = NumberKind::percent;
      at_ += 2;
    } else if (number_.unit == u"m" && !currency_of(word).empty()) {
      times(1e6);  // 5m euros
      set_money(currency_of(word));
      ++at_;
    } else if (!is_word(at_) || !number_.unit.empty()) {
      return;
    } else if (const auto money = currency_of(word); !money.empty() && word.size() > 2) {
      set_money(money);
      ++at_;
    } else if (word == u"u.s." && form(at_ + 1) == u"dollars") {
      set_money(u"$");
      at_ += 2;
    } else if (const auto unit = unit_of(word); !unit.empty()) {
      number_.unit = unit;
      if (number_.kind == NumberKind::year) number_.kind = NumberKind::plain;
      ++at_;
    }
  }

  // 2-1 is a score after “won”, and where the greater figure comes first.
  void note_score(std::uint32_t start) {
    if (number_.kind != NumberKind::plain || number_.until == number_.value || !number_.unit.empty()) return;
    bool score = number_.value > number_.until;
    for (std::uint32_t i = start; !score && i > sentence_.first && i + 4 > start;)
      score = score_words.has(form(--i));
    if (score) number_.kind = NumberKind::score;
  }

  Document& document_;
  Range sentence_;
  std::uint32_t at_ = 0;
  Number number_;
};

}  // namespace

void read_numbers(Document& document) {
  for (const Sentence& sentence : document.sentences) NumberReader(document, sentence.tokens).read();
}

}  // namespace unspin
