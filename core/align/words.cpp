// Word links inside a sentence pair, after Sultan et al. (2014, who links by evidence of the word and of its
// neighbours) and Yao et al. (2013, who learns the weights): runs that can only answer each other are linked
// first; every pair of the words that are left is weighed by boosted trees, twice, the second time knowing
// how probable its neighbours came out before.
//
//   original  he met the British prime minister in London
//   suspect   in London , he saw the British premier
#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <utility>

#include "align/align.h"
#include "align/word_blocks.h"
#include "align/word_grid.h"
#include "align/word_kinds.h"
#include "exact_math.h"
#include "models/word_links.h"

namespace unspin {
namespace {

constexpr std::size_t most_words = 400;  // of one side; longer ones are linked by their runs alone

/// Probabilities of scores, in bytes, for the next stage; scores come in steps of 1/16 from -8 to 8.
class Chances {
 public:
  Chances() {
    for (std::size_t k = 0; k < bytes_.size(); ++k)
      bytes_[k] = static_cast<std::uint8_t>(255.0 * logistic((static_cast<double>(k) - 128.0) / 16.0) + 0.5);
  }
  [[nodiscard]] std::uint8_t of(std::int32_t score) const {
    return bytes_[static_cast<std::size_t>(std::clamp(score / (score_unit / 16) + 128, 0, 255))];
  }

 private:
  std::array<std::uint8_t, 256> bytes_{};
};

class Linker {
 public:
  explicit Linker(const AlignmentInput& input)
      : input_(input),
        likenesses_(input.vocabulary, input.relations),
        runs_(input.vocabulary),
        phrases_(input.vocabulary, input.lexicon, input.relations),
        grid_(likenesses_, phrases_) {}

  /// True if the pair was weighed as a whole.
  bool link(const SentencePair& pair, std::vector<WordLink>& links) {
    const Vocabulary& vocabulary = input_.vocabulary;
    const WordSide a = collect_side(input_.original, pair.original, vocabulary.original, vocabulary);
    const WordSide b = collect_side(input_.suspect, pair.suspect, vocabulary.suspect, vocabulary);
    runs_.find(a.terms, b.terms, sure_);
    for (std::uint32_t i = 0; i < a.size(); ++i)
      if (sure_.original[i] != unanswered) {
        const std::uint32_t left = a.tokens[i], right = b.tokens[sure_.original[i]];
        links.push_back({{left, left + 1}, {right, right + 1}, LinkKind::same, 1});
      }
    if (std::max(a.size(), b.size()) > most_words) return false;
    weigh(a, b);
    std::vector<LinkedCell> cells;
    const std::int32_t least = least_score();
    for (std::size_t k = 0; k < scores_.size(); ++k)
      if (scores_[k] >= least) cells.push_back({grid_.cells()[k].row, grid_.cells()[k].column, scores_[k]});
    for (const WordBlock& block : gather_blocks(std::move(cells))) add(block, a, b, links);
    return true;
  }

 private:
  void weigh(const WordSide& a, const WordSide& b) {
    grid_.load(a, b, sure_);
    scores_.assign(grid_.cells().size(), 0);
    chances_.assign(scores_.size(), 0);
    live_.resize(scores_.size());
    std::iota(live_.begin(), live_.end(), 0U);
    for (std::size_t stage = 0; stage < word_model.size() && !live_.empty(); ++stage) {
      if (stage > 0) {
        for (std::size_t k = 0; k < scores_.size(); ++k) chances_[k] = table_.of(scores_[k]);
        grid_.refine(chances_, live_);
      }
      score(word_model[stage], grid_.feature_rows(), std::min(hopeless_scores[stage], least_score()), live_,
            scores_);
    }
  }

  /// The score from which two words are linked: the log-odds of the option.
  [[nodiscard]] std::int32_t least_score() const {
    const double p = std::clamp(input_.options.word_link_probability, 1e-6, 1 - 1e-6);
    return static_cast<std::int32_t>(exact_log(p / (1 - p)) * score_unit);
  }

  void add(const WordBlock& block, const WordSide& a, const WordSide& b, std::vector<WordLink>& links) const {
    const Range original{a.tokens[block.rows.first], a.tokens[block.rows.last - 1] + 1};
    const Range suspect{b.tokens[block.columns.first], b.tokens[block.columns.last - 1] + 1};
    if (original.size() != block.rows.size() || suspect.size() != block.columns.size()) return;
    links.push_back({original, suspect, kind_of_link(input_, original, suspect),
                     logistic(static_cast<double>(block.score) / score_unit)});
  }

  const AlignmentInput& input_;
  Likenesses likenesses_;
  RunFinder runs_;
  PhraseFinder phrases_;
  WordGrid grid_;
  Chances table_;
  Answers sure_;
  std::vector<std::int32_t> scores_;
  std::vector<std::uint8_t> chances_;
  std::vector<std::uint32_t> live_;  // the cells that the next stage looks at
};

}  // namespace

std::vector<WordLink> link_words(const AlignmentInput& input, const std::vector<SentencePair>& pairs,
                                 std::vector<std::u16string>& limits) {
  std::vector<WordLink> links;
  Linker linker(input);
  bool whole = true;
  for (const SentencePair& pair : pairs) whole = linker.link(pair, links) && whole;
  if (!whole)
    limits.push_back(
        u"In sentences of more than 400 words, only passages that stand unchanged were compared word by "
        u"word.");
  std::sort(links.begin(), links.end(), [](const WordLink& x, const WordLink& y) {
    if (x.suspect.first != y.suspect.first) return x.suspect.first < y.suspect.first;
    if (x.original.first != y.original.first) return x.original.first < y.original.first;
    if (x.suspect.last != y.suspect.last) return x.suspect.last < y.suspect.last;
    return x.original.last < y.original.last;
  });
  return links;
}

}  // namespace unspin
