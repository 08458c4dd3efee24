// Small change: a small word, an ending, an order changed and the meaning did not.
//   original  The keeper said that the gate was shut.
//   suspect   The keeper said the gate was shut.
#include "findings/contradiction.h"
#include "findings/evidence.h"
#include "findings/kind.h"
#include "findings/small_words.h"

namespace unspin {
namespace {

std::u16string because(const Evidence& evidence, const Edit& edit) {
  if (edit.original.empty())
    return say({quoted(evidence.suspect, edit.suspect), u" came in; the meaning is the same without it."});
  if (edit.suspect.empty())
    return say(
        {quoted(evidence.original, edit.original), u" was left out; the meaning is the same without it."});
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  if (a.phrase(edit.original) == b.phrase(edit.suspect))
    return say({quoted(evidence.suspect, edit.suspect), u" stands elsewhere in the sentence."});
  return say({quoted(evidence.original, edit.original), u" became ", quoted(evidence.suspect, edit.suspect),
              u"; the meaning stayed."});
}

// Two words and more that stand elsewhere are moved text.
bool moved_far(const Evidence& evidence, const Edit& edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  return b.count_words(edit.suspect) > 1 && a.phrase(edit.original) == b.phrase(edit.suspect);
}

std::optional<Finding> take(const Evidence& evidence, const Edit& edit) {
  if (!is_small_change(evidence, edit) || moved_far(evidence, edit)) return std::nullopt;
  Finding finding;
  if (!edit.original.empty()) finding.original = evidence.original.cover(edit.original);
  if (!edit.suspect.empty()) finding.suspect = evidence.suspect.cover(edit.suspect);
  finding.confidence = 0.9;
  finding.why = because(evidence, edit);
  return finding;
}

}  // namespace

Kind small_change() {
  return {.id = "small_change",
          .title = "Small change",
          .meaning = "A small word, an ending or an order changed, and the meaning did not.",
          .tone = Tone::wording,
          .weight = 0.1,
          .layer = Layer::words,
          .take = take,
          .account = Account::small};
}

}  // namespace unspin
