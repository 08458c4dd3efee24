#include "changes/bundles.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "align/best_below.h"
#include "align/disjoint_sets.h"
#include "changes/per_token.h"
#include "changes/phrase_links.h"
#include "changes/sameness.h"

namespace unspin {
namespace {

// Links that share a token become one; where their hulls then run into each other, the heavier stays.
std::vector<Bundle> merge(const std::vector<WordLink>& links) {
  constexpr std::uint32_t none = ~std::uint32_t{0};
  DisjointSets groups(links.size());
  for (Range WordLink::*side : {&WordLink::original, &WordLink::suspect}) {
    PerToken<std::uint32_t> holder(links, side, none);
    for (std::uint32_t k = 0; k < links.size(); ++k)
      for (std::uint32_t i = (links[k].*side).first; i < (links[k].*side).last; ++i) {
        if (holder[i] == none) holder.at(i) = k;
        groups.join(k, holder[i]);
      }
  }
  std::vector<Bundle> bundles;
  std::vector<std::size_t> bundle_of(links.size(), none);  // by root
  for (std::uint32_t k = 0; k < links.size(); ++k) {
    const std::uint32_t root = groups.root(k);
    const bool fresh = bundle_of[root] == none;
    if (fresh) bundle_of[root] = bundles.size(), bundles.emplace_back();
    Bundle& bundle = bundles[bundle_of[root]];
    const WordLink& link = links[k];
    bundle.original = fresh ? link.original : bundle.original.joined(link.original);
    bundle.suspect = fresh ? link.suspect : bundle.suspect.joined(link.suspect);
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

// Marks the heaviest subset that rises on both sides; the bundles come in the original's order.
void mark_order(std::vector<Bundle>& bundles) {
  const std::size_t count = bundles.size();
  std::vector<std::size_t> by_suspect(count), rank(count);
  std::iota(by_suspect.begin(), by_suspect.end(), std::size_t{0});
  std::sort(by_suspect.begin(), by_suspect.end(), [&](std::size_t a, std::size_t b) {
    return bundles[a].suspect.first < bundles[b].suspect.first;
  });
  for (std::size_t k = 0; k < count; ++k) rank[by_suspect[k]] = k;
  BestBelow<double> best(count);
  std::vector<std::uint32_t> before(count);
  std::pair<double, std::uint32_t> heaviest{0, best.none};
  for (std::uint32_t k = 0; k < count; ++k) {
    const auto [weight, chain] = best.below(rank[k]);
    before[k] = chain;
    best.add(rank[k], weight + bundles[k].weight, k);
    if (weight + bundles[k].weight > heaviest.first) heaviest = {weight + bundles[k].weight, k};
  }
  for (std::uint32_t k = heaviest.second; k != best.none; k = before[k]) bundles[k].in_order = true;
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

// "executive chef" / "executive pastry chef": the linker takes "executive pastry" for an answer of
// "executive"; to a reader the word has stayed, and another was put beside it.
void part_words_that_stayed(const Side& a, const Side& b, std::vector<WordLink>& links) {
  std::vector<WordLink> stayed;
  const auto stays = [&](std::uint32_t i, std::uint32_t j) {
    if (a.term(i).form != b.term(j).form) return false;
    stayed.push_back({{i, i + 1}, {j, j + 1}, LinkKind::same, 1});
    return true;
  };
  std::erase_if(links, [&](WordLink& link) {
    Range &left = link.original, &right = link.suspect;
    if (link.kind != LinkKind::context || left.size() == right.size()) return false;
    while (!left.empty() && !right.empty() && stays(left.first, right.first)) ++left.first, ++right.first;
    while (!left.empty() && !right.empty() && stays(left.last - 1, right.last - 1)) --left.last, --right.last;
    return left.empty() || right.empty();
  });
  links.insert(links.end(), stayed.begin(), stayed.end());
}

std::vector<Bundle> bundle_links(const LinkedTexts& texts, std::vector<WordLink> links) {
  const Side a = original_side(texts), b = suspect_side(texts);
  part_words_that_stayed(a, b, links);
  bind_phrases(texts, links);
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

/// For each sentence pair, the links with both ends inside it.
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

}  // namespace

PairBundles bundle_pairs(const LinkedTexts& texts, const Alignment& alignment) {
  PairBundles bundles;
  for (std::vector<WordLink>& links : links_by_pair(texts, alignment))
    bundles.push_back(bundle_links(texts, std::move(links)));
  return bundles;
}

}  // namespace unspin
