// The learned weights of the word aligner: a stage each.
#pragma once
#include <array>

#include "models/oblivious_trees.h"

namespace unspin {

/// The second stage also sees how probable the first found the cells around.
extern const std::array<Trees, 2> word_model;

/// Where a stage gives a cell up. What the first gives up is not looked at again; in the second it was never
/// seen to be linked.
inline constexpr std::array<std::int32_t, 2> hopeless_scores{-6 * score_unit, -3 * score_unit};

}  // namespace unspin
