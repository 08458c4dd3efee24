#include <algorithm>

#include "findings/contrasts.h"
#include "findings/facts.h"
#include "findings/negation.h"
#include "findings/number_edits.h"
#include "findings/opposites.h"

namespace unspin {
namespace {

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

std::optional<Contradiction> contradicted_word(const Evidence& evidence, const Negations& negations,
                                               const Edit& edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const auto left = a.words(edit.original), right = b.words(edit.suspect);
  if (left.empty() || right.empty() || negations.on_one_side(edit)) return {};
  if (left.size() > 3 || right.size() > 3) return contradicted_inside(evidence, edit);
  if (has_number(a.document, edit.original) && has_number(b.document, edit.suspect)) return {};
  // of "hedge funds" / "banks" the heads decide
  const auto compared = [](const Side& side, Range run, const std::vector<std::uint32_t>& words) {
    const std::vector<std::uint32_t> content = side.content(run);
    return content.size() > 1 ? std::vector<std::uint32_t>{content.back()} : words;
  };
  for (const std::uint32_t i : compared(a, edit.original, left))
    for (const std::uint32_t j : compared(b, edit.suspect, right))
      if (auto pair =
              contradicted_pair(evidence.relations, a.term(i), b.term(j), edit.original, edit.suspect))
        return pair;
  return {};
}

}  // namespace unspin
