// What can be measured of two names in one slot, for the learned judge of their likeness.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/knowledge.h"

namespace unspin {

/// The words of a name, folded: {ferhan, pamuk}.
using NameWords = std::vector<std::u16string>;

/// The measures, in the order in which core/models/name_likeness.h knows them.
enum class NameFeature : std::uint8_t {
  letters,               // edit likeness of the names written without gaps. [0, 1]
  pairs,                 // shared pairs of letters. [0, 1]
  consonants,            // edit likeness of their consonants
  sound,                 // likeness of sound
  weakest_part,          // likeness of sound of the parts that answer each other least
  mean_parts,            // … of all parts, by their length
  first_parts,           // … of the first
  last_parts,            // … of the last
  same_initial,          // 1 if they begin alike
  extra_parts,           // share of parts that only one has
  equal_and_strange,     // 1 if one part is equal and another strange
  equal_and_weak,        // 1 - weakest_part, if one of several parts is equal
  single_words,          // 1 if both are one word
  short_and_unlike,      // how short the shorter is, times how unlike they sound
  same_place,            // 1 if both are known as one place
  other_place,           // 1 if both are known as places, but not as one
  weakest_letters,       // least edit likeness of parts
  extra_and_unlike,      // 1 - sound, if a part is left over
  single_other_initial,  // 1 if single words begin differently
  known_apart,           // 1 if parts that differ are both known given names: Marko, Milanka
  strange_parts,         // 1 if a part of several is strange
  weakest_squared,
  initial_and_pairs,
  same_start,            // letters that they begin with alike, a share of the shorter
  weak_known_here,       // of the parts that are least alike: 1 if the word data knows the one
  weak_known_there,      // … the other
  weak_consonants,       // … likeness of consonants
  weak_letters_changed,  // … letters that changed
  weak_same_initial,
  weak_same_end,
  weak_length,          // … length of the shorter
  weak_sounds_changed,  // … sounds that changed
  count
};

using NameFeatures = std::array<double, static_cast<std::size_t>(NameFeature::count)>;

inline constexpr std::array<std::string_view, static_cast<std::size_t>(NameFeature::count)>
    name_feature_names = {"letters",
                          "pairs",
                          "consonants",
                          "sound",
                          "weakest_part",
                          "mean_parts",
                          "first_parts",
                          "last_parts",
                          "same_initial",
                          "extra_parts",
                          "equal_and_strange",
                          "equal_and_weak",
                          "single_words",
                          "short_and_unlike",
                          "same_place",
                          "other_place",
                          "weakest_letters",
                          "extra_and_unlike",
                          "single_other_initial",
                          "known_apart",
                          "strange_parts",
                          "weakest_squared",
                          "initial_and_pairs",
                          "same_start",
                          "weak_known_here",
                          "weak_known_there",
                          "weak_consonants",
                          "weak_letters_changed",
                          "weak_same_initial",
                          "weak_same_end",
                          "weak_length",
                          "weak_sounds_changed"};

/// All 0 where a name has no letters. scripts/learn/names trains on these.
NameFeatures name_features(const NameWords&, const NameWords&, const Knowledge&);

}  // namespace unspin
