// Every figure in a reason of the verdict, counted again.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "support/data.h"
#include "support/recount.h"
#include "support/rounds.h"
#include "support/stories.h"
#include "text/utf8.h"
#include "unspin.h"

namespace {

using unspin::Report;
using unspin_tests::Random;
using unspin_tests::Sentences;

void recount(const std::u16string& original, const std::u16string& suspect) {
  CHECK(unspin_tests::false_reason(unspin::compare(original, suspect, unspin_tests::knowledge())) == "");
}

std::u16string read_text(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return unspin::from_utf8(std::string(std::istreambuf_iterator<char>(file), {})).value();
}

}  // namespace

TEST_CASE("every figure in the reasons for the whole articles can be counted again") {
  const std::filesystem::path folder = UNSPIN_SOURCE_DIR "/tests/articles";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    const std::size_t end = name.find(".original.txt");
    if (end == std::string::npos) continue;
    INFO(name);
    const std::u16string original = read_text(entry.path()),
                         suspect = read_text(folder / (name.substr(0, end) + ".suspect.txt"));
    recount(original, suspect);
    recount(suspect, original);
    recount(original, original);
  }
}

TEST_CASE("words that two reports may have from one agency are said to be its") {
  const Sentences &story = unspin_tests::stories()[0], &apart = unspin_tests::first_story_told_apart();
  const auto printed = [&](const Sentences& own, const char16_t* credit) {
    return credit + unspin_tests::paragraphs({story.begin(), story.begin() + 3}) +
           unspin_tests::paragraphs(own);
  };
  const std::u16string here = printed(apart, u"PORT ELM (Reuters) – "),
                       there = printed(unspin_tests::stories()[1], u"HARTWICK (Reuters) – ");
  const auto says = [](const std::u16string& original, const std::u16string& suspect) {
    const Report report = unspin::compare(original, suspect, unspin_tests::knowledge());
    return std::any_of(report.verdict.reasons.begin(), report.verdict.reasons.end(),
                       [](const auto& reason) { return reason.find(u"Both texts name Reuters: the ") == 0; });
  };
  CHECK(says(here, there));
  CHECK_FALSE(says(here, printed(unspin_tests::stories()[1], u"HARTWICK (AP) – ")));
  CHECK_FALSE(says(here, unspin_tests::paragraphs(unspin_tests::stories()[1])));
  recount(here, there);
}

TEST_CASE("every figure in the reasons for random mixtures can be counted again") {
  const std::vector<Sentences>& stories = unspin_tests::stories();
  for (std::uint64_t seed = 1; seed <= unspin_tests::rounds(80); ++seed) {
    Random random(seed);
    const std::vector<const Sentences*> kinds = {&stories[0], &stories[1],
                                                 &unspin_tests::first_story_reworded(),
                                                 &unspin_tests::first_story_told_apart()};
    std::u16string texts[2];
    for (std::u16string& text : texts) {
      if (random.below(2) == 0) text += unspin_tests::page_lines(random, random.below(4)) + u"\n";
      for (std::uint32_t part = 0; part < 1 + random.below(3); ++part) {
        const Sentences& story = *kinds[random.below(4)];
        const std::ptrdiff_t first = random.below(10),
                             last = first + 1 + random.below(10 - static_cast<std::uint32_t>(first));
        text += unspin_tests::paragraphs({story.begin() + first, story.begin() + last}) + u"\n\n";
      }
      if (random.below(2) == 0) text += unspin_tests::page_lines(random, random.below(9));
    }
    INFO("seed " << seed);
    recount(texts[0], texts[1]);
  }
}
