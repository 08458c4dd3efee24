#include "findings/bundles.h"

#include <algorithm>
#include <numeric>

namespace unspin {
namespace {

bool meet(Range a, Range b) { return a.first < b.last && b.first < a.last; }

struct Groups {
  std::vector<std::size_t> parent;
  explicit Groups(std::size_t size) : parent(size) {
    std::iota(parent.begin(), parent.end(), std::size_t{0});
  }
  std::size_t root(std::size_t i) {
    while (parent[i] != i) i = parent[i] = parent[parent[i]];
    return i;
  }
  void join(std::size_t a, std::size_t b) { parent[std::max(root(a), root(b))] = std::min(root(a), root(b)); }
};

// A value for each token of one side, from the first to the last that any link of a sentence pair holds.
template <class Value>
class PerToken {
 public:
  PerToken(const std::vector<WordLink>& links, Range WordLink::*side, Value none) : none_(none) {
    std::uint32_t last = 0;
    first_ = ~std::uint32_t{0};
    for (const WordLink& link : links)
      first_ = std::min(first_, (link.*side).first), last = std::max(last, (link.*side).last);
    values_.resize(last > first_ ? last - first_ : 0, none);
  }
  [[nodiscard]] std::uint32_t first() const { return first_; }
  [[nodiscard]] std::uint32_t last() const { return first_ + static_cast<std::uint32_t>(values_.size()); }
  [[nodiscard]] const Value& operator[](std::uint32_t token) const {
    return token >= first() && token < last() ? values_[token - first_] : none_;
  }
  Value& at(std::uint32_t token) { return values_[token - first_]; }

 private:
  std::uint32_t first_ = 0;
  std::vector<Value> values_;
  Value none_;
};

// Links that share a token become one; where their hulls then run into each other, the heavier stays.
std::vector<Bundle> merge(const std::vector<WordLink>& links) {
  constexpr std::size_t none = ~std::size_t{0};
  Groups groups(links.size());
  for (Range WordLink::*side : {&WordLink::original, &WordLink::suspect}) {
    PerToken<std::size_t> holder(links, side, none);
    for (std::size_t k = 0; k < links.size(); ++k)
      for (std::uint32_t i = (links[k].*side).first; i < (links[k].*side).last; ++i) {
        if (holder[i] == none) holder.at(i) = k;
        groups.join(k, holder[i]);
      }
  }
  std::vector<Bundle> bundles;
  std::vector<std::size_t> bundle_of(links.size(), none);  // by root: a root comes before what it holds
  for (std::size_t k = 0; k < links.size(); ++k) {
    const std::size_t root = groups.root(k);
    const bool fresh = bundle_of[root] == none;
    if (fresh) bundle_of[root] = bundles.size(), bundles.emplace_back();
    Bundle& bundle = bundles[bundle_of[root]];
    const WordLink& link = links[k];
    bundle.original = fresh ? link.original
                            : Range{std::min(bundle.original.first, link.original.first),
                                    std::max(bundle.original.last, link.original.last)};
    bundle.suspect = fresh ? link.suspect
                           : Range{std::min(bundle.suspect.first, link.suspect.first),
                                   std::max(bundle.suspect.last, link.suspect.last)};
    bundle.weight = std::max(bundle.weight, link.probability);
    bundle.same = fresh && (link.kind == LinkKind::same || link.kind == LinkKind::format);
    bundle.inflected = fresh && link.kind == LinkKind::inflection;
  }
  return bundles;
}

std::vector<Bundle> without_collisions(std::vector<Bundle> bundles, const std::vector<WordLink>& links) {
  std::stable_sort(bundles.begin(), bundles.end(), [](const Bundle& a, const Bundle& b) {
    if (a.weight != b.weight) return a.weight > b.weight;
    if (a.original.size() + a.suspect.size() != b.original.size() + b.suspect.size())
      return a.original.size() + a.suspect.size() < b.original.size() + b.suspect.size();
    return a.original.first < b.original.first;
  });
  PerToken<char> left(links, &WordLink::original, 0), right(links, &WordLink::suspect, 0);
  const auto is_free = [](const PerToken<char>& taken, Range range) {
    for (std::uint32_t i = range.first; i < range.last; ++i)
      if (taken[i]) return false;
    return true;
  };
  std::vector<Bundle> kept;
  for (const Bundle& bundle : bundles) {
    if (!is_free(left, bundle.original) || !is_free(right, bundle.suspect)) continue;
    for (std::uint32_t i = bundle.original.first; i < bundle.original.last; ++i) left.at(i) = 1;
    for (std::uint32_t j = bundle.suspect.first; j < bundle.suspect.last; ++j) right.at(j) = 1;
    kept.push_back(bundle);
  }
  std::sort(kept.begin(), kept.end(),
            [](const Bundle& a, const Bundle& b) { return a.original.first < b.original.first; });
  return kept;
}

// Marks the heaviest subset that rises on both sides: prefix maxima in a Fenwick tree over the suspect's
// order.
void mark_order(std::vector<Bundle>& bundles) {
  const std::size_t count = bundles.size();
  std::vector<std::size_t> by_suspect(count), rank(count);
  std::iota(by_suspect.begin(), by_suspect.end(), std::size_t{0});
  std::sort(by_suspect.begin(), by_suspect.end(), [&](std::size_t a, std::size_t b) {
    return bundles[a].suspect.first < bundles[b].suspect.first;
  });
  for (std::size_t k = 0; k < count; ++k) rank[by_suspect[k]] = k + 1;
  constexpr std::size_t none = ~std::size_t{0};
  std::vector<double> total(count, 0);
  std::vector<std::size_t> before(count, none), best(count + 1, none);
  for (std::size_t k = 0; k < count; ++k) {
    std::size_t from = none;
    for (std::size_t r = rank[k] - 1; r > 0; r &= r - 1)
      if (best[r] != none && (from == none || total[best[r]] > total[from])) from = best[r];
    before[k] = from;
    total[k] = bundles[k].weight + (from == none ? 0 : total[from]);
    for (std::size_t r = rank[k]; r <= count; r += r & (~r + 1))
      if (best[r] == none || total[k] > total[best[r]]) best[r] = k;
  }
  std::size_t last = none;
  for (std::size_t k = 0; k < count; ++k)
    if (last == none || total[k] > total[last]) last = k;
  for (; last != none; last = before[last]) bundles[last].in_order = true;
}

// "in his talks": the small words go where the content beside them goes; alone they are no move.
void mark_moved(std::vector<Bundle>& bundles) {
  const auto beside = [](const Bundle& left, const Bundle& right) {
    return left.moved && left.original.last == right.original.first &&
           left.suspect.last == right.suspect.first;
  };
  for (Bundle& bundle : bundles) bundle.moved = !bundle.in_order && bundle.content;
  for (std::size_t k = 1; k < bundles.size(); ++k)
    if (!bundles[k].in_order && beside(bundles[k - 1], bundles[k])) bundles[k].moved = true;
  for (std::size_t k = bundles.size(); k-- > 1;) {
    const Bundle &left = bundles[k - 1], &right = bundles[k];
    if (!left.in_order && right.moved && left.original.last == right.original.first &&
        left.suspect.last == right.suspect.first)
      bundles[k - 1].moved = true;
  }
}

// A phrase of the lexicon that means what one word of the other side means binds its words together:
// "campaign" / "political campaign", "finally" / "at long last". One side only: `mine` holds the phrases.
class PhraseBinder {
 public:
  PhraseBinder(const LinkedTexts& texts, const Side& mine, const Side& other, bool mine_is_suspect)
      : texts_(texts), mine_(mine), other_(other), mine_is_suspect_(mine_is_suspect) {}

  void bind(std::vector<WordLink>& links) const {
    Answers answers(links, mine_is_suspect_ ? &WordLink::suspect : &WordLink::original, {});
    for (const WordLink& link : links)
      for (std::uint32_t m = mine(link).first; m < mine(link).last; ++m) {
        Answer& answer = answers.at(m);
        if (answer.count == 0) answer.first = other(link).first;
        answer.count += other(link).size();
      }
    std::vector<WordLink> bound;
    for (std::uint32_t m = answers.first(); m < answers.last(); ++m) {
      const Range phrase = phrase_around(m, answers);
      if (phrase.empty()) continue;
      const Range word{answers[m].first, answers[m].first + 1};
      bound.push_back(mine_is_suspect_ ? WordLink{word, phrase, LinkKind::synonym, 1}
                                       : WordLink{phrase, word, LinkKind::synonym, 1});
      m = phrase.last - 1;
    }
    for (const WordLink& link : bound) {
      links.erase(std::remove_if(links.begin(), links.end(),
                                 [&](const WordLink& old) {
                                   return meet(old.original, link.original) ||
                                          meet(old.suspect, link.suspect);
                                 }),
                  links.end());
      links.push_back(link);
    }
  }

 private:
  // What a token is linked to: how many tokens, and the first of them.
  struct Answer {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
  };
  using Answers = PerToken<Answer>;

  Range mine(const WordLink& link) const { return mine_is_suspect_ ? link.suspect : link.original; }
  Range other(const WordLink& link) const { return mine_is_suspect_ ? link.original : link.suspect; }

  // The longest phrase that holds the token, has a word that nothing answers, and means what the answer
  // means.
  Range phrase_around(std::uint32_t token, const Answers& answers) const {
    constexpr std::uint32_t longest = 5;
    if (answers[token].count != 1 || !mine_.is_word(token) || !has_gap_near(token, longest, answers))
      return {};
    const Term& word = other_.term(answers[token].first);
    if (word.word == no_word) return {};
    const Range sentence = mine_.document.sentences[mine_.document.tokens[token].sentence].tokens;
    for (std::uint32_t size = longest; size > 1; --size) {
      for (std::uint32_t back = 0; back < size; ++back) {
        if (token < sentence.first + back || token - back + size > sentence.last) continue;
        const Range run{token - back, token - back + size};
        if (!starts_phrase(run.first) || !is_open(run, token, answers)) continue;
        const WordId phrase = find_phrase(texts_, mine_, run);
        if (phrase == no_word) continue;
        const Bond bond = texts_.lexicon.relate(word.word, phrase).bond;
        if (means_alike(bond)) return run;
      }
    }
    return {};
  }

  // Some token within reach is answered by nothing.
  static bool has_gap_near(std::uint32_t token, std::uint32_t reach, const Answers& answers) {
    for (std::uint32_t i = token < reach ? 0 : token - reach + 1; i < token + reach; ++i)
      if (answers[i].count == 0) return true;
    return false;
  }

  static bool means_alike(Bond bond) {
    return bond == Bond::synonym || bond == Bond::abbreviation || bond == Bond::derivation ||
           bond == Bond::similar || bond == Bond::broader;
  }

  bool starts_phrase(std::uint32_t token) const {
    const Term& term = mine_.term(token);
    return term.word != no_word &&
           (texts_.lexicon.starts_phrase(term.word) || texts_.lexicon.starts_phrase(term.lemma));
  }

  // Some word has no answer, and no other word of it is answered by what reads the same.
  bool is_open(Range run, std::uint32_t token, const Answers& answers) const {
    bool open = false;
    for (std::uint32_t i = run.first; i < run.last; ++i) {
      if (!mine_.is_word(i)) return false;
      if (answers[i].count == 0)
        open = true;
      else if (i != token && other_.term(answers[i].first).form == mine_.term(i).form)
        return false;
    }
    return open;
  }

  const LinkedTexts& texts_;
  const Side& mine_;
  const Side& other_;
  bool mine_is_suspect_;
};

}  // namespace

std::vector<Bundle> bundle_links(const LinkedTexts& texts, std::vector<WordLink> links) {
  const Side a = original_side(texts), b = suspect_side(texts);
  PhraseBinder(texts, b, a, true).bind(links);
  PhraseBinder(texts, a, b, false).bind(links);
  std::vector<Bundle> bundles = without_collisions(merge(links), links);
  for (Bundle& bundle : bundles) {
    bundle.same = bundle.same || reads_the_same(texts, bundle.original, bundle.suspect);
    bundle.content = a.has_content(bundle.original) || b.has_content(bundle.suspect);
    const bool words = a.has_words(bundle.original);
    bundle.weight = (bundle.content ? 1.0 : words ? 0.3 : 0.1) * (bundle.same ? 1.0 : 0.6);
    bundle.weight *= static_cast<double>(std::min(bundle.original.size(), bundle.suspect.size()));
  }
  mark_order(bundles);
  mark_moved(bundles);
  return bundles;
}

std::vector<std::vector<WordLink>> links_by_pair(const LinkedTexts& texts, const Alignment& alignment) {
  std::vector<std::vector<std::uint32_t>> pairs(texts.suspect.sentences.size());
  for (std::uint32_t p = 0; p < alignment.sentence_pairs.size(); ++p)
    for (const std::uint32_t s : alignment.sentence_pairs[p].suspect) pairs[s].push_back(p);
  std::vector<std::vector<WordLink>> sorted(alignment.sentence_pairs.size());
  for (const WordLink& link : alignment.links) {
    const std::uint32_t o = texts.original.tokens[link.original.first].sentence;
    for (const std::uint32_t p : pairs[texts.suspect.tokens[link.suspect.first].sentence]) {
      const auto& originals = alignment.sentence_pairs[p].original;
      if (std::find(originals.begin(), originals.end(), o) != originals.end()) sorted[p].push_back(link);
    }
  }
  return sorted;
}

}  // namespace unspin
