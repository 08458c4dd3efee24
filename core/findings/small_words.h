// Changes so small that nobody would call them a change of what is said.
#pragma once
#include "findings/evidence.h"

namespace unspin {

/// True if the two sides of a changed stretch say the same but for words that come and go: articles, “that”,
/// the “of” of possession, an auxiliary of the same tense; “on” before a day. Strict: what can turn a
/// statement (only, almost, may, not, another preposition, another tense) is not small.
bool is_small_change(const Groundwork&, const Edit&);

}  // namespace unspin
