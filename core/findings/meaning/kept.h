// Whether the meaning stayed, edit by edit: the one judgement that the kinds of swaps, rewordings, changed
// facts and words that cannot be told apart go by.
#pragma once
#include <vector>

#include "changes/edits.h"
#include "lexicon/knowledge.h"

namespace unspin {

/// From here on a finding may claim that the meaning stayed; up to there, that it changed.
inline constexpr double surely_kept = 0.8, surely_changed = 0.2;

class KeptMeanings {
 public:
  /// `pairs` is how many pairs of sentences answer each other.
  KeptMeanings(const LinkedTexts&, const Knowledge&, const std::vector<Edit>&, std::size_t pairs);

  /// The probability that the meaning stayed, at even odds. Of an insertion or a deletion, too.
  [[nodiscard]] double of(const Edit&) const;
  /// Edits of content in the sentence pair.
  [[nodiscard]] std::uint32_t changes_beside(const Edit& edit) const { return changes_[edit.pair]; }

 private:
  [[nodiscard]] double judge(const Edit&) const;

  const LinkedTexts texts_;
  const Knowledge& knowledge_;
  const std::vector<Edit>& edits_;      // by place in the suspect
  std::vector<std::uint32_t> changes_;  // one a sentence pair
  std::vector<double> kept_;            // one an edit
};

/// Edits of content in each sentence pair.
std::vector<std::uint32_t> count_changes(const LinkedTexts&, const std::vector<Edit>&, std::size_t pairs);

}  // namespace unspin
