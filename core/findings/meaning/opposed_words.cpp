#include "findings/meaning/opposed_words.h"

#include <algorithm>

#include "changes/number_edits.h"
#include "changes/sameness.h"
#include "findings/comparison.h"
#include "findings/meaning/contrasts.h"
#include "findings/meaning/opposites.h"
#include "findings/meaning/particles.h"
#include "words/negating_words.h"
#include "words/word_list.h"

namespace unspin {
namespace {

// Two words that cannot both be true of one thing; none where a negation on one side turns one of them:
// "not armed" / "unarmed".
std::optional<Contradiction> contradicted_pair(Relations& relations, const Term& x, const Term& y,
                                               Range original, Range suspect) {
  if (x.form == y.form) return {};
  const Relation relation = relations.of(x.word, y.word).relation;
  const bool opposite = relation.bond == Bond::antonym ||
                        (relation.bond != Bond::synonym && are_formed_as_opposites(x.form, y.form));
  if (opposite)
    return Contradiction{"meaning", original, suspect, 0.95,
                         say({u"“", x.form, u"” and “", y.form, u"” are opposites."})};
  const std::u16string_view field = contrast(x.form, y.form);
  if (!field.empty() && (relation.bond != Bond::synonym || relation.strength < 0.6F))
    return Contradiction{"meaning", original, suspect, 0.9,
                         say({u"“", x.form, u"” and “", y.form, u"” exclude each other: ", field, u"."})};
  return {};
}

// In a phrase that was turned round, the words that answer each other: "create permanent jobs" / "temporary
// jobs will be created".
std::optional<Contradiction> contradicted_inside(const Evidence& evidence, const Edit& edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const std::vector<WordLink>& links = evidence.alignment.links;
  auto link =
      std::lower_bound(links.begin(), links.end(), edit.suspect.first,
                       [](const WordLink& l, std::uint32_t token) { return l.suspect.first < token; });
  for (; link != links.end() && link->suspect.first < edit.suspect.last; ++link) {
    const bool single = link->original.size() == 1 && link->suspect.size() == 1;
    if (!single || !edit.original.contains(link->original) || !a.is_content(link->original.first) ||
        !b.is_content(link->suspect.first))
      continue;
    if (auto pair = contradicted_pair(evidence.relations, a.term(link->original.first),
                                      b.term(link->suspect.first), link->original, link->suspect))
      return pair;
  }
  return {};
}

}  // namespace

namespace {

// “little known” / “unknown”
bool is_weakened(const Side& side, std::uint32_t token) {
  return token > 0 && (side.term(token - 1).form == u"little" || side.term(token - 1).form == u"less");
}

// “10 years” / “a decade”: what is counted by a number is not compared with what is not.
bool is_counted(const Side& side, std::uint32_t token) {
  return token > 0 && has_number(side.document, {token - 1, token});
}

// A word that negates by itself and another that does not: the negation is the change, it turns no other
// word.
bool turns_by_itself(const Side& a, const std::vector<std::uint32_t>& left, const Side& b,
                     const std::vector<std::uint32_t>& right) {
  if (left.size() != 1 || right.size() != 1) return false;
  const std::u16string_view x = a.term(left.front()).form, y = b.term(right.front()).form;
  return (is_negation(x) || is_negation(y) || words::negating_words.has(x) || words::negating_words.has(y)) &&
         !contrast(x, y).empty();
}

// “must not sail” forbids, “need not sail” leaves it open.
std::optional<Contradiction> contradicted_duty(const Evidence& evidence, const Edit& edit) {
  constexpr auto forbidding =
      word_list(u"can't", u"cannot", u"may", u"must", u"mustn't", u"shall", u"shouldn't");
  constexpr auto freeing = word_list(u"need", u"needn't");
  static_assert(forbidding.is_sorted() && freeing.is_sorted());
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  if (edit.original.size() != 1 || edit.suspect.size() != 1) return {};
  const auto is_negated = [](const Side& side, std::uint32_t token) {
    return is_negation(side.term(token).form) ||
           (token + 1 < side.document.tokens.size() && side.term(token + 1).form == u"not");
  };
  const std::u16string_view x = a.term(edit.original.first).form, y = b.term(edit.suspect.first).form;
  const bool turns = (forbidding.has(x) && freeing.has(y)) || (freeing.has(x) && forbidding.has(y));
  if (!turns || !is_negated(a, edit.original.first) || !is_negated(b, edit.suspect.first)) return {};
  return Contradiction{
      "meaning", edit.original, edit.suspect, 0.9,
      say({u"“", x, u"” and “", y, u"” differ here: one forbids, the other leaves it open."})};
}

// Small words turn a meaning only where little else changed: a rewrite has them anywhere.
bool stands_firm(const Evidence& evidence, const Edit& edit) {
  constexpr std::uint32_t most_changes = 1;
  return agreement_around(evidence, edit) == 1 && evidence.kept.changes_beside(edit) <= most_changes;
}

}  // namespace

std::optional<Contradiction> contradicted_word(const Evidence& evidence, const Negations& negations,
                                               const Edit& edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const auto left = a.words(edit.original), right = b.words(edit.suspect);
  if (left.empty() || right.empty()) return {};
  // "not given any" / "given no"
  if (holds_negation(a, edit.original) && holds_negation(b, edit.suspect)) return {};
  if (negations.on_one_side(edit) && !turns_by_itself(a, left, b, right)) return {};
  if (!a.has_content(edit.original) && !b.has_content(edit.suspect)) {
    if (!stands_firm(evidence, edit)) return {};
    if (auto particle = contradicted_particle(evidence, edit)) return particle;
  }
  if (auto duty = contradicted_duty(evidence, edit)) return duty;
  if (left.size() > 3 || right.size() > 3) return contradicted_inside(evidence, edit);
  if (has_number(a.document, edit.original) && has_number(b.document, edit.suspect)) return {};
  // of "garden centres" / "orchards" the heads decide
  const auto compared = [](const Side& side, Range run, const std::vector<std::uint32_t>& words) {
    const std::vector<std::uint32_t> content = side.content(run);
    return content.size() > 1 ? std::vector<std::uint32_t>{content.back()} : words;
  };
  for (const std::uint32_t i : compared(a, edit.original, left))
    for (const std::uint32_t j : compared(b, edit.suspect, right))
      if (is_weakened(a, i) != is_weakened(b, j) || is_counted(a, i) != is_counted(b, j))
        continue;
      else if (auto pair =
                   contradicted_pair(evidence.relations, a.term(i), b.term(j), edit.original, edit.suspect))
        return pair;
  return {};
}

}  // namespace unspin
