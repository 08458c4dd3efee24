#include "align/align.h"

#include "align/sentence_candidates.h"

namespace unspin {

Alignment align(const AlignmentInput& input, const SentenceBags& bags) {
  Alignment alignment;
  const SentenceComparison sentences(input, bags);
  alignment.sentence_pairs = pair_sentences(input, sentences);
  alignment.passages = find_passages(input, sentences, alignment.sentence_pairs);
  alignment.links = link_words(input, alignment.sentence_pairs, alignment.limits);
  return alignment;
}

}  // namespace unspin
