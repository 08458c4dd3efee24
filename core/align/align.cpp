#include "align/align.h"

namespace unspin {

Alignment align(const AlignmentInput& input) {
  Alignment alignment;
  alignment.passages = find_passages(input, alignment.limits);
  alignment.sentence_pairs = pair_sentences(input, alignment.limits);
  alignment.links = link_words(input, alignment.sentence_pairs, alignment.limits);
  return alignment;
}

}  // namespace unspin
