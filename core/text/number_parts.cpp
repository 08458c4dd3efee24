// Parts of a whole in words: a half, three quarters, one-third.
#include "text/figures.h"
#include "text/number_words.h"
#include "text/numerals.h"

namespace unspin {

double fraction_below(std::u16string_view word, bool plural) {
  struct Entry {
    std::u16string_view one, many;
    double below;
  };
  static constexpr Entry parts[] = {
      {u"half", u"halves", 2},      {u"third", u"thirds", 3},   {u"quarter", u"quarters", 4},
      {u"fourth", u"fourths", 4},   {u"fifth", u"fifths", 5},   {u"sixth", u"sixths", 6},
      {u"seventh", u"sevenths", 7}, {u"eighth", u"eighths", 8}, {u"ninth", u"ninths", 9},
      {u"tenth", u"tenths", 10},
  };
  for (const Entry& part : parts)
    if (word == (plural ? part.many : part.one)) return part.below;
  return 0;
}

double read_added_part(TokenReader& reader) {
  if (reader.form(reader.at) != u"and") return 0;
  const std::u16string_view count = reader.form(reader.at + 1), part = reader.form(reader.at + 2);
  // and one-half, and three-quarters, and 1/4
  const auto numeral = read_numeral(count);
  const auto figure = numeral ? std::nullopt : read_figure(count);
  if (numeral && numeral->kind == NumberKind::fraction && count != u"half") {
    reader.at += 2;
    return numeral->value;
  }
  if (figure && figure->kind == NumberKind::fraction && figure->value < 1) {
    reader.at += 2;
    return figure->value;
  }
  const double above = count == u"a" ? 1 : numeral && numeral->kind == NumberKind::plain ? numeral->value : 0;
  const double below = fraction_below(part, above > 1);
  if (above == 0 || above >= below || reader.form(reader.at + 3) == u"of") return 0;
  reader.at += 3;
  return above / below;
}

bool read_fraction_word(TokenReader& reader, Number& number) {
  const double below = fraction_below(reader.form(reader.at), number.value != 1);
  if (below == 0 || number.value < 1 || number.value >= 10) return false;
  const std::uint32_t first = reader.at - 1;
  const std::u16string_view before =
      first > reader.sentence.first ? reader.form(first - 1) : std::u16string_view{};
  if (below == 4)
    for (const std::u16string_view word :
         {u"first", u"last", u"next", u"past", u"previous", u"following", u"final", u"these", u"those"})
      if (before == word) {
        number.unit = u"quarter";
        ++reader.at;
        return true;
      }
  if (number.value >= below || (below == 2 && number.value == 2)) return false;
  number.value /= below;
  number.until = number.value;
  number.kind = NumberKind::fraction;
  ++reader.at;
  return true;
}

}  // namespace unspin
