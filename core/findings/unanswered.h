// What one text says and the other does not: whole sentences, clauses inside a sentence pair, attributions
// and hedges. The same search serves both directions.
#pragma once
#include <string_view>
#include <vector>

#include "findings/kind.h"

namespace unspin {

enum class Direction : std::uint8_t {
  added,    // the suspect has it, the original does not
  omitted,  // the other way round
};

struct Unanswered {
  Range tokens;             // in the text that has it
  std::string_view detail;  // sentence clause attribution hedge
  double confidence = 0;
};

/// By place. Nothing where the texts have too little in common for a missing sentence to say anything.
std::vector<Unanswered> find_unanswered(const Evidence&, Direction);

}  // namespace unspin
