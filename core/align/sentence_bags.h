// The sentences of both texts as bags of words, each word with a weight that says how much it tells in these
// two texts.
//
//   sentence  City engineers found hardly a trace of any damage in the tunnels.
//   bag       u.s.·1 official·1 see·1 little·1 chance·1 breakthrough·1 dispute·1 of·1 any·1 …
//
// Weights are whole numbers: a sum is the same in whatever order it is made, so that swapping the two texts
// mirrors every comparison to the last bit.
#pragma once
#include <cstdint>
#include <vector>

#include "align/vocabulary.h"
#include "lexicon/lexicon.h"
#include "text/document.h"

namespace unspin {

/// Words that count as one: forms of one dictionary word.
using KeyId = std::uint32_t;

struct Key {
  TermId term = 0;             // its first form
  std::int64_t weight = 0;     // in thousandths; 1000 = a word of one sentence
  std::uint64_t hash = 0;      // of its text: orders keys alike whichever side is read first
  std::uint32_t original = 0;  // number of sentences that hold it
  std::uint32_t suspect = 0;
  bool content = false;  // neither function word nor punctuation
};

struct BagEntry {
  KeyId key = 0;
  std::uint32_t count = 0;
};

struct Bag {
  std::vector<BagEntry> entries;  // by key
  std::int64_t weight = 0;        // counts times weights
  std::uint32_t content = 0;      // content words
  std::uint64_t hash = 0;         // of the token forms in order
};

struct SentenceBags {
  std::vector<Key> keys;
  std::vector<KeyId> key_of_term;
  std::vector<Bag> original;  // one a sentence
  std::vector<Bag> suspect;
};

SentenceBags collect_bags(const Document& original, const Document& suspect, const Vocabulary&,
                          const Lexicon&);

/// The sum of several bags: a group of sentences.
Bag join(const std::vector<Bag>& bags, const std::vector<std::uint32_t>& sentences);

}  // namespace unspin
