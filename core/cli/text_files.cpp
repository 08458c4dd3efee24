#include "cli/text_files.h"

#include <fstream>
#include <iostream>
#include <iterator>

#include "text/utf8.h"

namespace unspin {

std::optional<std::string> read_bytes(const std::string& path) {
  std::string bytes;
  try {
    std::ifstream file;
    if (path != "-") file.open(path, std::ios::binary);
    if (!file) throw std::ios_base::failure("it cannot be opened");
    bytes.assign(std::istreambuf_iterator<char>(path == "-" ? std::cin : file), {});
  } catch (const std::ios_base::failure&) {  // a folder can be opened, but not read
    std::cerr << "unspin: " << path << " cannot be read\n";
    return std::nullopt;
  }
  return bytes;
}

std::optional<std::u16string> read_text(const std::string& path) {
  const std::optional<std::string> bytes = read_bytes(path);
  if (!bytes) return std::nullopt;
  std::optional<std::u16string> text = from_utf8(*bytes);
  if (!text) std::cerr << "unspin: " << path << " is not UTF-8 text\n";
  return text;
}

}  // namespace unspin
