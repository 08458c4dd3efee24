// The word data on disk: four files that stand beside the program, or in the folder that --data names.
#pragma once
#include <string>
#include <vector>

#include "lexicon/knowledge.h"

namespace unspin {

/// The files' bytes, which the views in `knowledge` point into.
struct DataFiles {
  std::vector<std::byte> lexicon, glosses, usage, names;
  Knowledge knowledge;
};

/// Reads lexicon.bin, glosses.bin, usage.bin and names.bin from `folder` (with a trailing slash). A file that
/// is not there is left out, and reports say so; one that is damaged, or does not go with the others, is a
/// sentence in the answer, which is otherwise empty.
std::string load_data(const std::string& folder, DataFiles& files);

}  // namespace unspin
