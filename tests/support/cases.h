// The plain-text cases of tests/findings/*.cases. tests/README.md says how they are written.
#pragma once
#include <string>
#include <vector>

namespace unspin_tests {

/// What a case expects, or what a report held: both sides as text, empty where there is none.
struct Expected {
  std::string original;
  std::string suspect;
  std::string detail;    // empty in a case that does not care
  bool further = false;  // a further place of the finding before
};

struct Case {
  std::string name;
  bool alone = true;  // no original: inspect
  std::string original;
  std::string suspect;
  std::vector<Expected> expected;  // empty: nothing of this kind
};

/// A file's cases; where it cannot be read, one sentence in `problem`.
std::vector<Case> read_cases(const std::string& path, std::string& problem);

/// The paths of all .cases files, sorted.
std::vector<std::string> case_files();

}  // namespace unspin_tests
