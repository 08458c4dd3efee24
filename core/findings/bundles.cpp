#include "findings/bundles.h"

#include <algorithm>
#include <map>
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

// Links that share a token become one; where their hulls then run into each other, the heavier stays.
std::vector<Bundle> merge(const std::vector<WordLink>& links) {
  Groups groups(links.size());
  std::map<std::uint32_t, std::size_t> by_original, by_suspect;
  for (std::size_t k = 0; k < links.size(); ++k) {
    for (std::uint32_t i = links[k].original.first; i < links[k].original.last; ++i)
      groups.join(k, by_original.try_emplace(i, k).first->second);
    for (std::uint32_t j = links[k].suspect.first; j < links[k].suspect.last; ++j)
      groups.join(k, by_suspect.try_emplace(j, k).first->second);
  }
  std::map<std::size_t, Bundle> merged;
  for (std::size_t k = 0; k < links.size(); ++k) {
    const auto [place, fresh] = merged.try_emplace(groups.root(k));
    Bundle& bundle = place->second;
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
  std::vector<Bundle> bundles;
  bundles.reserve(merged.size());
  for (const auto& [root, bundle] : merged) bundles.push_back(bundle);
  return bundles;
}

std::vector<Bundle> without_collisions(std::vector<Bundle> bundles) {
  std::stable_sort(bundles.begin(), bundles.end(), [](const Bundle& a, const Bundle& b) {
    if (a.weight != b.weight) return a.weight > b.weight;
    if (a.original.size() + a.suspect.size() != b.original.size() + b.suspect.size())
      return a.original.size() + a.suspect.size() < b.original.size() + b.suspect.size();
    return a.original.first < b.original.first;
  });
  std::map<std::uint32_t, Range> left, right;  // disjoint ranges taken so far, by their beginning
  const auto is_free = [](const std::map<std::uint32_t, Range>& taken, Range range) {
    const auto next = taken.lower_bound(range.first);
    if (next != taken.end() && meet(next->second, range)) return false;
    return next == taken.begin() || !meet(std::prev(next)->second, range);
  };
  std::vector<Bundle> kept;
  for (const Bundle& bundle : bundles) {
    if (!is_free(left, bundle.original) || !is_free(right, bundle.suspect)) continue;
    left[bundle.original.first] = bundle.original;
    right[bundle.suspect.first] = bundle.suspect;
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
    std::map<std::uint32_t, std::vector<std::uint32_t>> answers;  // my token → the others
    for (const WordLink& link : links)
      for (std::uint32_t m = mine(link).first; m < mine(link).last; ++m)
        for (std::uint32_t o = other(link).first; o < other(link).last; ++o) answers[m].push_back(o);
    std::vector<WordLink> bound;
    for (auto at = answers.begin(); at != answers.end(); ++at) {
      const Range phrase = phrase_around(at->first, at->second, answers);
      if (phrase.empty()) continue;
      const Range word{at->second.front(), at->second.front() + 1};
      bound.push_back(mine_is_suspect_ ? WordLink{word, phrase, LinkKind::synonym, 1}
                                       : WordLink{phrase, word, LinkKind::synonym, 1});
      while (std::next(at) != answers.end() && std::next(at)->first < phrase.last) ++at;
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
  Range mine(const WordLink& link) const { return mine_is_suspect_ ? link.suspect : link.original; }
  Range other(const WordLink& link) const { return mine_is_suspect_ ? link.original : link.suspect; }

  // The longest phrase that holds the token, has a word that nothing answers, and means what the answer
  // means.
  Range phrase_around(std::uint32_t token, const std::vector<std::uint32_t>& answer,
                      const std::map<std::uint32_t, std::vector<std::uint32_t>>& answers) const {
    constexpr std::uint32_t longest = 5;
    if (answer.size() != 1 || !mine_.is_word(token)) return {};
    const Term& word = other_.term(answer.front());
    if (word.word == no_word) return {};
    const Range sentence = mine_.document.sentences[mine_.document.tokens[token].sentence].tokens;
    for (std::uint32_t size = longest; size > 1; --size) {
      for (std::uint32_t back = 0; back < size; ++back) {
        if (token < sentence.first + back || token - back + size > sentence.last) continue;
        const Range run{token - back, token - back + size};
        if (!starts_phrase(run.first) || !is_open(run, token, answers)) continue;
        const WordId phrase = texts_.lexicon.find(mine_.phrase(run));
        if (phrase == no_word) continue;
        const Bond bond = texts_.lexicon.relate(word.word, phrase).bond;
        if (bond == Bond::synonym || bond == Bond::abbreviation) return run;
      }
    }
    return {};
  }

  bool starts_phrase(std::uint32_t token) const {
    const WordId word = mine_.term(token).word;
    return word != no_word && texts_.lexicon.starts_phrase(word);
  }

  // Some word has no answer, and no other word of it is answered by what reads the same.
  bool is_open(Range run, std::uint32_t token,
               const std::map<std::uint32_t, std::vector<std::uint32_t>>& answers) const {
    bool open = false;
    for (std::uint32_t i = run.first; i < run.last; ++i) {
      if (!mine_.is_word(i)) return false;
      const auto answer = answers.find(i);
      if (answer == answers.end())
        open = true;
      else if (i != token && other_.term(answer->second.front()).form == mine_.term(i).form)
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
  std::vector<Bundle> bundles = without_collisions(merge(links));
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
