#include "findings/meaning/kept.h"

#include <algorithm>

#include "findings/meaning/edit_traits.h"
#include "findings/meaning/likelihood.h"
#include "models/meaning_kept.h"

namespace unspin {

std::vector<std::uint32_t> count_changes(const LinkedTexts& texts, const std::vector<Edit>& edits,
                                         std::size_t pairs) {
  const Side a = original_side(texts), b = suspect_side(texts);
  std::vector<std::uint32_t> changes(pairs);
  for (const Edit& edit : edits)
    if (a.has_content(edit.original) || b.has_content(edit.suspect)) ++changes[edit.pair];
  return changes;
}

KeptMeanings::KeptMeanings(const LinkedTexts& texts, const Knowledge& knowledge,
                           const std::vector<Edit>& edits, std::size_t pairs)
    : texts_(texts), knowledge_(knowledge), edits_(edits), changes_(count_changes(texts, edits, pairs)) {
  for (const Edit& edit : edits) kept_.push_back(judge(edit));
}

double KeptMeanings::judge(const Edit& edit) const {
  return likelihood(kept_model, edit_traits({texts_, knowledge_, edit, changes_[edit.pair]}));
}

double KeptMeanings::of(const Edit& edit) const {
  auto at = std::lower_bound(edits_.begin(), edits_.end(), edit, [](const Edit& a, const Edit& b) {
    if (a.suspect.first != b.suspect.first) return a.suspect.first < b.suspect.first;
    return a.original.first < b.original.first;
  });
  for (; at != edits_.end() && at->suspect.first == edit.suspect.first; ++at)
    if (at->suspect == edit.suspect && at->original == edit.original)
      return kept_[static_cast<std::size_t>(at - edits_.begin())];
  return judge(edit);
}

}  // namespace unspin
