// The word data that scripts/setup built, for tests: loaded once, and an error if it is not there.
#pragma once
#include "lexicon/knowledge.h"

namespace unspin_tests {

const unspin::Knowledge& knowledge();

}  // namespace unspin_tests
