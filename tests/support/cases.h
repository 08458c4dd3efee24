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
  int line = 0;       // of its name, in its file
  bool alone = true;  // no original: inspect
  std::string original;
  std::string suspect;
  std::vector<Expected> expected;  // empty: nothing of this kind
};

/// A file's cases; where it cannot be read, one sentence in `problem`.
std::vector<Case> read_cases(const std::string& path, std::string& problem);

/// The paths of all .cases files, sorted.
std::vector<std::string> case_files();

/// The path of a kind's cases.
std::string case_file(const std::string& kind);

/// What the kind that the file is named after finds otherwise than its cases say, with file and line; empty
/// where all is as they say.
std::string failures(const std::string& path);

}  // namespace unspin_tests
