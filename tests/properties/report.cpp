// What holds of every report, whatever was pasted.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "properties/random_text.h"
#include "support/data.h"
#include "support/faults.h"
#include "text/utf8.h"
#include "unspin.h"

namespace {

using unspin::Report;
using unspin_tests::fault_of;
using unspin_tests::Random;

}  // namespace

TEST_CASE("a report on any two texts has its spans on code point borders, in order, with reasons") {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    const std::u16string original = unspin_tests::random_text(random, 10 + random.below(150));
    const std::u16string suspect = unspin_tests::random_edits(random, original, 5 + random.below(40));
    INFO("seed " << seed);
    CHECK(fault_of(unspin::compare(original, suspect, unspin_tests::knowledge())) == "");
    CHECK(fault_of(unspin::inspect(suspect, unspin_tests::knowledge())) == "");
  }
}

TEST_CASE("a text compared with itself has no findings and is called identical") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    Random random(seed);
    const std::u16string text =
        u"Port Lenn opened its gates. " + unspin_tests::random_text(random, 20 + random.below(150));
    INFO("seed " << seed);
    const Report report = unspin::compare(text, text, unspin_tests::knowledge());
    CHECK(report.findings.empty());
    CHECK(report.verdict.label == "identical");
    CHECK(report.verdict.probability == 1);
  }
}

namespace {

std::vector<std::u16string> articles() {
  std::vector<std::u16string> texts;
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(UNSPIN_SOURCE_DIR "/tests/articles"))
    if (entry.path().extension() == ".txt") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    texts.push_back(unspin::from_utf8(bytes).value());
  }
  return texts;
}

/// Begin and end of each word between spaces.
std::vector<unspin::Span> words_of(const std::u16string& text) {
  std::vector<unspin::Span> words;
  for (std::uint32_t i = 0; i < text.size();) {
    const bool blank = text[i] == u' ' || text[i] == u'\n';
    std::uint32_t end = i;
    while (end < text.size() && (text[end] == u' ' || text[end] == u'\n') == blank) ++end;
    if (!blank) words.push_back({i, end});
    i = end;
  }
  return words;
}

/// The words as the reader sees them, without marks.
std::u16string bare(const unspin::Document& document) {
  std::u16string words;
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i)
    if (document.tokens[i].kind != unspin::TokenKind::punctuation) words += document.form(i), words += u' ';
  return words;
}

}  // namespace

TEST_CASE("whatever run of words is taken out, put in or replaced, the report tells of it") {
  Random random(16);
  for (const std::u16string& text : articles()) {
    const std::vector<unspin::Span> words = words_of(text);
    for (std::uint32_t round = 0; round < 40; ++round) {
      const auto run = [&] {
        const std::uint32_t size = 1 + random.below(round % 4 == 0 ? 30 : 4);
        const std::uint32_t first = random.below(static_cast<std::uint32_t>(words.size()) - size);
        return unspin::Span{words[first].begin, words[first + size - 1].end};
      };
      const unspin::Span here = run(), from = run();
      const std::u16string others = text.substr(from.begin, from.size());
      std::u16string edited = text;
      if (round % 3 == 0) edited.erase(here.begin, here.size());
      if (round % 3 == 1) edited.insert(here.begin, others + u" ");
      if (round % 3 == 2) edited.replace(here.begin, here.size(), others);
      const Report report = unspin::compare(text, edited, unspin_tests::knowledge());
      CHECK(fault_of(report) == "");
      if (bare(report.original) == bare(report.suspect)) continue;
      INFO("round " << round << ": " << unspin::to_utf8(text.substr(here.begin, here.size())) << " / "
                    << unspin::to_utf8(others));
      CHECK_FALSE(report.findings.empty());
    }
  }
}

TEST_CASE("the same input gives the same bytes") {
  Random random(7);
  const std::u16string original = unspin_tests::random_text(random, 400);
  const std::u16string suspect = unspin_tests::random_edits(random, original, 12);
  const auto once = [&] { return to_json(unspin::compare(original, suspect, unspin_tests::knowledge())); };
  CHECK(once() == once());
}
