// Phrases of one side that a word or phrase of the other may answer as a whole: what the lexicon knows of
// "prime minister" and "premier", and the letters of "VOA" and "Voice of America".
#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "align/relations.h"
#include "align/vocabulary.h"
#include "align/word_runs.h"
#include "align/word_side.h"
#include "lexicon/lexicon.h"

namespace unspin {

struct PhraseMatch {
  Range rows;  // places of the sentence pair
  Range columns;
  std::uint8_t strength = 0;  // as Likeness::value
};

/// Symmetric: swap the sides, and the matches are swapped. Remembers what was looked up.
class PhraseFinder {
 public:
  PhraseFinder(const Vocabulary& vocabulary, const Lexicon& lexicon, Relations& relations);
  /// All matches that hold an open word on each side: one that no run answers.
  const std::vector<PhraseMatch>& find(const WordSide& original, const WordSide& suspect,
                                       const Answers& sure);

 private:
  static constexpr std::uint32_t longest = 4;  // words
  using Words = std::array<TermId, longest>;
  struct Phrase {
    Range places;
    WordId word;
  };
  struct Slot {
    Words words;
    WordId phrase;
  };

  void collect(const WordSide& side, const std::vector<std::uint32_t>& answers, std::vector<Phrase>& found);
  WordId look_up(const Words& words, std::uint32_t size);
  void relate(const WordSide& side, const std::vector<std::uint32_t>& answers,
              const std::vector<Phrase>& phrases, const std::vector<Phrase>& others, bool forward);
  void spell(const WordSide& side, const std::vector<std::uint32_t>& answers, const WordSide& other,
             const std::vector<std::uint32_t>& other_answers, bool forward);
  void add(Range own, Range other, std::uint8_t strength, bool forward);

  const Vocabulary& vocabulary_;
  const Lexicon& lexicon_;
  Relations& relations_;
  std::vector<Slot> slots_;
  std::vector<Phrase> original_phrases_, suspect_phrases_;
  std::vector<PhraseMatch> matches_;
};

}  // namespace unspin
