// Names that stand in the same slot of both texts, and are not the same.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "findings/kind.h"

namespace unspin {

struct NamePair {
  Range original;
  Range suspect;
  std::uint32_t pair = 0;  // index into Alignment::sentence_pairs
};

/// The names that changed, each in full: for the edit "Pamuk" → "cotton" inside "Ferhan Pamuk", the whole
/// name on both sides. A pair whose suspect side is no name is there only if it takes the slot of a name in
/// the original. By suspect, then original.
std::vector<NamePair> find_changed_names(const Evidence&);

/// The same, found when it is first asked for, and kept: several kinds look at it.
class ChangedNames {
 public:
  const std::vector<NamePair>& in(const Evidence& evidence) {
    if (!found_) found_ = find_changed_names(evidence);
    return *found_;
  }

 private:
  std::optional<std::vector<NamePair>> found_;
};

/// Whether two names are places, by the lexicon's codes.
enum class PlaceRelation : std::uint8_t {
  unknown,    // one of them is no place that the lexicon knows, or both are spellings: Brazil, Brasil
  same,       // Taiwan, Taiwanese
  different,  // Austria, Australia
};
PlaceRelation relate_places(const Lexicon&, std::u16string_view a, std::u16string_view b);

}  // namespace unspin
