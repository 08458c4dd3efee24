#include "cli/archive_file.h"

#include <iostream>

namespace unspin {

int complain(const std::string& what) {
  std::cerr << "unspin: " << what << "\n";
  return 1;
}

std::optional<Archive> open_archive(const std::string& path, Database::Access access) {
  std::string problem;
  auto archive = Archive::open(path, access, problem);
  if (!archive) complain(path + " cannot be opened: " + problem);
  return archive;
}

}  // namespace unspin
