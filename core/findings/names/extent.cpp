#include "findings/names/extent.h"

#include <algorithm>

#include "findings/names/signs.h"

namespace unspin {
namespace {

bool begins_before(Range a, Range b) { return a.first < b.first; }

bool is_hyphen_between(const Side& side, std::uint32_t from, std::uint32_t to) {
  return from + 1 == to && side.term(from).form == u"-";
}

}  // namespace

NameExtents::NameExtents(const Groundwork& evidence)
    : original_(original_side(evidence.texts())),
      suspect_(suspect_side(evidence.texts())),
      lexicon_(evidence.knowledge.lexicon) {
  for (const Edit& edit : evidence.edits) {
    if (edit.suspect.empty() && !edit.original.empty()) only_original_.push_back(edit.original);
    if (edit.original.empty() && !edit.suspect.empty()) only_suspect_.push_back(edit.suspect);
  }
  std::stable_sort(only_original_.begin(), only_original_.end(), begins_before);
  std::stable_sort(only_suspect_.begin(), only_suspect_.end(), begins_before);
}

void NameExtents::widen(NamePair& pair) const {
  while (const std::uint32_t step = shared_beside(pair, true)) {
    pair.original.first -= step;
    pair.suspect.first -= step;
  }
  while (const std::uint32_t step = shared_beside(pair, false)) {
    pair.original.last += step;
    pair.suspect.last += step;
  }
  absorb(pair.original, original_, only_original_);
  absorb(pair.suspect, suspect_, only_suspect_);
}

std::uint32_t NameExtents::shared_beside(const NamePair& pair, bool before) const {
  const std::uint32_t i = before ? pair.original.first : pair.original.last;
  const std::uint32_t j = before ? pair.suspect.first : pair.suspect.last;
  const auto room = [&](std::uint32_t steps) {
    return before ? i >= steps && j >= steps
                  : i + steps <= original_.ids.size() && j + steps <= suspect_.ids.size();
  };
  const auto beside = [&](std::uint32_t at, std::uint32_t steps) {
    return before ? at - steps : at + steps - 1;
  };
  if (!room(1)) return 0;
  const std::uint32_t next_i = beside(i, 1), next_j = beside(j, 1);
  if (is_shared(pair, next_i, next_j)) return 1;
  if (!room(2) || !is_name_joint(original_.term(next_i).form) || !is_name_joint(suspect_.term(next_j).form))
    return 0;
  const std::uint32_t far_i = beside(i, 2), far_j = beside(j, 2);
  if (is_shared(pair, far_i, far_j)) return 2;
  // across "-" any name goes on: "Al-Shami"
  const bool binds = binds_names(original_.term(next_i).form) && binds_names(suspect_.term(next_j).form);
  return binds && original_.term(far_i).form == suspect_.term(far_j).form &&
                 is_name_link(original_, lexicon_, far_i)
             ? 2
             : 0;
}

bool NameExtents::is_shared(const NamePair& pair, std::uint32_t i, std::uint32_t j) const {
  if (!sentence_has(original_, pair.original.first, i) || !sentence_has(suspect_, pair.suspect.first, j))
    return false;
  if (original_.term(i).form != suspect_.term(j).form || is_courtesy_title(original_.term(i).form))
    return false;
  const Name* name = name_of(original_.document, pair.original.first);
  const Name* there = name_of(original_.document, i);
  if (name && name == there) return true;
  return !(name && there) && is_name_word(original_, lexicon_, i) && is_name_word(suspect_, lexicon_, j);
}

void NameExtents::absorb(Range& range, const Side& side, const std::vector<Range>& alone) const {
  const auto is_part = [&](Range run, std::uint32_t nearest) {
    bool name = is_name_word(side, lexicon_, nearest) || run.size() == 1;
    for (std::uint32_t i = run.first; i < run.last; ++i) name = name && is_name_link(side, lexicon_, i);
    return name && sentence_has(side, range.first, run.first);
  };
  auto next = std::lower_bound(alone.begin(), alone.end(), range, begins_before);
  for (auto before = next; before != alone.begin();) {
    const Range run = *--before;
    if (run.last != range.first && !is_hyphen_between(side, run.last, range.first)) break;
    if (is_part(run, run.first)) range.first = run.first;
  }
  for (; next != alone.end() && next->first <= range.last + 1; ++next)
    if ((next->first == range.last || is_hyphen_between(side, range.last, next->first)) &&
        is_part(*next, next->last - 1))
      range.last = next->last;
}

bool NameExtents::run_together(const NamePair& earlier, const NamePair& later) const {
  return later.original.first >= earlier.original.first && later.suspect.first >= earlier.suspect.first &&
         is_bridged(original_, earlier.original.last, later.original.first) &&
         is_bridged(suspect_, earlier.suspect.last, later.suspect.first);
}

bool NameExtents::is_bridged(const Side& side, std::uint32_t from, std::uint32_t to) const {
  if (to > from + 3) return false;
  for (std::uint32_t i = from; i < to; ++i)
    if (!is_name_link(side, lexicon_, i)) return false;
  return from >= to || sentence_has(side, from - 1, to);
}

}  // namespace unspin
