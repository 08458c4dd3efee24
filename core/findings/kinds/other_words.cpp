// Other words: other words stand here; whether the meaning stayed, the word data cannot tell.
//   original  The council put the matter to rest.
//   suspect   The council took up the question.
#include "findings/evidence.h"
#include "findings/kind.h"
#include "findings/meaning/reasons.h"
#include "findings/wordings.h"

namespace unspin {
namespace {

std::vector<Finding> find(const Evidence& evidence) {
  std::vector<Finding> findings;
  const auto take = [&](std::vector<Finding> wordings) {
    for (Finding& finding : wordings) {
      if (*finding.meaning_kept >= surely_kept) continue;
      finding.why = why_open(evidence, *finding.original, *finding.suspect);
      findings.push_back(std::move(finding));
    }
  };
  take(swapped_words(evidence));
  take(reworded_phrases(evidence));
  return findings;
}

std::optional<Finding> take(const Evidence& evidence, const Edit& edit) {
  if (edit.original.empty() || edit.suspect.empty()) return std::nullopt;
  const LinkedTexts texts = evidence.texts();
  if (original_side(texts).phrase(edit.original) == suspect_side(texts).phrase(edit.suspect))
    return std::nullopt;  // moved
  Finding finding;
  finding.original = evidence.original.cover(edit.original);
  finding.suspect = evidence.suspect.cover(edit.suspect);
  finding.confidence = 0.9;
  finding.meaning_kept = evidence.kept.of(edit);
  finding.why = why_open(evidence, *finding.original, *finding.suspect);
  return finding;
}

}  // namespace

Kind other_words() {
  return {.id = "other_words",
          .title = "Other words",
          .meaning = "Other words stand here; whether the meaning stayed is yours to judge.",
          .tone = Tone::wording,
          .weight = 0.8,
          .layer = Layer::words,
          .find = find,
          .take = take};
}

}  // namespace unspin
