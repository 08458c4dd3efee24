// What the lexicon says of pairs of words of the two texts. The same words are asked about by every level of
// the alignment, by the findings and by the verdict: each word is looked up once, and the answers are
// remembered.
#pragma once
#include <cstdint>
#include <memory>
#include <unordered_map>

#include "align/pair_memo.h"
#include "align/vocabulary.h"
#include "lexicon/lexicon.h"

namespace unspin {

struct KnownRelation {
  Relation relation;
  float cosine = 0;  // of the word vectors; 0 where one is missing
};

class Relations {
 public:
  /// `terms` is how many words the texts have.
  Relations(const Lexicon& lexicon, std::size_t terms) : lexicon_(lexicon), memo_(terms) {}

  /// The relation of two entries, in whichever order; nothing where one is no_word.
  [[nodiscard]] KnownRelation of(WordId a, WordId b);
  /// The same of two terms; nothing where one is no word.
  [[nodiscard]] KnownRelation of(const Term& a, const Term& b);

 private:
  const Profile& profile(WordId word);

  const Lexicon& lexicon_;
  std::unordered_map<WordId, std::unique_ptr<Profile>> profiles_;  // gathered when first asked for
  PairMemo<KnownRelation> memo_;
};

}  // namespace unspin
