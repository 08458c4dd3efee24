#include "text/vague_numbers.h"

#include "text/numerals.h"
#include "words/once_followers.h"
#include "words/once_openers.h"

namespace unspin {
namespace {

double magnitude(std::u16string_view word) {
  if (word == u"tens") return 10;
  if (word == u"dozens" || word == u"scores") return word == u"dozens" ? 12 : 20;
  if (word == u"hundreds") return 1e2;
  if (word == u"thousands") return 1e3;
  if (word == u"millions") return 1e6;
  if (word == u"billions") return 1e9;
  if (word == u"trillions") return 1e12;
  return 0;
}

Number number_of(NumberKind kind, double value, std::u16string_view unit) {
  Number number;
  number.kind = kind;
  number.value = number.until = value;
  number.unit = unit;
  return number;
}

// dozens of boats, hundreds of thousands; but not the scores of a match
std::optional<Number> read_magnitude(TokenReader& reader) {
  double value = magnitude(reader.form(reader.at));
  if (value == 0) return {};
  std::uint32_t at = reader.at + 1;
  while (reader.form(at) == u"of" || reader.form(at) == u"upon") {
    const double size = magnitude(reader.form(at + 1));
    if (size < 1e3) break;
    value *= size;
    at += 2;
  }
  const bool of = reader.form(at) == u"of" || reader.form(at) == u"more";
  if ((value == 10 || value == 20) && !of) return {};
  reader.at = at;
  return number_of(NumberKind::vague, value, {});
}

// once, twice, three times
std::optional<Number> read_times(TokenReader& reader) {
  const std::u16string_view word = reader.form(reader.at), next = reader.form(reader.at + 1);
  const std::u16string_view before =
      reader.at > reader.sentence.first ? reader.form(reader.at - 1) : std::u16string_view{};
  if (word == u"twice" || word == u"thrice") {
    ++reader.at;
    return number_of(NumberKind::plain, word == u"twice" ? 2 : 3, u"time");
  }
  if (word == u"once") {
    const bool word_before = reader.at > reader.sentence.first && reader.is_word(reader.at - 1);
    if (!word_before || words::once_openers.has(before) || words::once_followers.has(next)) return {};
    ++reader.at;
    return number_of(NumberKind::plain, 1, u"time");
  }
  if (next != u"times") return {};
  const auto numeral = read_numeral(word);
  if (!numeral || numeral->kind != NumberKind::plain) return {};
  reader.at += 2;
  return number_of(NumberKind::plain, numeral->value, u"time");
}

}  // namespace

std::optional<Number> read_vague_number(TokenReader& reader) {
  if (!reader.is_word(reader.at)) return {};
  if (auto number = read_magnitude(reader)) return number;
  if (auto number = read_times(reader)) return number;
  // a single pier
  const std::u16string_view word = reader.form(reader.at);
  if (word != u"a" || reader.form(reader.at + 1) != u"single" || !reader.is_word(reader.at + 2)) return {};
  reader.at += 2;
  return number_of(NumberKind::plain, 1, {});
}

}  // namespace unspin
