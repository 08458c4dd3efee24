// Is one name the other, damaged? What a learned model says of two names in the same slot.
#pragma once
#include <array>
#include <string>
#include <vector>

#include "lexicon/knowledge.h"

namespace unspin {

inline constexpr std::size_t name_feature_count = 32;
using NameFeatures = std::array<double, name_feature_count>;

/// The words of a name, folded: {ferhan, pamuk}.
using NameWords = std::vector<std::u16string>;

/// What the model looks at; scripts/learn/names reads these and writes its weights.
NameFeatures name_features(const NameWords&, const NameWords&, const Knowledge&);

/// The probability that both are one name. [0, 1]
double name_likeness(const NameWords&, const NameWords&, const Knowledge&);

}  // namespace unspin
