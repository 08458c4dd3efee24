#include "changes/sameness.h"
#include "findings/comparison.h"
#include "findings/meaning/reasons.h"
#include "findings/names/changed_names.h"
#include "findings/small_words.h"
#include "findings/wordings.h"

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

}  // namespace

std::vector<Finding> swapped_words(const Evidence& evidence) {
  std::vector<Finding> findings;
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  for (const Edit& edit : evidence.edits) {
    if (a.count_words(edit.original) == 0 || b.count_words(edit.suspect) == 0) continue;
    if (a.count_words(edit.original) > 3 || b.count_words(edit.suspect) > 3) continue;
    if (in_credits(evidence, edit) || names_the_same(evidence, edit)) continue;
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
    finding.meaning_kept = evidence.kept.of(edit);
    finding.why = why_the_same(evidence, edit, comparison.relation);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace unspin
