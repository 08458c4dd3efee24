#include "text/numerals.h"

#include <cstddef>

#include "text/word_table.h"

namespace unspin {
namespace {

struct Entry {
  std::u16string_view word;
  double value;
};

constexpr auto small = by_word<Entry>({
    {u"zero", 0},     {u"one", 1},      {u"two", 2},        {u"three", 3},     {u"four", 4},
    {u"five", 5},     {u"six", 6},      {u"seven", 7},      {u"eight", 8},     {u"nine", 9},
    {u"ten", 10},     {u"eleven", 11},  {u"twelve", 12},    {u"thirteen", 13}, {u"fourteen", 14},
    {u"fifteen", 15}, {u"sixteen", 16}, {u"seventeen", 17}, {u"eighteen", 18}, {u"nineteen", 19},
});
constexpr auto round = by_word<Entry>({
    {u"twenty", 20},
    {u"thirty", 30},
    {u"forty", 40},
    {u"fifty", 50},
    {u"sixty", 60},
    {u"seventy", 70},
    {u"eighty", 80},
    {u"ninety", 90},
});
constexpr auto ordinals = by_word<Entry>({
    {u"first", 1},      {u"second", 2},       {u"third", 3},       {u"fourth", 4},      {u"fifth", 5},
    {u"sixth", 6},      {u"seventh", 7},      {u"eighth", 8},      {u"ninth", 9},       {u"tenth", 10},
    {u"eleventh", 11},  {u"twelfth", 12},     {u"thirteenth", 13}, {u"fourteenth", 14}, {u"fifteenth", 15},
    {u"sixteenth", 16}, {u"seventeenth", 17}, {u"eighteenth", 18}, {u"nineteenth", 19}, {u"twentieth", 20},
    {u"thirtieth", 30}, {u"fortieth", 40},    {u"fiftieth", 50},   {u"hundredth", 100},
});
constexpr auto parts = by_word<Entry>({
    {u"half", 2},
    {u"halves", 2},
    {u"third", 3},
    {u"thirds", 3},
    {u"quarter", 4},
    {u"quarters", 4},
    {u"fourths", 4},
    {u"fifth", 5},
    {u"fifths", 5},
    {u"sixth", 6},
    {u"sixths", 6},
    {u"eighth", 8},
    {u"eighths", 8},
    {u"tenth", 10},
    {u"tenths", 10},
});

template <std::size_t size>
std::optional<double> find(const std::array<Entry, size>& table, std::u16string_view word) {
  const Entry* const entry = find_word(table, word);
  return entry ? std::optional(entry->value) : std::nullopt;
}

// two, twenty, twenty-five
std::optional<double> cardinal(std::u16string_view word) {
  if (const auto value = find(small, word)) return value;
  if (const auto value = find(round, word)) return value;
  const std::size_t hyphen = word.find(u'-');
  if (hyphen == std::u16string_view::npos) return std::nullopt;
  const auto ten = find(round, word.substr(0, hyphen));
  const auto one = find(small, word.substr(hyphen + 1));
  return ten && one && *one >= 1 && *one <= 9 ? std::optional(*ten + *one) : std::nullopt;
}

}  // namespace

std::optional<Numeral> read_numeral(std::u16string_view form) {
  if (form.size() < 3 || form.size() > 20) return std::nullopt;
  if (const auto value = cardinal(form)) return Numeral{*value, NumberKind::plain};
  if (form == u"half") return Numeral{0.5, NumberKind::fraction};
  if (const auto value = find(ordinals, form)) return Numeral{*value, NumberKind::ordinal};
  const std::size_t hyphen = form.find(u'-');
  if (hyphen == std::u16string_view::npos) return std::nullopt;
  const std::u16string_view head = form.substr(0, hyphen), tail = form.substr(hyphen + 1);
  if (const auto ten = find(round, head))
    if (const auto one = find(ordinals, tail); one && *one < 10)
      return Numeral{*ten + *one, NumberKind::ordinal};
  if (const auto above = find(small, head))
    if (const auto below = find(parts, tail)) return Numeral{*above / *below, NumberKind::fraction};
  return std::nullopt;
}

std::optional<CompoundNumeral> read_compound_numeral(std::u16string_view form) {
  if (form.size() > 40) return std::nullopt;
  // The longest front that is a number: twenty-five of twenty-five-year-old.
  std::size_t hyphen = form.size();
  while ((hyphen = form.rfind(u'-', hyphen - 1)) != std::u16string_view::npos && hyphen > 0) {
    const std::u16string_view head = form.substr(0, hyphen);
    if (const auto value = cardinal(head)) return CompoundNumeral{*value, form.substr(hyphen + 1)};
    if (head == u"half") return CompoundNumeral{0.5, form.substr(hyphen + 1)};
  }
  return std::nullopt;
}

double read_roman(std::u16string_view form) {
  struct Roman {
    std::u16string_view letters;
    double value;
  };
  static constexpr Roman steps[] = {{u"l", 50}, {u"xl", 40}, {u"x", 10}, {u"x", 10}, {u"x", 10}, {u"ix", 9},
                                    {u"v", 5},  {u"iv", 4},  {u"i", 1},  {u"i", 1},  {u"i", 1}};
  double value = 0;
  for (const Roman& step : steps) {
    if (form.substr(0, step.letters.size()) != step.letters || (value > 0 && step.value >= 40)) continue;
    form.remove_prefix(step.letters.size());
    value += step.value;
  }
  return form.empty() ? value : 0;
}

}  // namespace unspin
