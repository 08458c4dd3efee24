// What one word is to another, learned from pairs of words with their relation.
#pragma once
#include <array>

#include "models/oblivious_trees.h"

namespace unspin {

/// Synonym, antonym, sibling, wider word: each by itself against all others.
extern const std::array<Trees, 4> relation_model;

}  // namespace unspin
