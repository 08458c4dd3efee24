// What the word data know of two words, and from it what one is to the other: the same thing, its opposite, a
// sibling, a wider word, or nothing. Senses count by how often they are meant: a sense that hardly anybody
// means joins nothing.
#pragma once
#include <vector>

#include "findings/meaning/traits.h"
#include "lexicon/knowledge.h"

namespace unspin {

/// One word with all that is asked about it.
struct KnownWord {
  /// What stands above a sense, itself first.
  struct Above {
    std::uint32_t sense = 0, steps = 0;
  };

  WordId id = no_word;
  Profile profile;
  WordSenses senses;
  std::vector<std::vector<Above>> above;  // of the likeliest senses, in the order of `senses`
};

KnownWord know_word(const Knowledge&, WordId);

/// How likely each relation is, by what was learned from pairs of words. [0, 1]
struct WordRelation {
  double synonym = 0, antonym = 0, sibling = 0;
  double wider = 0;     // the second is the wider word: dog, animal
  double narrower = 0;  // animal, dog
};

/// Whether one of the two stands for the other's opposite, field or part, by shares of senses.
void add_word_traits(const Knowledge&, const KnownWord& x, const KnownWord& y, Traits& to);

WordRelation relate_words(const Knowledge&, const KnownWord& x, const KnownWord& y);

/// The sense that the two words most probably share, and how probable both mean it; 0 where they share none.
struct SharedSense {
  std::uint32_t sense = 0;
  float share = 0;
};
SharedSense shared_sense(const KnownWord& x, const KnownWord& y);

}  // namespace unspin
