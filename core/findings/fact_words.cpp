#include <algorithm>

#include "findings/contrasts.h"
#include "findings/facts.h"
#include "findings/meaning.h"

namespace unspin {
namespace {

std::uint32_t negations(const Side& side, Range run) {
  std::uint32_t count = 0;
  for (std::uint32_t i = run.first; i < run.last; ++i) count += is_negation(side.term(i).form) ? 1U : 0U;
  return count;
}

// "failed to win" negates as "did not win" does.
bool negates_by_meaning(std::u16string_view form) {
  for (const std::u16string_view word :
       {u"deny", u"denied", u"denies", u"fail", u"failed", u"fails", u"failing", u"lack", u"lacks", u"lacked",
        u"refuse", u"refused", u"refuses", u"unable", u"without", u"barely", u"impossible"})
    if (form == word) return true;
  return false;
}

std::uint32_t negations_of_pair(const Side& side, const std::vector<std::uint32_t>& sentences) {
  std::uint32_t count = 0;
  for (const std::uint32_t s : sentences) {
    const Range run = side.document.sentences[s].tokens;
    for (std::uint32_t i = run.first; i < run.last; ++i)
      count += is_negation(side.term(i).form) || negates_by_meaning(side.term(i).form) ? 1U : 0U;
  }
  return count;
}

std::vector<std::uint32_t> without_negations(const Side& side, Range run) {
  std::vector<std::uint32_t> content = side.content(run);
  content.erase(std::remove_if(content.begin(), content.end(),
                               [&](std::uint32_t i) { return is_negation(side.term(i).form); }),
                content.end());
  return content;
}

// What is negated is the same: "did not approve" / "approved".
bool negates_the_same(const Evidence& evidence, const Side& a, const Side& b, const Edit& edit) {
  const auto left = without_negations(a, edit.original), right = without_negations(b, edit.suspect);
  if (left.size() != right.size() || left.size() > 2) return false;
  for (std::size_t k = 0; k < left.size(); ++k) {
    const Term &x = a.term(left[k]), &y = b.term(right[k]);
    if (x.form == y.form) continue;
    if (x.word == no_word || y.word == no_word) return false;
    const Bond bond = evidence.knowledge.lexicon.relate(x.word, y.word).bond;
    if (bond != Bond::inflection && bond != Bond::synonym && bond != Bond::spelling) return false;
  }
  return true;
}

int gender(std::u16string_view form) {
  for (const std::u16string_view he : {u"he", u"him", u"his", u"himself"})
    if (form == he) return 1;
  for (const std::u16string_view she : {u"she", u"her", u"hers", u"herself"})
    if (form == she) return 2;
  return 0;
}

}  // namespace

std::u16string quoted(const Document& document, Range run) {
  return say({u"“", document.slice(document.cover(run)), u"”"});
}

std::optional<Contradiction> contradicted_negation(const Evidence& evidence, const Edit& edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const std::uint32_t before = negations(a, edit.original), after = negations(b, edit.suspect);
  if (before == after || !negates_the_same(evidence, a, b, edit)) return {};
  const SentencePair& pair = evidence.alignment.sentence_pairs[edit.pair];
  if (negations_of_pair(a, pair.original) == negations_of_pair(b, pair.suspect)) return {};
  return Contradiction{"negation", edit.original, edit.suspect, 0.85,
                       before > after ? say({u"The original negates this (",
                                             quoted(a.document, edit.original), u"), the suspect does not."})
                                      : say({u"The suspect negates (", quoted(b.document, edit.suspect),
                                             u") what the original says."})};
}

std::optional<Contradiction> contradicted_pronoun(const Evidence& evidence, const Edit& edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const auto left = a.words(edit.original), right = b.words(edit.suspect);
  if (left.size() != 1 || right.size() != 1) return {};
  const int before = gender(a.term(left.front()).form), after = gender(b.term(right.front()).form);
  if (before == 0 || after == 0 || before == after) return {};
  return Contradiction{
      "pronoun", edit.original, edit.suspect, 0.8,
      say({u"The original speaks of ", before == 1 ? u"a man (" : u"a woman (",
           quoted(a.document, edit.original), u"), the suspect of ", after == 1 ? u"a man (" : u"a woman (",
           quoted(b.document, edit.suspect), u")."})};
}

std::optional<Contradiction> contradicted_word(const Evidence& evidence, const Edit& edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const auto left = a.words(edit.original), right = b.words(edit.suspect);
  if (left.empty() || right.empty() || left.size() > 3 || right.size() > 3) return {};
  if (a.content(edit.original).size() > 1 || b.content(edit.suspect).size() > 1) return {};
  for (const std::uint32_t i : left)
    for (const std::uint32_t j : right) {
      const Term &x = a.term(i), &y = b.term(j);
      if (x.form == y.form) continue;
      const Relation relation = x.word == no_word || y.word == no_word
                                    ? Relation{}
                                    : evidence.knowledge.lexicon.relate(x.word, y.word);
      const std::u16string_view field = contrast(x.form, y.form);
      if (relation.bond == Bond::antonym)
        return Contradiction{"meaning", edit.original, edit.suspect, 0.85,
                             say({u"“", x.form, u"” and “", y.form, u"” are opposites."})};
      if (!field.empty() && (relation.bond != Bond::synonym || relation.strength < 0.6F))
        return Contradiction{"meaning", edit.original, edit.suspect, 0.8,
                             say({u"“", x.form, u"” and “", y.form, u"” exclude each other: ", field, u"."})};
    }
  return {};
}

std::vector<Contradiction> contradicted_meanings(const Evidence& evidence) {
  std::vector<Contradiction> found;
  for (const MeaningEvidence& pair : gather_meaning(evidence)) {
    const double probability = changed_meaning(pair);
    if (probability < evidence.options.changed_meaning) continue;
    const Edit& edit = *pair.strangest;
    found.push_back(
        {"meaning", edit.original, edit.suspect, probability,
         say({quoted(*evidence.original, edit.original), u" and ", quoted(evidence.suspect, edit.suspect),
              u" have no sense in common, and the words around them stayed."})});
  }
  return found;
}

}  // namespace unspin
