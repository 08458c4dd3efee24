// Whole articles: tests/articles/<name>.original.txt and .suspect.txt, or <name>.alone.txt, against
// <name>.report. The reports change only by scripts/goldens; what changed is read in review.
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "support/data.h"
#include "text/utf8.h"
#include "unspin.h"

namespace {

const std::filesystem::path folder = UNSPIN_SOURCE_DIR "/tests/articles";

std::string read_bytes(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  INFO(path);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::u16string read_text(const std::string& name) {
  return unspin::from_utf8(read_bytes(folder / name)).value();
}

std::set<std::string> article_names() {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".report") names.insert(entry.path().stem().string());
  return names;
}

}  // namespace

TEST_CASE("whole articles are reported as their goldens say") {
  REQUIRE_FALSE(article_names().empty());
  for (const std::string& name : article_names()) {
    const bool alone = std::filesystem::exists(folder / (name + ".alone.txt"));
    const unspin::Report report =
        alone ? unspin::inspect(read_text(name + ".alone.txt"), unspin_tests::knowledge())
              : unspin::compare(read_text(name + ".original.txt"), read_text(name + ".suspect.txt"),
                                unspin_tests::knowledge());
    INFO("if the change is meant: scripts/goldens");
    const unspin::TextStyle style{false, name + ".original.txt",
                                  name + (alone ? ".alone.txt" : ".suspect.txt")};
    CHECK(to_text(report, style) == read_bytes(folder / (name + ".report")));
  }
}
