// Changes so small that nobody would call them a change of what is said.
#pragma once
#include "findings/evidence.h"

namespace unspin {

/// True if the two sides of a changed stretch say the same but for words that come and go: articles, “that”,
/// the “of” of possession, agreement, an auxiliary of the same time; “on” before a day; credit lines in
/// another style. Strict: what can turn a statement (only, almost, may, not, another time) is not small.
bool is_small_change(const Groundwork&, const Edit&);

/// “William” / “Bill”, “Vesland” / “Veslandic”: a name in another usual form.
bool names_the_same(const Groundwork&, const Edit&);

/// True if nobody asks where in its sentence the word stands: “meets with her now” / “meets her now with”.
bool may_wander(std::u16string_view form);

}  // namespace unspin
