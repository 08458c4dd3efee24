#include "cli/data_files.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace unspin {
namespace {

template <class View>
std::string load(const std::string& path, std::vector<std::byte>& bytes, View& view) {
  std::error_code none;
  if (std::filesystem::is_directory(path, none)) return path + " is a folder, not a file";
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  if (!file) return {};
  bytes.resize(static_cast<std::size_t>(file.tellg()));
  file.seekg(0);
  file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  if (!file) return path + " could not be read";
  std::string problem;
  const std::optional<View> opened = View::open(bytes, problem);
  if (!opened) return path + ": " + problem;
  view = *opened;
  return {};
}

}  // namespace

std::string load_data(const std::string& folder, DataFiles& files) {
  std::string problem = load(folder + "lexicon.bin", files.lexicon, files.knowledge.lexicon);
  if (problem.empty()) problem = load(folder + "glosses.bin", files.glosses, files.knowledge.glosses);
  if (problem.empty()) problem = load(folder + "usage.bin", files.usage, files.knowledge.usage);
  if (problem.empty()) problem = load(folder + "names.bin", files.names, files.knowledge.names);
  if (!problem.empty()) return problem;
  problem = drop_strangers(files.knowledge);
  return problem.empty() ? problem : folder + ": " + problem;
}

}  // namespace unspin
