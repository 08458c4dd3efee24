// Nothing is passed over: what changed and is in no finding becomes one of the lightest kinds.
//
//   original  The ship sank almost at once.     found: nothing
//   suspect   A  ship sank at once.             the rest: “The” / “A”, “almost” / –
#pragma once
#include <vector>

#include "findings/evidence.h"
#include "findings/kind.h"

namespace unspin {

/// What became of a token, whatever the findings say of it.
enum class Fate : std::uint8_t {
  open,    // nothing of the other text reads the same
  same,    // it stands in the other text
  format,  // the same, written differently
};

/// One a token.
struct Fates {
  std::vector<Fate> original;
  std::vector<Fate> suspect;
};
Fates tell_fates(const Groundwork&);

/// The findings and, of every changed word that none of them holds, one more; in the report's order.
std::vector<Finding> claim_rest(const std::vector<Kind>&, const Evidence&, std::vector<Finding>);

}  // namespace unspin
