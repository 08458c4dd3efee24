#include "findings/meaning/reasons.h"

#include <algorithm>

#include "findings/contradiction.h"
#include "findings/meaning/word_pair.h"
#include "findings/say_figures.h"

namespace unspin {
namespace {

constexpr float often_meant = 0.15F;  // a sense that is meant less often by either word explains nothing

// "85 in 100": the figure that `meaning_kept` has.
std::u16string by_experience(double kept) {
  return say({u"of changes like this, ", say_hundredths(kept), u" in 100 kept the meaning."});
}

const Term* only_content(const Side& side, Range run) {
  const auto content = side.content(run);
  return content.size() == 1 ? &side.term(content.front()) : nullptr;
}

// “constructed” / “construction”, but not “go” / “went” nor a country and its people.
bool share_root(const Term& x, const Term& y) {
  constexpr std::size_t least = 3;
  return x.form.substr(0, least) == y.form.substr(0, least);
}

}  // namespace

std::u16string why_the_same(const Evidence& evidence, const Edit& edit, const Relation& relation) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const std::u16string left = quoted(evidence.original, edit.original),
                       right = quoted(evidence.suspect, edit.suspect);
  const Term *x = only_content(a, edit.original), *y = only_content(b, edit.suspect);
  if (relation.bond == Bond::synonym && x && y) {
    const SharedSense shared =
        shared_sense(know_word(evidence.knowledge, x->word), know_word(evidence.knowledge, y->word));
    const std::u16string gloss = evidence.knowledge.glosses.gloss(shared.sense);
    if (shared.share >= often_meant && !gloss.empty())
      return say({left, u" and ", right, u" share a sense: ", gloss, u"."});
  }
  if (relation.bond == Bond::synonym)
    return say({left, u" and ", right, u" share a sense in the dictionary."});
  if (relation.bond == Bond::derivation && x && y && share_root(*x, *y))
    return say({left, u" and ", right, u" are formed from one root."});
  if (relation.bond == Bond::similar) return say({u"A thesaurus gives ", right, u" for ", left, u"."});
  if (relation.bond == Bond::broader)
    return say({u"One of ", left, u" and ", right, u" is the wider word for the other."});
  return say({right, u" stands where the original has ", left, u"; ", by_experience(evidence.kept.of(edit))});
}

std::u16string why_reworded(const Evidence& evidence, const Edit& edit, double kept) {
  return say({quoted(evidence.original, edit.original), u" became ", quoted(evidence.suspect, edit.suspect),
              u"; ", by_experience(kept)});
}

std::u16string why_open(const Evidence& evidence, Span original, Span suspect) {
  return say({u"“", evidence.suspect.slice(suspect), u"” stands where the original has “",
              evidence.original.slice(original), u"”; whether it means the same is yours to judge."});
}

}  // namespace unspin
