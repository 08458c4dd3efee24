// The three levels of alignment, in the order in which they are made.
#pragma once
#include <string>
#include <vector>

#include "align/alignment.h"
#include "align/relations.h"
#include "align/vocabulary.h"
#include "lexicon/lexicon.h"
#include "options.h"
#include "text/document.h"

namespace unspin {

struct SentenceBags;        // sentence_bags.h: the sentences as bags of words
struct SentenceComparison;  // sentence_candidates.h: which sentences are how much alike

/// What the aligners look at.
struct AlignmentInput {
  const Document& original;
  const Document& suspect;
  const Vocabulary& vocabulary;
  const Lexicon& lexicon;
  const Options& options;
  Relations& relations;  // remembers what it was asked
};

/// Blocks of reused text. See passages.cpp for the method.
std::vector<Passage> find_passages(const AlignmentInput&, const SentenceComparison&,
                                   const std::vector<SentencePair>&);
/// Sentences that answer each other. See sentences.cpp for the method.
std::vector<SentencePair> pair_sentences(const AlignmentInput&, const SentenceComparison&);
/// Words that answer each other, inside the sentence pairs. See words.cpp for the method.
std::vector<WordLink> link_words(const AlignmentInput&, const std::vector<SentencePair>&,
                                 std::vector<std::u16string>& limits);
/// All three. `bags` are those of the two texts.
Alignment align(const AlignmentInput&, const SentenceBags& bags);

}  // namespace unspin
