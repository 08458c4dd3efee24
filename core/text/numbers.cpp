#include "text/numbers.h"

#include <algorithm>

#include "text/dates.h"
#include "text/figures.h"
#include "text/number_words.h"
#include "words/score_words.h"

namespace unspin {
namespace {

class NumberReader {
 public:
  NumberReader(Document& document, Range sentence)
      : document_(document), reader_{document, sentence, sentence.first} {}

  void read() {
    while (reader_.has(reader_.at)) {
      const std::uint32_t start = reader_.at;
      if (const std::uint32_t next = read_date(document_, reader_.sentence, start, document_.numbers);
          next != start) {
        reader_.at = next;
        continue;
      }
      number_ = Number{};
      if (read_quantity()) {
        number_.tokens = {start, reader_.at};
        document_.numbers.push_back(number_);
      }
      reader_.at = std::max(reader_.at, start + 1);
    }
  }

 private:
  [[nodiscard]] std::u16string_view here() const { return reader_.form(reader_.at); }
  [[nodiscard]] bool is_word_here() const { return reader_.is_word(reader_.at); }

  // The number that begins here; the reader moves behind it.
  bool read_quantity() {
    const std::uint32_t start = reader_.at;
    // “dlrs 220 million”, “Rs 500”
    std::u16string_view money_before;
    if (is_word_here() && reader_.has(start + 1) && reader_.token(start + 1).kind == TokenKind::number)
      money_before = currency_of(here());
    if (!money_before.empty()) ++reader_.at;
    if (!read_digits()) {
      const auto words = read_number_words(reader_);
      if (!words) {
        reader_.at = start;
        return false;
      }
      number_ = *words;
    }
    multiply();
    read_unit();
    if (!money_before.empty() && number_.kind == NumberKind::plain) set_money(money_before);
    if (number_.kind == NumberKind::year && reader_.at > start + 1) number_.kind = NumberKind::plain;
    note_score(start);
    return true;
  }

  void set_money(std::u16string_view unit) {
    number_.kind = NumberKind::money;
    number_.unit = unit;
  }

  // 7-1/2, $5bn, 30-minute; 7 1/2; 7 and a half
  bool read_digits() {
    if (!reader_.has(reader_.at)) return false;
    const TokenKind kind = reader_.token(reader_.at).kind;
    if (kind == TokenKind::punctuation || kind == TokenKind::other) return false;
    const char16_t first = here().front();
    if (kind == TokenKind::word && !(first >= '0' && first <= '9')) return false;
    const auto figure = read_figure(here());
    if (!figure) return false;
    number_.kind = figure->kind;
    number_.value = figure->value;
    number_.until = figure->until;
    number_.unit = figure->unit;
    ++reader_.at;
    const bool whole = number_.kind == NumberKind::plain && figure->unit.empty() && !figure->two;
    if (whole && reader_.has(reader_.at) && reader_.token(reader_.at).kind == TokenKind::number) {
      const auto part = read_figure(here());
      if (part && part->kind == NumberKind::fraction && part->unit.empty()) add(part->value), ++reader_.at;
    }
    if (whole) add(read_added_part(reader_));
    return true;
  }

  void add(double value) { number_.value += value, number_.until += value; }
  void times(double value) { number_.value *= value, number_.until *= value; }

  // 1.2 million, $5 bn
  void multiply() {
    if (number_.kind == NumberKind::clock || number_.kind == NumberKind::ordinal) return;
    while (is_word_here()) {
      const double size = multiplier(here(), number_.kind == NumberKind::money && here() == u"m");
      if (size == 0) return;
      times(size);
      if (number_.kind == NumberKind::year) number_.kind = NumberKind::plain;
      ++reader_.at;
    }
  }

  // percent, per cent, dollars, hours
  void read_unit() {
    if (!reader_.has(reader_.at) || number_.kind == NumberKind::clock || number_.kind == NumberKind::ordinal)
      return;
    const std::u16string_view word = here(), next = reader_.form(reader_.at + 1);
    if (number_.kind == NumberKind::money) return;
    if (word == u"percent" || word == u"%" || word == u"pct" || word == u"percentage") {
      number_.kind = NumberKind::percent;
      reader_.at += word == u"percentage" && next == u"points" ? 2u : 1u;
    } else if (word == u"per" && next == u"cent") {
      number_.kind = NumberKind::percent;
      reader_.at += 2;
    } else if (number_.unit == u"m" && !currency_of(word).empty()) {
      times(1e6);  // 5m euros
      set_money(currency_of(word));
      ++reader_.at;
    } else if (!is_word_here() || !number_.unit.empty()) {
      return;
    } else if (const auto money = currency_of(word); !money.empty() && word.size() > 2) {
      set_money(money);
      ++reader_.at;
    } else if (word == u"u.s." && next == u"dollars") {
      set_money(u"$");
      reader_.at += 2;
    } else if (const auto unit = unit_of(word); !unit.empty()) {
      number_.unit = unit;
      if (number_.kind == NumberKind::year) number_.kind = NumberKind::plain;
      ++reader_.at;
    }
  }

  // 2-1 is a score after “won”, and where the greater figure comes first.
  void note_score(std::uint32_t start) {
    if (number_.kind != NumberKind::plain || number_.until == number_.value || !number_.unit.empty()) return;
    bool score = number_.value > number_.until;
    for (std::uint32_t i = start; !score && i > reader_.sentence.first && i + 4 > start;)
      score = words::score_words.has(reader_.form(--i));
    if (score) number_.kind = NumberKind::score;
  }

  Document& document_;
  TokenReader reader_;
  Number number_;
};

}  // namespace

void read_numbers(Document& document) {
  for (const Sentence& sentence : document.sentences) NumberReader(document, sentence.tokens).read();
}

}  // namespace unspin
