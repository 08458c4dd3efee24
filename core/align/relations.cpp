#include "align/relations.h"

namespace unspin {

const Profile& Relations::profile(WordId word) {
  std::unique_ptr<Profile>& profile = profiles_[word];
  if (!profile) profile = std::make_unique<Profile>(lexicon_.profile(word));
  return *profile;
}

KnownRelation Relations::of(WordId a, WordId b) {
  if (a == no_word || b == no_word) return {};
  return memo_.of(a, b, [this](WordId x, WordId y) {
    const Profile &left = profile(x), &right = profile(y);
    return KnownRelation{lexicon_.relate(left, right), Lexicon::cosine(left, right).value_or(0)};
  });
}

KnownRelation Relations::of(const Term& a, const Term& b) {
  return a.kind == TokenKind::word && b.kind == TokenKind::word ? of(a.word, b.word) : KnownRelation{};
}

}  // namespace unspin
