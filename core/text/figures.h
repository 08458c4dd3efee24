// The value of one token that holds a figure: 7-1/2, $5bn, 12%, 5th, 2-1, 17:00, 1990s, 30-minute.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "text/document.h"

namespace unspin {

struct Figure {
  double value = 0;
  double until = 0;  // the second figure of 10-12 and 2-1; else the same
  NumberKind kind = NumberKind::plain;
  std::u16string_view unit;  // of a constant table, or a part of the text: "$", "km", ""
  bool two = false;          // a range or a score
};

/// Reads a token by its comparable form; nullopt where it is no single value (an address, a telephone
/// number).
std::optional<Figure> read_figure(std::u16string_view form);

/// The plain digits at the front of `text`, with their decimal part; `used` is how many units they take.
std::optional<double> read_decimal(std::u16string_view text, std::size_t& used);

/// 1e6 for “million”, “m”, “mn”; 0 where the word multiplies nothing. `short_forms` lets single letters
/// count.
double multiplier(std::u16string_view word, bool short_forms);

/// hour for “hours” and “hr”, km for “kilometres”; "" where the word is no unit.
std::u16string_view unit_of(std::u16string_view word);

/// $ for “dollars”, € for “euro”; "" where the word is no currency.
std::u16string_view currency_of(std::u16string_view word);

}  // namespace unspin
