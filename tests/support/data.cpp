#include "support/data.h"

#include <cstdio>
#include <cstdlib>

#include "cli/data_files.h"

namespace unspin_tests {

const unspin::Knowledge& knowledge() {
  static const unspin::DataFiles files = [] {
    unspin::DataFiles loaded;
    const std::string problem = load_data(UNSPIN_DATA_DIR "/", loaded);
    if (!problem.empty() || loaded.knowledge.lexicon.empty()) {
      std::fprintf(stderr, "no word data in %s: %s\n", UNSPIN_DATA_DIR, problem.c_str());
      std::abort();
    }
    return loaded;
  }();
  return files.knowledge;
}

}  // namespace unspin_tests
