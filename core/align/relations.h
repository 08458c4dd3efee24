// What the lexicon says of pairs of words of the two texts. The same words are asked about by every level of
// the alignment and by the verdict: each word is looked up once, and the answers are remembered.
#pragma once
#include <cstdint>
#include <memory>
#include <vector>

#include "align/vocabulary.h"
#include "lexicon/lexicon.h"

namespace unspin {

struct KnownRelation {
  Relation relation;
  float cosine = 0;  // of the word vectors; 0 where one is missing
};

class Relations {
 public:
  Relations(const Vocabulary& vocabulary, const Lexicon& lexicon);

  /// The relation of two terms, in whichever order; nothing where the lexicon lacks one of them or one is no
  /// word.
  [[nodiscard]] KnownRelation of(TermId a, TermId b);

 private:
  struct Slot {
    std::uint64_t pair = 0;
    KnownRelation known;
  };
  const Profile& profile(TermId id);

  const Vocabulary& vocabulary_;
  const Lexicon& lexicon_;
  std::vector<std::unique_ptr<Profile>> profiles_;  // one a term, gathered when first asked for
  std::vector<Slot> slots_;                         // the newest of the pairs that share a slot
};

}  // namespace unspin
