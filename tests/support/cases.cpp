#include "support/cases.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace unspin_tests {
namespace {

bool starts_with(const std::string& text, const std::string& with) { return text.rfind(with, 0) == 0; }

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// "x" -> "y" detail      either side may be absent; a quotation mark inside a side stands as it is
bool read_expected(const std::string& line, Expected& expected) {
  const std::size_t arrow = line.rfind("->");
  if (arrow == std::string::npos) return false;
  const auto between_marks = [](const std::string& side, std::string& rest) -> std::string {
    const std::size_t first = side.find('"'), last = side.rfind('"');
    if (first == std::string::npos || first == last) {
      rest = trimmed(side);
      return {};
    }
    rest = trimmed(side.substr(last + 1));
    return side.substr(first + 1, last - first - 1);
  };
  std::string rest;
  expected.original = between_marks(line.substr(0, arrow), rest);
  expected.suspect = between_marks(line.substr(arrow + 2), expected.detail);
  return !expected.original.empty() || !expected.suspect.empty();
}

}  // namespace

std::string case_file(const std::string& kind) {
  return UNSPIN_SOURCE_DIR "/tests/findings/" + kind + ".cases";
}

std::vector<std::string> case_files() {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(UNSPIN_SOURCE_DIR "/tests/findings"))
    if (entry.path().extension() == ".cases") paths.push_back(entry.path().string());
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::vector<Case> read_cases(const std::string& path, std::string& problem) {
  std::vector<Case> cases;
  std::ifstream file(path);
  std::string* text = nullptr;  // the text that an indented line goes on with
  int number = 0;
  for (std::string line; std::getline(file, line) && problem.empty();) {
    const std::string at = path + ":" + std::to_string(++number) + ": ";
    const auto value = [&] { return trimmed(line.substr(line.find(':') + 1)); };
    if (starts_with(line, "=== ")) {
      cases.push_back({trimmed(line.substr(4)), number, true, {}, {}, {}});
      text = nullptr;
    } else if (cases.empty()) {
      problem = at + "a case begins with ===";
    } else if (starts_with(line, "original:")) {
      cases.back().alone = false;
      text = &(cases.back().original = value());
    } else if (starts_with(line, "suspect:")) {
      text = &(cases.back().suspect = value());
    } else if (starts_with(line, "expect:")) {
      text = nullptr;
      Expected expected;
      if (value() == "nothing") continue;
      if (!read_expected(value(), expected)) problem = at + "expected \"x\" -> \"y\" or nothing";
      cases.back().expected.push_back(expected);
    } else if (starts_with(line, "and:")) {
      Expected further;
      if (!read_expected(value(), further)) problem = at + "expected \"x\" -> \"y\"";
      further.further = true;
      cases.back().expected.push_back(further);
    } else if (starts_with(line, "  ") && text) {
      *text += '\n' + trimmed(line);
    } else if (!trimmed(line).empty()) {
      problem = at + "not understood: " + line;
    }
  }
  if (cases.empty() && problem.empty()) problem = path + ": no cases";
  return cases;
}

}  // namespace unspin_tests
