#include "text/numbers.h"

#include <algorithm>

#include "text/dates.h"
#include "text/figures.h"
#include "text/number_ranges.h"
#include "text/number_units.h"
#include "text/number_words.h"
#include "text/numerals.h"
#include "text/vague_numbers.h"
#include "words/numbered_nouns.h"
#include "words/score_words.h"
#include "words/singulars_in_s.h"
#include "words/year_openers.h"

namespace unspin {
namespace {

class NumberReader {
 public:
  NumberReader(Document& document, Range sentence)
      : document_(document), reader_{document, sentence, sentence.first} {}

  void read() {
    while (reader_.has(reader_.at)) {
      const std::uint32_t start = reader_.at;
      if (read_date(reader_, document_.numbers)) continue;
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
    if (const double roman = roman_here(); roman != 0) {
      number_.value = number_.until = roman;
      ++reader_.at;
      return true;
    }
    if (auto vague = read_vague_number(reader_)) {
      number_ = *vague;
      return true;
    }
    const bool minus = take_minus();
    // “dlrs 220 million”, “Rs 500”
    std::u16string_view money_before;
    if (is_word_here() && reader_.has(reader_.at + 1) &&
        reader_.token(reader_.at + 1).kind == TokenKind::number)
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
    if (!take_share()) read_unit(reader_, number_);
    if (number_.kind == NumberKind::plain && !number_.unit.empty()) add(read_added_part(reader_));
    if (!money_before.empty() && number_.kind == NumberKind::plain) set_money(money_before);
    if (number_.kind == NumberKind::year && (reader_.at > start + 1 || is_count(start)))
      number_.kind = NumberKind::plain;
    if (minus || take_below_zero()) times(-1);
    note_score(start);
    return true;
  }

  // Chapter IV, World War II; 0 where no numeral stands here.
  [[nodiscard]] double roman_here() const {
    const std::uint32_t at = reader_.at;
    if (!is_word_here() || !reader_.token(at).capital || at == reader_.sentence.first) return 0;
    if (!words::numbered_nouns.has(reader_.form(at - 1))) return 0;
    return read_roman(here());
  }

  void set_money(std::u16string_view unit) {
    number_.kind = NumberKind::money;
    number_.unit = unit;
  }

  // minus five, minus 5
  bool take_minus() {
    if (here() != u"minus" || !reader_.has(reader_.at + 1)) return false;
    const std::uint32_t start = reader_.at++;
    TokenReader ahead = reader_;
    const bool figures = reader_.token(reader_.at).kind == TokenKind::number;
    if (figures || read_number_words(ahead)) return true;
    reader_.at = start;
    return false;
  }

  // 5 degrees below zero
  bool take_below_zero() {
    const bool below = here() == u"below" && (reader_.form(reader_.at + 1) == u"zero");
    if (!below || (number_.kind != NumberKind::plain)) return false;
    reader_.at += 2;
    return true;
  }

  // “1,990 people”, “They counted 1990 boats”: no year.
  [[nodiscard]] bool is_count(std::uint32_t start) const {
    if (reader_.form(start).find(u',') != std::u16string_view::npos) return true;
    if (!is_word_here() || reader_.token(reader_.at).capital || !number_.unit.empty()) return false;
    const std::u16string_view next = here();
    const bool plural =
        next == u"people" || (next.size() > 3 && next.back() == 's' && !words::singulars_in_s.has(next));
    if (!plural || start == reader_.sentence.first) return false;
    return reader_.is_word(start - 1) && !words::year_openers.has(reader_.form(start - 1)) &&
           !reader_.token(start - 1).capital;
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
    take_thousands();
    const bool whole = number_.kind == NumberKind::plain && figure->unit.empty() && !figure->two;
    if (!whole) return true;
    if (reader_.has(reader_.at) && reader_.token(reader_.at).kind == TokenKind::number) {
      const auto part = read_figure(here());
      if (part && part->kind == NumberKind::fraction && part->unit.empty()) add(part->value), ++reader_.at;
    }
    if (!read_fraction_word(reader_, number_)) add(read_added_part(reader_));
    return true;
  }

  // $13 009, 816 000 tonnes: groups of three figures, parted by single spaces.
  void take_thousands() {
    const bool money = number_.kind == NumberKind::money;
    if ((!money && number_.kind != NumberKind::plain) || number_.value >= 1000 || number_.value < 1) return;
    std::uint32_t at = reader_.at;
    double value = number_.value;
    for (; reader_.has(at) && reader_.token(at).kind == TokenKind::number && is_group(at); ++at)
      value = value * 1000 + read_figure(reader_.form(at))->value;
    const bool counted = at > reader_.at + 1 || money ||
                         (reader_.is_word(at) &&
                          (!unit_of(reader_.form(at)).empty() || multiplier(reader_.form(at), false) != 0 ||
                           !currency_of(reader_.form(at)).empty()));
    if (at == reader_.at || !counted) return;
    number_.value = number_.until = value;
    reader_.at = at;
  }

  [[nodiscard]] bool is_group(std::uint32_t at) const {
    const Token& token = reader_.token(at);
    if (token.span.size() != 3 || token.span.begin != reader_.token(at - 1).span.end + 1) return false;
    const auto figure = read_figure(reader_.form(at));
    return figure && figure->kind == NumberKind::plain && !figure->two && figure->unit.empty() &&
           reader_.form(at).size() == 3;
  }

  // one in five, nine out of ten; not one in 2019
  bool take_share() {
    const bool out = here() == u"out" && reader_.form(reader_.at + 1) == u"of", in = here() == u"in";
    if (number_.kind != NumberKind::plain || !number_.unit.empty() || number_.value < 1 ||
        (!out && (!in || number_.value != 1)))
      return false;
    TokenReader ahead{reader_.document, reader_.sentence, reader_.at + (out ? 2 : 1)};
    if (!reader_.has(ahead.at)) return false;
    double below = 0;
    if (const auto figure = read_figure(reader_.form(ahead.at));
        figure && figure->kind == NumberKind::plain && !figure->two && figure->unit.empty())
      below = figure->value, ++ahead.at;
    else if (const auto words = read_number_words(ahead); words && words->kind == NumberKind::plain)
      below = words->value;
    if (below <= number_.value || !unit_of(reader_.form(ahead.at)).empty()) return false;
    reader_.at = ahead.at;
    number_.kind = NumberKind::fraction;
    number_.value = number_.until = number_.value / below;
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
  for (const Sentence& sentence : document.sentences) {
    const std::size_t first = document.numbers.size();
    NumberReader(document, sentence.tokens).read();
    join_ranges(document, first);
  }
  settle_dates(document.numbers, document);
}

}  // namespace unspin
