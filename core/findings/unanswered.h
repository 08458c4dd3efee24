// What one text says and the other does not: whole sentences, clauses inside a sentence pair, attributions
// and hedges. The same search serves both directions.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "findings/evidence.h"
#include "findings/finding.h"

namespace unspin {

enum class Direction : std::uint8_t {
  added,    // the suspect has it, the original does not
  omitted,  // the other way round
};

/// One finding each, by place, with the detail sentence, clause, attribution or hedge; `because` makes the
/// reason from the detail and the words.
std::vector<Finding> report_unanswered(const Evidence&, Direction,
                                       std::u16string (*because)(std::string_view detail,
                                                                 std::u16string_view words));

/// A stretch that nothing claims and that only the one text has: a sentence, a clause, single words.
std::optional<Finding> take_unanswered(const Evidence&, const Edit&, Direction,
                                       std::u16string (*because)(std::string_view detail,
                                                                 std::u16string_view words));

}  // namespace unspin
