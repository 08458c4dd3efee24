// unspin_cases [KIND...]: tries the cases of these kinds, or of all, and says with file and line what came
// out otherwise.
#include <filesystem>
#include <iostream>

#include "support/cases.h"

int main(int count, char** words) {
  std::vector<std::string> files;
  for (int k = 1; k < count; ++k) files.push_back(unspin_tests::case_file(words[k]));
  if (files.empty()) files = unspin_tests::case_files();
  bool failed = false;
  for (const std::string& file : files) {
    const std::string told =
        std::filesystem::exists(file) ? unspin_tests::failures(file) : file + ": no such file\n";
    std::cout << (told.empty() ? file + ": fine\n" : told);
    failed |= !told.empty();
  }
  return failed ? 1 : 0;
}
