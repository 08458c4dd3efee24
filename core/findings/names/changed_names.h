// Names that stand in the same slot of both texts, and are not the same.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "findings/evidence.h"

namespace unspin {

/// The names that changed, each in full: for the edit "Demir" → "iron" inside "Ferhan Demir", the whole
/// name on both sides. A pair whose suspect side is no name is there only if it takes the slot of a name in
/// the original. By suspect, then original.
std::vector<ChangedName> find_changed_names(const Groundwork&);

/// Whether two names are places, by the lexicon's codes.
enum class PlaceRelation : std::uint8_t {
  unknown,    // one of them is no place that the lexicon knows, or both are spellings: Brazil, Brasil
  same,       // Taiwan, Taiwanese
  different,  // Austria, Australia
};
PlaceRelation relate_places(const Lexicon&, std::u16string_view a, std::u16string_view b);

}  // namespace unspin
