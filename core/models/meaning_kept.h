// Whether the meaning stayed, learned from edits that people have judged.
#pragma once
#include "models/oblivious_trees.h"

namespace unspin {

extern const Trees kept_model;

}  // namespace unspin
