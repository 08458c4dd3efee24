// Splits and merges: sentences left over join the pair of their neighbour when it becomes more alike by it.
//
//   original  [ … did not seem to find any damage in the tunnels that lead north … ]
//   suspect   [ … seemed to find no damage. ][ shelf in the tunnels to the north … ]
#pragma once
#include <vector>

#include "align/sentence_candidates.h"

namespace unspin {

/// Pairs one to one become pairs many to many; those out of order are marked as moved. Sorted as Alignment
/// says.
std::vector<SentencePair> group_sentences(const AlignmentInput&, const SentenceBags&, const SentenceLikeness&,
                                          const std::vector<Cell>& pairs);

}  // namespace unspin
