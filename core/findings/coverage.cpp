#include "findings/coverage.h"

#include <algorithm>
#include <map>

#include "exact_math.h"

namespace unspin {
namespace {

constexpr double least_covered_share = 0.3;  // of a text's words, linked to the other

// A word that stands in more sentences of the other text than this says little about any of them: only the
// one that it is linked to counts. Keeps a long text from costing its length squared.
constexpr std::size_t most_holders = 400;

constexpr std::size_t shingle_words = 4;

/// A number for each run of four words, by their terms. Equal runs have equal numbers.
std::vector<std::uint64_t> shingles(const Document& document, const std::vector<TermId>& ids, Range tokens) {
  std::vector<std::uint64_t> numbers;
  std::vector<TermId> words;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
    if (document.tokens[i].kind == TokenKind::punctuation) continue;
    words.push_back(ids[i]);
    if (words.size() < shingle_words) continue;
    std::uint64_t number = 0;
    for (std::size_t k = words.size() - shingle_words; k < words.size(); ++k)
      number = (number ^ words[k]) * 1099511628211u;  // FNV-1a, a word at a time
    numbers.push_back(number);
  }
  return numbers;
}

bool carries_meaning(const Term& term) { return term.kind != TokenKind::punctuation && !term.function_word; }

}  // namespace

std::u16string Coverage::words(const Document& document, Range tokens) const {
  std::u16string text = u" ";
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
    if (document.tokens[i].kind != TokenKind::punctuation) (text += document.form(i)) += u' ';
  return text;
}

double Coverage::weight(std::uint32_t token) const {
  const Term& term = vocabulary_.terms[own_ids_[token]];
  if (!carries_meaning(term)) return 0;
  if (term.kind == TokenKind::number) return 5;
  return std::clamp(exact_log(static_cast<double>(term.rank) + 10) - 1.5, 0.5, 9.0);
}

Coverage::Coverage(const Evidence& evidence, Covers covers)
    : own_(covers == Covers::suspect ? evidence.suspect : *evidence.original),
      other_(covers == Covers::suspect ? evidence.original : &evidence.suspect),
      vocabulary_(evidence.vocabulary),
      own_ids_(covers == Covers::suspect ? vocabulary_.suspect : vocabulary_.original) {
  if (!other_) return;
  const std::vector<TermId>& other_ids =
      covers == Covers::suspect ? vocabulary_.original : vocabulary_.suspect;
  std::map<WordId, std::uint32_t> lemmas;
  for (std::uint32_t t = 0; t < vocabulary_.terms.size(); ++t) {
    const WordId lemma = vocabulary_.terms[t].lemma;
    groups_.push_back(lemma == no_word ? t : lemmas.try_emplace(lemma, t).first->second);
  }
  holders_.resize(vocabulary_.terms.size());
  for (std::uint32_t i = 0; i < other_->tokens.size(); ++i) {
    std::vector<std::uint32_t>& list = holders_[groups_[other_ids[i]]];
    if (list.empty() || list.back() != other_->tokens[i].sentence) list.push_back(other_->tokens[i].sentence);
  }
  read_links(evidence.alignment, covers);
  whole_ = words(*other_, {0, static_cast<std::uint32_t>(other_->tokens.size())});
  for (const Line& line : other_->lines) lines_.push_back(words(*other_, line.tokens));
  std::sort(lines_.begin(), lines_.end());
  shingles_ = shingles(*other_, other_ids, {0, static_cast<std::uint32_t>(other_->tokens.size())});
  std::sort(shingles_.begin(), shingles_.end());
}

void Coverage::read_links(const Alignment& alignment, Covers covers) {
  answers_.resize(own_.tokens.size());
  for (const WordLink& link : alignment.links) {
    const bool suspect = covers == Covers::suspect;
    const Range own = suspect ? link.suspect : link.original, other = suspect ? link.original : link.suspect;
    for (std::uint32_t j = own.first; j < own.last; ++j)
      answers_[j].push_back(other_->tokens[other.first].sentence);
  }
  std::size_t linked = 0, words_seen = 0;
  for (std::uint32_t j = 0; j < answers_.size(); ++j) {
    std::vector<std::uint32_t>& sentences = answers_[j];
    std::sort(sentences.begin(), sentences.end());
    sentences.erase(std::unique(sentences.begin(), sentences.end()), sentences.end());
    if (weight(j) <= 0) continue;
    ++words_seen;
    linked += !sentences.empty();
  }
  has_counterparts_ = static_cast<double>(linked) >= least_covered_share * static_cast<double>(words_seen);
}

double Coverage::of(Range tokens) const {
  std::map<std::uint32_t, double> sums;  // by original sentence
  double total = 0;
  for (std::uint32_t j = tokens.first; j < tokens.last; ++j) {
    const double own = weight(j);
    if (own <= 0) continue;
    total += own;
    const std::vector<std::uint32_t>& same = holders_[groups_[own_ids_[j]]];
    if (same.size() > most_holders) {
      for (const std::uint32_t sentence : answers_[j]) sums[sentence] += own;
      continue;
    }
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
    const Range tokens = own_.sentences[s].tokens;
    double own = 0;
    for (std::uint32_t j = tokens.first; j < tokens.last; ++j) own += weight(j);
    sum += own * of(tokens);
    total += own;
  }
  return total > 0 ? sum / total : 0.0;
}

bool Coverage::stands_in_other(const Line& line) const {
  if (!other_) return false;
  const std::u16string own = words(own_, line.tokens);
  if (std::binary_search(lines_.begin(), lines_.end(), own)) return true;
  const std::vector<std::uint64_t> runs = shingles(own_, own_ids_, line.tokens);
  const bool may_stand = std::all_of(runs.begin(), runs.end(), [&](std::uint64_t run) {
    return std::binary_search(shingles_.begin(), shingles_.end(), run);
  });
  return !runs.empty() && may_stand && whole_.find(own) != std::u16string::npos;
}

}  // namespace unspin
