// The word data that scripts/setup built, for tests: loaded once, and an error if it is not there.
#pragma once
#include "cli/data_files.h"
#include "lexicon/knowledge.h"

namespace unspin_tests {

const unspin::Knowledge& knowledge();

/// The same with the bytes of its own.
unspin::DataFiles data_files();

}  // namespace unspin_tests
