// Splits and merges: sentences left over join the pair of their neighbour when it becomes more alike by it.
//
//   original  [ … did not appear to make concrete progress on disputes that include Taiwan … ]
//   suspect   [ … appeared to make no concrete progress. ][ books on disputes over Taiwan … ]
#pragma once
#include <vector>

#include "align/sentence_candidates.h"

namespace unspin {

/// Pairs one to one become pairs many to many; those out of order are marked as moved. Sorted as Alignment
/// says.
std::vector<SentencePair> group_sentences(const AlignmentInput&, const SentenceBags&, SentenceLikeness&,
                                          const std::vector<Cell>& pairs);

}  // namespace unspin
