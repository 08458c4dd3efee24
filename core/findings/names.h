// Names that stand in the same slot of both texts, and are not the same.
#pragma once
#include <cstdint>
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
/// the original.
std::vector<NamePair> changed_names(const Evidence&);

/// True if the token is part of a name: the reader says so, or it has a capital that its place does not
/// explain.
bool is_name_word(const Side&, const Lexicon&, std::uint32_t token);

/// Whether two names are places, by the lexicon's codes.
enum class PlaceRelation : std::uint8_t {
  unknown,    // one of them is no place that the lexicon knows, or both are spellings: Brazil, Brasil
  same,       // Taiwan, Taiwanese
  different,  // Austria, Australia
};
PlaceRelation relate_places(const Lexicon&, std::u16string_view a, std::u16string_view b);

}  // namespace unspin
