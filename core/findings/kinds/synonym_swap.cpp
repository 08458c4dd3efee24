// Synonym swap: a word was replaced by one that means the same.
//   original  Monday, the final day of a rare visit
//   suspect   Monday, the last day of a rare visit
#include "findings/kind.h"

namespace unspin {
namespace {

std::vector<Finding> find(const Evidence& evidence) {
  std::vector<Finding> findings;
  if (!evidence.original) return findings;
  for (const Edit& edit : evidence.edits) {
    if (edit.original.size() != 1 || edit.suspect.size() != 1) continue;
    const Term& a = evidence.vocabulary.terms[evidence.vocabulary.original[edit.original.first]];
    const Term& b = evidence.vocabulary.terms[evidence.vocabulary.suspect[edit.suspect.first]];
    if (a.word == no_word || b.word == no_word || a.kind != TokenKind::word || b.kind != TokenKind::word)
      continue;
    const Relation relation = evidence.knowledge.lexicon.relate(a.word, b.word);
    if (relation.bond != Bond::synonym && relation.bond != Bond::similar) continue;
    const std::u16string gloss = evidence.knowledge.glosses.gloss(relation.sense);
    Finding finding;
    finding.original = evidence.original->cover(edit.original);
    finding.suspect = evidence.suspect.cover(edit.suspect);
    finding.confidence = relation.bond == Bond::synonym ? 0.9 : 0.7;
    finding.why = gloss.empty() ? say({u"“", a.form, u"” and “", b.form, u"” mean the same here."})
                                : say({u"“", a.form, u"” and “", b.form, u"” share a sense: ", gloss});
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace

Kind synonym_swap() {
  return {.id = "synonym_swap",
          .title = "Synonym swap",
          .meaning = "A word was replaced by one that means the same.",
          .tone = Tone::wording,
          .weight = 1.0,
          .layer = Layer::words,
          .find = find};
}

}  // namespace unspin
