#include "support/data.h"

#include <cstdio>
#include <cstdlib>

namespace unspin_tests {

unspin::DataFiles data_files() {
  unspin::DataFiles loaded;
  const std::string problem = load_data(UNSPIN_DATA_DIR "/", loaded);
  if (!problem.empty() || loaded.knowledge.lexicon.empty()) {
    std::fprintf(stderr, "no word data in %s: %s\n", UNSPIN_DATA_DIR, problem.c_str());
    std::abort();
  }
  return loaded;
}

const unspin::Knowledge& knowledge() {
  static const unspin::DataFiles files = data_files();
  return files.knowledge;
}

}  // namespace unspin_tests
