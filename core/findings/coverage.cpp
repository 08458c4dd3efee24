#include "findings/coverage.h"

#include <algorithm>
#include <map>

#include "exact_math.h"

namespace unspin {
namespace {

constexpr double least_covered_share = 0.3;  // of the suspect's words, linked to the original

bool carries_meaning(const Term& term) { return term.kind != TokenKind::punctuation && !term.function_word; }

}  // namespace

std::u16string Coverage::words(const Document& document, Range tokens) const {
  std::u16string text = u" ";
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
    if (document.tokens[i].kind != TokenKind::punctuation) (text += document.form(i)) += u' ';
  return text;
}

double Coverage::weight(std::uint32_t token) const {
  const Term& term = evidence_.vocabulary.terms[evidence_.vocabulary.suspect[token]];
  if (!carries_meaning(term)) return 0;
  if (term.kind == TokenKind::number) return 5;
  return std::clamp(exact_log(static_cast<double>(term.rank) + 10) - 1.5, 0.5, 9.0);
}

Coverage::Coverage(const Evidence& evidence) : evidence_(evidence) {
  if (!evidence.original) return;
  const Vocabulary& vocabulary = evidence.vocabulary;
  std::map<WordId, std::uint32_t> lemmas;
  for (std::uint32_t t = 0; t < vocabulary.terms.size(); ++t) {
    const WordId lemma = vocabulary.terms[t].lemma;
    groups_.push_back(lemma == no_word ? t : lemmas.try_emplace(lemma, t).first->second);
  }
  holders_.resize(vocabulary.terms.size());
  const Document& original = *evidence.original;
  for (std::uint32_t i = 0; i < original.tokens.size(); ++i) {
    std::vector<std::uint32_t>& list = holders_[groups_[vocabulary.original[i]]];
    if (list.empty() || list.back() != original.tokens[i].sentence)
      list.push_back(original.tokens[i].sentence);
  }
  answers_.resize(evidence.suspect.tokens.size());
  std::size_t linked = 0, words_seen = 0;
  for (const WordLink& link : evidence.alignment.links)
    for (std::uint32_t j = link.suspect.first; j < link.suspect.last; ++j)
      answers_[j].push_back(original.tokens[link.original.first].sentence);
  for (std::uint32_t j = 0; j < answers_.size(); ++j) {
    if (weight(j) <= 0) continue;
    ++words_seen;
    linked += !answers_[j].empty();
  }
  has_counterparts_ = static_cast<double>(linked) >= least_covered_share * static_cast<double>(words_seen);
  whole_ = words(original, {0, static_cast<std::uint32_t>(original.tokens.size())});
  for (const Line& line : original.lines) lines_.push_back(words(original, line.tokens));
  std::sort(lines_.begin(), lines_.end());
}

double Coverage::of(Range tokens) const {
  std::map<std::uint32_t, double> sums;  // by original sentence
  double total = 0;
  for (std::uint32_t j = tokens.first; j < tokens.last; ++j) {
    const double own = weight(j);
    if (own <= 0) continue;
    total += own;
    const std::vector<std::uint32_t>& same = holders_[groups_[evidence_.vocabulary.suspect[j]]];
    for (const std::uint32_t sentence : same) sums[sentence] += own;
    for (const std::uint32_t sentence : answers_[j])
      if (!std::binary_search(same.begin(), same.end(), sentence)) sums[sentence] += 0.8 * own;
  }
  double best = 0;
  for (const auto& [sentence, sum] : sums) best = std::max(best, sum);
  return total > 0 ? std::min(1.0, best / total) : 0.0;
}

double Coverage::of(const Line& line) const {
  double sum = 0, total = 0;
  for (std::uint32_t s = line.sentences.first; s < line.sentences.last; ++s) {
    const Range tokens = evidence_.suspect.sentences[s].tokens;
    double own = 0;
    for (std::uint32_t j = tokens.first; j < tokens.last; ++j) own += weight(j);
    sum += own * of(tokens);
    total += own;
  }
  return total > 0 ? sum / total : 0.0;
}

bool Coverage::stands_in_original(const Line& line) const {
  if (!evidence_.original) return false;
  const std::u16string own = words(evidence_.suspect, line.tokens);
  if (std::binary_search(lines_.begin(), lines_.end(), own)) return true;
  return std::count(own.begin(), own.end(), u' ') >= 5 && whole_.find(own) != std::u16string::npos;
}

}  // namespace unspin
