#include "changes/coverage.h"

#include <algorithm>
#include <unordered_map>

#include "exact_math.h"

namespace unspin {
namespace {

constexpr double least_covered_share = 0.3;  // of a text's words, linked to the other

// A word that stands in more sentences of the other text than this says little about any of them: only the
// one that it is linked to counts. Keeps a long text from costing its length squared.
constexpr std::size_t most_holders = 64;

constexpr std::size_t shingle_words = 4;

/// A line is looked for in this many places at most that begin alike.
constexpr std::size_t most_places = 64;

std::vector<TermId> words_of(const Document& document, const std::vector<TermId>& ids, Range tokens) {
  std::vector<TermId> words;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
    if (document.tokens[i].kind != TokenKind::punctuation) words.push_back(ids[i]);
  return words;
}

std::uint64_t number_of(const TermId* words) {
  std::uint64_t number = 0;
  for (std::size_t k = 0; k < shingle_words; ++k)
    number = (number ^ words[k]) * 1099511628211U;  // FNV-1a, a word at a time
  return number;
}

bool by_number(const Shingle& a, const Shingle& b) {
  return a.number != b.number ? a.number < b.number : a.place < b.place;
}

/// How much a word tells, by its rarity; nothing for words that hold sentences together.
double weight_of(const Term& term) {
  if (term.kind == TokenKind::punctuation || term.function_word) return 0;
  if (term.kind == TokenKind::number) return 5;
  return std::clamp(exact_log(static_cast<double>(term.rank) + 10) - 1.5, 0.5, 9.0);
}

}  // namespace

double Coverage::weight(std::uint32_t token) const { return weights_[own_ids_[token]]; }

Coverage::Coverage(const Document& own, const Document& other, const Vocabulary& vocabulary,
                   const Alignment& alignment, Covers covers)
    : own_(own),
      other_(other),
      vocabulary_(vocabulary),
      own_ids_(covers == Covers::suspect ? vocabulary.suspect : vocabulary.original) {
  std::unordered_map<WordId, std::uint32_t> lemmas;
  for (std::uint32_t t = 0; t < vocabulary_.terms.size(); ++t) {
    const WordId lemma = vocabulary_.terms[t].lemma;
    groups_.push_back(lemma == no_word ? t : lemmas.try_emplace(lemma, t).first->second);
    weights_.push_back(weight_of(vocabulary_.terms[t]));
  }
  read_other(covers == Covers::suspect ? vocabulary_.original : vocabulary_.suspect);
  read_links(alignment, covers);
}

MutualCoverage::MutualCoverage(const Document& from, const Document& to, const Vocabulary& vocabulary,
                               const Alignment& alignment)
    : suspect(to, from, vocabulary, alignment, Covers::suspect),
      original(from, to, vocabulary, alignment, Covers::original) {}

void Coverage::read_other(const std::vector<TermId>& ids) {
  holders_.resize(vocabulary_.terms.size());
  for (std::uint32_t i = 0; i < other_.tokens.size(); ++i) {
    std::vector<std::uint32_t>& list = holders_[groups_[ids[i]]];
    if (list.empty() || list.back() != other_.tokens[i].sentence) list.push_back(other_.tokens[i].sentence);
  }
  other_words_ = words_of(other_, ids, {0, static_cast<std::uint32_t>(other_.tokens.size())});
  for (const Line& line : other_.lines) lines_.push_back(words_of(other_, ids, line.tokens));
  std::sort(lines_.begin(), lines_.end());
  for (std::uint32_t i = 0; i + shingle_words <= other_words_.size(); ++i)
    shingles_.push_back({number_of(&other_words_[i]), i});
  std::sort(shingles_.begin(), shingles_.end(), by_number);
}

void Coverage::read_links(const Alignment& alignment, Covers covers) {
  answers_.resize(own_.tokens.size());
  for (const WordLink& link : alignment.links) {
    const bool suspect = covers == Covers::suspect;
    const Range own = suspect ? link.suspect : link.original, other = suspect ? link.original : link.suspect;
    for (std::uint32_t j = own.first; j < own.last; ++j)
      answers_[j].push_back(other_.tokens[other.first].sentence);
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
  struct Share {
    std::uint32_t sentence = 0;
    double weight = 0;
  };
  std::vector<Share> shares;
  double total = 0;
  for (std::uint32_t j = tokens.first; j < tokens.last; ++j) {
    const double own = weight(j);
    if (own <= 0) continue;
    total += own;
    const std::vector<std::uint32_t>& same = holders_[groups_[own_ids_[j]]];
    const bool telling = same.size() <= most_holders;
    if (telling)
      for (const std::uint32_t sentence : same) shares.push_back({sentence, own});
    for (const std::uint32_t sentence : answers_[j])
      if (!telling || !std::binary_search(same.begin(), same.end(), sentence))
        shares.push_back({sentence, telling ? 0.8 * own : own});
  }
  std::stable_sort(shares.begin(), shares.end(),
                   [](const Share& a, const Share& b) { return a.sentence < b.sentence; });
  double best = 0;
  for (std::size_t i = 0; i < shares.size();) {
    double sum = 0;
    for (const std::uint32_t sentence = shares[i].sentence;
         i < shares.size() && shares[i].sentence == sentence; ++i)
      sum += shares[i].weight;
    best = std::max(best, sum);
  }
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
  const std::vector<TermId> own = words_of(own_, own_ids_, line.tokens);
  if (std::binary_search(lines_.begin(), lines_.end(), own)) return true;
  if (own.size() < shingle_words) return false;
  auto place =
      std::lower_bound(shingles_.begin(), shingles_.end(), Shingle{number_of(own.data()), 0}, by_number);
  for (std::size_t tried = 0; tried < most_places && place != shingles_.end(); ++tried, ++place) {
    if (place->number != number_of(own.data())) return false;
    if (place->place + own.size() <= other_words_.size() &&
        std::equal(own.begin(), own.end(), other_words_.begin() + place->place))
      return true;
  }
  return false;
}

}  // namespace unspin
