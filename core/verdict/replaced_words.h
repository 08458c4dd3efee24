// Words that stand in the place of others, in two sentences that answer each other.
#pragma once
#include <vector>

#include "align/sentence_likeness.h"
#include "verdict/chain.h"

namespace unspin {

/// Content words of either side that the other lacks, of the side that has fewer such: a replaced word is one
/// on both sides, an added or dropped one is not.
std::size_t count_replaced(const std::vector<ChainWord>& original, const std::vector<ChainWord>& suspect);

/// Words in common order when related words count too, less those in common order when they do not.
double related_in_order(const std::vector<ChainWord>& original, const std::vector<ChainWord>& suspect,
                        const SentenceLikeness&);

}  // namespace unspin
