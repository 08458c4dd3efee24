// Synonym swap: a word was replaced by one that means the same.
//   original  Friday, the foggy eve of the fair
//   suspect   Friday, the misty eve of the fair
#include "changes/sameness.h"
#include "findings/comparison.h"
#include "findings/kind.h"
#include "findings/names/changed_names.h"

namespace unspin {
namespace {

// How often such a bond turns out to be a swap, where the words around agree.
double trust(const Relation& relation) {
  switch (relation.bond) {
    case Bond::synonym:
    case Bond::derivation:
    case Bond::similar:
      return 0.95;
    case Bond::broader:
      return 0.9;
    case Bond::sibling:
    case Bond::vector:
      return 0.85;
    default:
      return 0;
  }
}

std::u16string explain(const Evidence& evidence, const Edit& edit, const Relation& relation) {
  const std::u16string a(evidence.original.slice(evidence.original.cover(edit.original)));
  const std::u16string b(evidence.suspect.slice(evidence.suspect.cover(edit.suspect)));
  const std::u16string gloss = evidence.knowledge.glosses.gloss(relation.sense);
  if (relation.bond == Bond::synonym && !gloss.empty())
    return say({u"“", a, u"” and “", b, u"” share a sense: ", gloss});
  switch (relation.bond) {
    case Bond::synonym:
      return say({u"“", a, u"” and “", b, u"” share a sense in the dictionary."});
    case Bond::derivation:
      return say({u"“", a, u"” and “", b, u"” are formed from one root."});
    case Bond::similar:
      return say({u"A thesaurus gives “", b, u"” for “", a, u"”."});
    case Bond::broader:
      return say({u"One of “", a, u"” and “", b, u"” is the wider word for the other."});
    default:
      return say({u"“", b, u"” stands where the original has “", a, u"”, a word of the same field."});
  }
}

std::vector<Finding> find(const Evidence& evidence) {
  std::vector<Finding> findings;
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  for (const Edit& edit : evidence.edits) {
    if (a.count_words(edit.original) == 0 || b.count_words(edit.suspect) == 0) continue;
    if (a.count_words(edit.original) > 3 || b.count_words(edit.suspect) > 3) continue;
    if (in_credits(evidence, edit)) continue;
    const bool content = a.has_content(edit.original) || b.has_content(edit.suspect);
    const Comparison comparison = compare_sides(evidence, edit);
    if (content && !comparison.phrase &&
        differs_in_grammar_only(evidence.texts(), edit.original, edit.suspect))
      continue;
    const double trusted = trust(comparison.relation);
    if (!comparison.whole || trusted == 0) continue;
    if (!content && comparison.relation.strength < 0.5F) continue;
    Finding finding;
    const Place place = places_of(evidence, edit.original, edit.suspect);
    finding.original = place.original;
    finding.suspect = place.suspect;
    finding.confidence = trusted * (0.6 + 0.4 * agreement_around(evidence, edit));
    finding.why = explain(evidence, edit, comparison.relation);
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
