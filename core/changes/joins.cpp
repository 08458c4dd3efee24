#include "changes/joins.h"

#include <algorithm>
#include <map>

#include "changes/sameness.h"

namespace unspin {
namespace {

constexpr std::uint32_t longest_phrase = 6;  // words that can stand between the two parts
constexpr std::uint32_t longest_part = 4;

bool is_short(Range run) { return !run.empty() && run.size() <= longest_part; }

constexpr std::size_t no_bundle = ~std::size_t{0};

// Which bundle a token stands in.
class Answers {
 public:
  explicit Answers(const std::vector<Bundle>& bundles) : bundles_(bundles) {
    for (std::size_t k = 0; k < bundles.size(); ++k) {
      for (std::uint32_t i = bundles[k].original.first; i < bundles[k].original.last; ++i)
        by_original_[i] = k;
      for (std::uint32_t j = bundles[k].suspect.first; j < bundles[k].suspect.last; ++j) by_suspect_[j] = k;
    }
  }

  // The original's run that answers exactly the suspect's run; empty where none does.
  [[nodiscard]] Range of(Range suspect) const {
    Range original;
    for (std::uint32_t j = suspect.first; j < suspect.last; ++j) {
      const std::size_t k = find(by_suspect_, j);
      if (k == no_bundle) continue;
      if (bundles_[k].suspect.first < suspect.first || bundles_[k].suspect.last > suspect.last) return {};
      original = hull(original, bundles_[k].original);
    }
    if (original.size() > suspect.size() + 2) return {};
    for (std::uint32_t i = original.first; i < original.last; ++i) {
      const std::size_t k = find(by_original_, i);
      if (k != no_bundle && !suspect.has(bundles_[k].suspect.first)) return {};
    }
    return original;
  }

  static Range hull(Range a, Range b) {
    if (a.empty()) return b;
    if (b.empty()) return a;
    return a.joined(b);
  }

 private:
  static std::size_t find(const std::map<std::uint32_t, std::size_t>& places, std::uint32_t token) {
    const auto place = places.find(token);
    return place == places.end() ? no_bundle : place->second;
  }

  const std::vector<Bundle>& bundles_;
  std::map<std::uint32_t, std::size_t> by_original_, by_suspect_;
};

void drop_empty(std::vector<Edit>& edits) {
  edits.erase(std::remove_if(edits.begin(), edits.end(),
                             [](const Edit& e) { return e.original.empty() && e.suspect.empty(); }),
              edits.end());
}

// original  [the ministry] said            [Sino-Ruritanian] [ties]
// suspect   according to [the ministry]    [ties] [between China and Ruritania]
void join_turned(const LinkedTexts& texts, const std::vector<Bundle>& bundles, std::vector<Edit>& edits) {
  const Side a = original_side(texts), b = suspect_side(texts);
  const Answers answers(bundles);
  std::map<std::uint32_t, std::size_t> deleted_from, deleted_to;
  for (std::size_t k = 0; k < edits.size(); ++k)
    if (edits[k].suspect.empty() && is_short(edits[k].original)) {
      deleted_from[edits[k].original.first] = k;
      deleted_to[edits[k].original.last] = k;
    }
  // Makes one edit of the insertion, the deletion at `place` in `deletions` and the phrase between them.
  const auto join = [&](Edit& inserted, Range phrase, Range answered,
                        const std::map<std::uint32_t, std::size_t>& deletions, std::uint32_t place) {
    const auto found = deletions.find(place);
    if (answered.empty() || found == deletions.end() || !edits[found->second].suspect.empty()) return false;
    Edit& deleted = edits[found->second];
    if (!a.has_content(deleted.original) && !b.has_content(inserted.suspect)) return false;
    inserted = {Answers::hull(deleted.original, answered), Answers::hull(inserted.suspect, phrase), 0};
    deleted = {};
    return true;
  };
  for (Edit& inserted : edits) {
    if (!inserted.original.empty() || !is_short(inserted.suspect)) continue;
    const Range here = inserted.suspect;
    for (std::uint32_t size = 1; size <= longest_phrase; ++size) {
      const Range after{here.last, here.last + size};
      const Range before{here.first - std::min(here.first, size), here.first};
      const Range right = answers.of(after), left = answers.of(before);
      if (join(inserted, after, right, deleted_from, right.last) ||
          join(inserted, before, left, deleted_to, left.first))
        break;
    }
  }
  drop_empty(edits);
}

bool moved_together(const Bundle& left, const Bundle& right) {
  return right.moved && left.original.last == right.original.first &&
         left.suspect.last == right.suspect.first;
}

// original  [Norwegian-Danish ties]
// suspect   [ties between Norway and Denmark]       a few words in another order, with what that took
void join_shuffled(const LinkedTexts& texts, const std::vector<Bundle>& bundles, std::vector<Edit>& edits) {
  constexpr std::uint32_t longest_shuffle = 7;  // words
  const Side a = original_side(texts), b = suspect_side(texts);
  std::vector<Edit> shuffles;
  for (std::size_t k = 0, last = 0; k < bundles.size(); k = last + 1) {
    last = k;
    if (!bundles[k].moved) continue;
    while (last + 1 < bundles.size() && moved_together(bundles[last], bundles[last + 1])) ++last;
    const Edit moved{Answers::hull(bundles[k].original, bundles[last].original),
                     Answers::hull(bundles[k].suspect, bundles[last].suspect), 0};
    Edit shuffle = moved;
    // what it crosses stands right before or right after it in the original
    const auto crosses = [&](const Bundle& other) {
      return (other.original.first < moved.original.first) != (other.suspect.first < moved.suspect.first);
    };
    const auto take = [&](const Bundle& other) {
      if (!crosses(other)) return false;
      shuffle.original = Answers::hull(shuffle.original, other.original);
      shuffle.suspect = Answers::hull(shuffle.suspect, other.suspect);
      return shuffle.original.size() <= 2 * longest_shuffle;
    };
    for (std::size_t before = k; before > 0 && take(bundles[before - 1]);) --before;
    for (std::size_t after = last + 1; after < bundles.size() && take(bundles[after]);) ++after;
    if (shuffle.original == moved.original) continue;
    if (std::max(a.count_words(shuffle.original), b.count_words(shuffle.suspect)) > longest_shuffle) continue;
    if (!shuffles.empty() && shuffles.back().original.last > shuffle.original.first) {
      shuffle.original = Answers::hull(shuffles.back().original, shuffle.original);
      shuffle.suspect = Answers::hull(shuffles.back().suspect, shuffle.suspect);
      shuffles.pop_back();
    }
    shuffles.push_back(shuffle);
  }
  for (const Edit& shuffle : shuffles) {
    for (Edit& edit : edits) {
      if (shuffle.original.contains(edit.original) && shuffle.suspect.contains(edit.suspect)) edit = {};
    }
    edits.push_back({a.trimmed(shuffle.original), b.trimmed(shuffle.suspect), 0});
  }
  drop_empty(edits);
}

std::uint32_t count_negations(const Side& side, Range run) {
  std::uint32_t count = 0;
  for (std::uint32_t i = run.first; i < run.last; ++i) count += is_negation(side.term(i).form) ? 1U : 0U;
  return count;
}

// original  did [not] find boats in the harbour
// suspect   found [no] boats in the harbour
void join_negations(const LinkedTexts& texts, std::vector<Edit>& edits) {
  constexpr std::uint32_t furthest = 12;
  const Side a = original_side(texts), b = suspect_side(texts);
  std::vector<std::size_t> dropped, gained;
  for (std::size_t k = 0; k < edits.size(); ++k) {
    const std::uint32_t before = count_negations(a, edits[k].original),
                        after = count_negations(b, edits[k].suspect);
    if (before == 1 && after == 0) dropped.push_back(k);
    if (before == 0 && after == 1) gained.push_back(k);
  }
  for (const std::size_t x : dropped) {
    for (const std::size_t y : gained) {
      if (edits[y].suspect.empty()) continue;
      // An edit with one side stands, on its empty side, where its range begins.
      const Range left = edits[x].original.joined(edits[y].original),
                  right = edits[x].suspect.joined(edits[y].suspect);
      if (left.size() > furthest || right.size() > furthest) continue;
      for (Edit& edit : edits) {
        if (left.contains(edit.original) && right.contains(edit.suspect)) edit = {};
      }
      edits[x] = {a.trimmed(left), b.trimmed(right)};
      break;
    }
  }
  drop_empty(edits);
}

}  // namespace

void join_across(const LinkedTexts& texts, const std::vector<Bundle>& bundles, std::vector<Edit>& edits) {
  join_shuffled(texts, bundles, edits);
  join_turned(texts, bundles, edits);
  join_negations(texts, edits);
}

}  // namespace unspin
