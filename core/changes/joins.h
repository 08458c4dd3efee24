// Edits that are one change though unchanged words stand between their parts.
#pragma once
#include <vector>

#include "changes/edits.h"

namespace unspin {

/// Joins the edits of one sentence pair, in place:
///   a few words stand in another order        "Norwegian-Danish ties" / "ties between Norway and Denmark"
///   the words beside a phrase changed sides   "the ministry said"     / "according to the ministry"
///   a negation moved                          "did not seem to win"  / "seemed to win no"
void join_across(const LinkedTexts&, const std::vector<Bundle>&, std::vector<Edit>&);

}  // namespace unspin
