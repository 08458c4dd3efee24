// What a number counts: percent, dollars, hours, kilometres per hour, degrees Celsius.
#pragma once
#include "text/number_words.h"

namespace unspin {

/// Reads the unit that begins at `reader.at`, which moves behind it, into the number before it.
void read_unit(TokenReader& reader, Number& number);

}  // namespace unspin
