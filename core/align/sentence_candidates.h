// Which sentences might answer which: exact partners first, then candidates from an index of words, so that
// the work grows with the length of the texts and not with its square.
#pragma once
#include <cstdint>
#include <vector>

#include "align/sentence_likeness.h"

namespace unspin {

/// A sentence of the original and one of the suspect.
struct Cell {
  std::uint32_t original = 0;
  std::uint32_t suspect = 0;
  friend bool operator==(Cell a, Cell b) { return a.original == b.original && a.suspect == b.suspect; }
};

struct Candidate {
  Cell cell;
  double similarity = 0;  // Dice of equal and related words
  std::int64_t shared = 0;
};

/// Sentences that are the same, word for word, each in one partner at most: the common beginning and end of
/// the texts, sentences that stand once in either, and equal neighbours of these. Sorted by suspect.
/// Two identical texts are paired one to one here, in one pass.
std::vector<Cell> find_anchors(const SentenceBags&);

/// For each sentence, the few that share most weight of words with it. Anchored sentences are left out where
/// `anchors` holds them. Sorted by suspect, then original.
std::vector<Candidate> find_candidates(const SentenceBags&, const SentenceLikeness&,
                                       const std::vector<Cell>& anchors);

/// All of it for two texts: what passages and sentence pairs are made from.
struct SentenceComparison {
  SentenceComparison(const AlignmentInput& input, const SentenceBags& collected)
      : bags(collected),
        likeness(input, bags),
        anchors(find_anchors(bags)),
        candidates(find_candidates(bags, likeness, anchors)) {}

  const SentenceBags& bags;
  SentenceLikeness likeness;
  std::vector<Cell> anchors;
  std::vector<Candidate> candidates;
};

}  // namespace unspin
