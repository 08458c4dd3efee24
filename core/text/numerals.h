// Numbers in words: two, twenty-five, half, two-thirds, first.
#pragma once
#include <optional>
#include <string_view>

#include "text/document.h"

namespace unspin {

struct Numeral {
  double value = 0;
  NumberKind kind = NumberKind::plain;
};

/// The value of a single word: two, seventy-five, half, two-thirds, twenty-first. Hundred and million
/// multiply, and are not read here.
std::optional<Numeral> read_numeral(std::u16string_view form);

/// The number in front of a hyphen, and what stands after it: “two” and “day” of two-day.
struct CompoundNumeral {
  double value = 0;
  std::u16string_view rest;
};
std::optional<CompoundNumeral> read_compound_numeral(std::u16string_view form);

/// 4 for iv, to 50; 0 where the folded word is no Roman numeral.
double read_roman(std::u16string_view form);

}  // namespace unspin
