// The learned weights of the word aligner: a stage each.
#pragma once
#include <array>

#include "align/trees.h"

namespace unspin {

/// The second stage also sees how probable the first found the cells around.
extern const std::array<Trees, 2> word_model;

/// A cell that a stage gives less than this is not looked at again.
inline constexpr std::int32_t hopeless_score = -5 * score_unit;

}  // namespace unspin
