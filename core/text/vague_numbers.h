// Numbers that are no figure: dozens, tens of thousands; once and twice; a single pier.
#pragma once
#include <optional>

#include "text/number_words.h"

namespace unspin {

/// The vague number that begins at `reader.at`, which moves behind it.
std::optional<Number> read_vague_number(TokenReader& reader);

}  // namespace unspin
