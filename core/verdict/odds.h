// What the figures say together: two logistic models, at even odds.
#pragma once
#include "verdict/features.h"

namespace unspin {

/// The log odds that one story was made from the other, of both as a whole.
double whole_odds(const Features&);

/// The log odds that a passage was taken over, whatever stands around it.
double passage_odds(const Features& inside);

}  // namespace unspin
