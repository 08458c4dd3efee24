// Other words: other words stand here; whether the meaning stayed, the word data cannot tell.
//   original  The council put the matter to rest.
//   suspect   The council took up the question.
#include "findings/contradiction.h"
#include "findings/kind.h"

namespace unspin {
namespace {

std::optional<Finding> take(const Evidence& evidence, const Edit& edit) {
  if (edit.original.empty() || edit.suspect.empty()) return std::nullopt;
  const LinkedTexts texts = evidence.texts();
  if (original_side(texts).phrase(edit.original) == suspect_side(texts).phrase(edit.suspect))
    return std::nullopt;  // moved
  Finding finding;
  finding.original = evidence.original.cover(edit.original);
  finding.suspect = evidence.suspect.cover(edit.suspect);
  finding.confidence = 0.9;
  finding.why =
      say({quoted(evidence.suspect, edit.suspect), u" stands where the original has ",
           quoted(evidence.original, edit.original), u"; whether it means the same is yours to judge."});
  return finding;
}

}  // namespace

Kind other_words() {
  return {.id = "other_words",
          .title = "Other words",
          .meaning = "Other words stand here; whether the meaning stayed is yours to judge.",
          .tone = Tone::wording,
          .weight = 0.2,
          .layer = Layer::words,
          .take = take};
}

}  // namespace unspin
