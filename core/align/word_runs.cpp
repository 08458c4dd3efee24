#include "align/word_runs.h"

#include <algorithm>

namespace unspin {
namespace {

constexpr std::uint32_t contested = unanswered - 1;  // two runs want it

constexpr std::uint32_t least_content = 2;  // content words that stand once on both sides
constexpr std::uint32_t least_length = 3;

}  // namespace

RunFinder::RunFinder(const Vocabulary& vocabulary)
    : vocabulary_(vocabulary), counts_(vocabulary.terms.size()) {}

void RunFinder::find(std::span<const TermId> original, std::span<const TermId> suspect, Answers& answers) {
  answers.original.assign(original.size(), unanswered);
  answers.suspect.assign(suspect.size(), unanswered);
  if (std::equal(original.begin(), original.end(), suspect.begin(), suspect.end())) {
    for (std::uint32_t k = 0; k < original.size(); ++k) answers.original[k] = answers.suspect[k] = k;
    return;
  }
  for (const TermId term : original) ++counts_[term].original;
  for (std::uint32_t j = 0; j < suspect.size(); ++j) {
    ++counts_[suspect[j]].suspect;
    counts_[suspect[j]].place = j;
  }
  const auto once = [&](TermId term) {
    return counts_[term].original == 1 && counts_[term].suspect == 1 &&
           is_content(vocabulary_.terms[term].word_class);
  };
  for (std::uint32_t i = 0; i < original.size(); ++i) {
    if (answers.original[i] != unanswered || !once(original[i])) continue;
    std::uint32_t first = i, j = counts_[original[i]].place;
    while (first > 0 && j > 0 && original[first - 1] == suspect[j - 1]) --first, --j;
    std::uint32_t length = 0, content = 0;
    for (; first + length < original.size() && j + length < suspect.size(); ++length) {
      if (original[first + length] != suspect[j + length]) break;
      content += once(original[first + length]) ? 1U : 0U;
    }
    if (content < least_content || length < least_length) continue;
    for (std::uint32_t k = 0; k < length; ++k) {
      std::uint32_t& right = answers.original[first + k];
      std::uint32_t& left = answers.suspect[j + k];
      right = right == unanswered ? j + k : contested;
      left = left == unanswered ? first + k : contested;
    }
  }
  // Where two runs overlap, neither has the word: "the" in  X Y the | the Z W  against  X Y the Z W.
  const auto settle = [](std::vector<std::uint32_t>& side, const std::vector<std::uint32_t>& other) {
    for (std::uint32_t k = 0; k < side.size(); ++k)
      if (side[k] < contested && other[side[k]] != k) side[k] = contested;
  };
  settle(answers.original, answers.suspect);
  settle(answers.suspect, answers.original);
  std::replace(answers.original.begin(), answers.original.end(), contested, unanswered);
  std::replace(answers.suspect.begin(), answers.suspect.end(), contested, unanswered);
  for (const TermId term : original) counts_[term] = {};
  for (const TermId term : suspect) counts_[term] = {};
}

}  // namespace unspin
