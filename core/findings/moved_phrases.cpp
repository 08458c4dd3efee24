#include "findings/moved_phrases.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace unspin {
namespace {

// “on Monday” fell away here and came in there: of one word that tells anything, only within a sentence it is
// the same that moved.
bool says_enough(const Side& a, const Edit& gone, const Edit& come) {
  return gone.pair == come.pair || a.content(gone.original).size() > 1;
}

// A phrase that fell away as a whole came in as a whole.
void match_whole(const Side& a, const Side& b, std::vector<Edit>& rest) {
  std::map<std::u16string, std::vector<std::size_t>> came_in;
  for (std::size_t k = 0; k < rest.size(); ++k)
    if (rest[k].original.empty() && b.has_content(rest[k].suspect))
      came_in[b.phrase(rest[k].suspect)].push_back(k);
  for (Edit& edit : rest) {
    if (!edit.suspect.empty()) continue;
    const auto found = came_in.find(a.phrase(edit.original));
    if (found == came_in.end() || found->second.empty()) continue;
    Edit& other = rest[found->second.back()];
    if (!says_enough(a, edit, other)) continue;
    found->second.pop_back();
    edit.suspect = other.suspect;
    other = {};
  }
}

// One side's phrases, looked for inside those of the other.
class Inside {
 public:
  Inside(const Side& side, Range Edit::*own, const Side& other, Range Edit::*theirs, std::vector<Edit>& rest)
      : side_(side), other_(other), own_(own), theirs_(theirs), rest_(rest) {}

  void match() {
    for (std::size_t k = 0; k < rest_.size(); ++k)
      if ((rest_[k].*own_).empty())
        for (const std::uint32_t token : other_.content(rest_[k].*theirs_))
          places_[other_.term(token).form].push_back({k, token});
    const std::size_t size = rest_.size();
    for (std::size_t k = 0; k < size; ++k)
      if ((rest_[k].*theirs_).empty()) look_for(k);
  }

 private:
  struct Found {
    std::size_t edit;
    std::uint32_t token;
  };

  void look_for(std::size_t k) {
    constexpr std::size_t least_content = 2, most_tried = 8;
    const Range run = rest_[k].*own_;
    const std::vector<std::uint32_t> content = side_.content(run);
    if (content.size() < least_content) return;
    const auto places = places_.find(side_.term(content.front()).form);
    if (places == places_.end()) return;
    for (std::size_t p = 0; p < std::min(most_tried, places->second.size()); ++p) {
      const Found found = places->second[p];
      const std::uint32_t before = content.front() - run.first;
      const Range whole = rest_[found.edit].*theirs_;
      if (!whole.has(found.token) || found.token < whole.first + before) continue;
      const Range like{found.token - before, found.token - before + run.size()};
      if (!whole.contains(like) || !reads_as(run, like)) continue;
      cut(found.edit, whole, like);
      rest_[k].*theirs_ = like;
      return;
    }
  }

  [[nodiscard]] bool reads_as(Range run, Range like) const {
    for (std::uint32_t i = 0; i < run.size(); ++i)
      if (side_.term(run.first + i).form != other_.term(like.first + i).form) return false;
    return true;
  }

  // What stands before and behind stays by itself.
  void cut(std::size_t edit, Range whole, Range like) {
    const Range before = other_.trimmed({whole.first, like.first}),
                after = other_.trimmed({like.last, whole.last});
    rest_[edit].*theirs_ = before;
    if (after.empty()) return;
    Edit behind = rest_[edit];
    behind.*theirs_ = after;
    rest_.push_back(behind);
  }

  const Side &side_, &other_;
  Range Edit::*own_;
  Range Edit::*theirs_;
  std::vector<Edit>& rest_;
  std::map<std::u16string_view, std::vector<Found>> places_;
};

}  // namespace

void match_moved(const Side& original, const Side& suspect, std::vector<Edit>& rest) {
  const auto sweep = [&] {
    std::erase_if(rest, [](const Edit& edit) { return edit.original.empty() && edit.suspect.empty(); });
  };
  match_whole(original, suspect, rest);
  sweep();
  Inside(original, &Edit::original, suspect, &Edit::suspect, rest).match();
  sweep();
  Inside(suspect, &Edit::suspect, original, &Edit::original, rest).match();
  sweep();
}

}  // namespace unspin
