// Sentence pairs: each suspect sentence goes to the original sentence that shares most of its weight of
// words.
#include <algorithm>
#include <map>

#include "align/align.h"

namespace unspin {
namespace {

double weight(const Term& term) {
  if (term.kind == TokenKind::punctuation) return 0;
  return term.function_word ? 0.2 : term.rank < 1000 ? 0.6 : 1.0;
}

double total(const Vocabulary& vocabulary, const std::vector<TermId>& ids, Range tokens) {
  double sum = 0;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i) sum += weight(vocabulary.terms[ids[i]]);
  return sum;
}

}  // namespace

std::vector<SentencePair> pair_sentences(const AlignmentInput& input, std::vector<std::u16string>&) {
  const Vocabulary& vocabulary = input.vocabulary;
  std::vector<std::vector<std::uint32_t>> holders(vocabulary.terms.size());  // original sentences with a term
  std::vector<double> totals;
  for (std::uint32_t s = 0; s < input.original.sentences.size(); ++s) {
    const Range tokens = input.original.sentences[s].tokens;
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
      std::vector<std::uint32_t>& list = holders[vocabulary.original[i]];
      if (list.empty() || list.back() != s) list.push_back(s);
    }
    totals.push_back(total(vocabulary, vocabulary.original, tokens));
  }
  std::vector<SentencePair> pairs;
  std::uint32_t furthest = 0;
  for (std::uint32_t s = 0; s < input.suspect.sentences.size(); ++s) {
    const Range tokens = input.suspect.sentences[s].tokens;
    std::map<std::uint32_t, double> shared;
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
      const TermId term = vocabulary.suspect[i];
      const double share = weight(vocabulary.terms[term]);
      if (share > 0 && holders[term].size() <= 50)
        for (const std::uint32_t holder : holders[term]) shared[holder] += share;
    }
    const double own = total(vocabulary, vocabulary.suspect, tokens);
    double best = 0;
    std::uint32_t answer = 0;
    for (const auto& [holder, sum] : shared) {
      const double dice = 2 * std::min(sum, totals[holder]) / (own + totals[holder]);
      if (dice > best) {
        best = dice;
        answer = holder;
      }
    }
    if (best < input.options.sentence_pair_similarity) continue;
    pairs.push_back({{answer}, {s}, std::min(1.0, best), answer < furthest});
    furthest = std::max(furthest, answer);
  }
  return pairs;
}

}  // namespace unspin
