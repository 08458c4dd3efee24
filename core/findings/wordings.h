// Words that stand for others, whatever became of the meaning: each finding says how probable it is that it
// stayed.
#pragma once
#include <vector>

#include "findings/evidence.h"
#include "findings/finding.h"

namespace unspin {

/// A word or short phrase for another that a dictionary or the words' company joins to it.
std::vector<Finding> swapped_words(const Evidence&);

/// A stretch of words for another: "meant at easing" / "to ease".
std::vector<Finding> reworded_phrases(const Evidence&);

}  // namespace unspin
