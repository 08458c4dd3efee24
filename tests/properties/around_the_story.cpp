// What no page around a text may bend in the verdict.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "support/data.h"
#include "support/rounds.h"
#include "support/stories.h"
#include "unspin.h"

namespace {

using unspin::Verdict;
using unspin_tests::Random;
using unspin_tests::Sentences;

constexpr double slack = 0.02;

Verdict judged(const std::u16string& original, const std::u16string& suspect) {
  return unspin::compare(original, suspect, unspin_tests::knowledge()).verdict;
}

/// A random one of the pairs that must be called a copy, or that must not.
std::pair<std::u16string, std::u16string> random_pair(Random& random, bool copy) {
  const std::vector<Sentences>& stories = unspin_tests::stories();
  const std::uint32_t first = random.below(4), other = (first + 1 + random.below(3)) % 4;
  const std::u16string one = unspin_tests::paragraphs(stories[first]);
  if (!copy) {
    if (random.below(2) == 0)
      return {unspin_tests::paragraphs(stories[0]),
              unspin_tests::paragraphs(unspin_tests::first_story_told_apart())};
    return {one, unspin_tests::paragraphs(stories[other])};
  }
  switch (random.below(3)) {
    case 0:
      return {unspin_tests::paragraphs(stories[0]),
              unspin_tests::paragraphs(unspin_tests::first_story_reworded())};
    case 1: {  // cut short
      const std::ptrdiff_t kept = 5 + random.below(5);
      return {one, unspin_tests::paragraphs({stories[first].begin(), stories[first].begin() + kept})};
    }
    default:
      return {one, one + unspin_tests::paragraphs({stories[other][random.below(10)]})};
  }
}

void dress(Random& random, std::u16string& text) {
  if (random.below(3) > 0) text = unspin_tests::page_lines(random, random.below(4)) + u"\n" + text;
  if (random.below(3) > 0) text += u"\n\n" + unspin_tests::page_lines(random, 1 + random.below(12));
}

}  // namespace

TEST_CASE("furniture, teasers or another paragraph around a text make no copy and unmake none") {
  for (std::uint64_t seed = 1; seed <= unspin_tests::rounds(60); ++seed) {
    Random random(seed);
    const bool copy = seed % 2 == 0;
    auto [original, suspect] = random_pair(random, copy);
    dress(random, original);
    dress(random, suspect);
    if (random.below(2) == 0)
      suspect += u"\n\n" + std::u16string(unspin_tests::stories()[1][random.below(10)]);
    if (!copy && random.below(2) == 0) {  // two pages of one site
      const std::u16string footer = u"\n\n" + unspin_tests::page_lines(random, 1 + random.below(10));
      original += footer;
      suspect += footer;
    }
    INFO("seed " << seed);
    CHECK((judged(original, suspect).probability >= 0.5) == copy);
  }
}

TEST_CASE("one more copied sentence never lowers the probability") {
  for (std::uint64_t seed = 1; seed <= unspin_tests::rounds(12); ++seed) {
    Random random(seed);
    const std::uint32_t first = random.below(4), other = (first + 1 + random.below(3)) % 4;
    const Sentences &source = unspin_tests::stories()[first], &host = unspin_tests::stories()[other];
    const std::u16string original = unspin_tests::paragraphs(source);
    const auto at = static_cast<std::ptrdiff_t>(random.below(11));
    double before = 0;
    for (std::ptrdiff_t copied = 0; copied <= 10; ++copied) {
      const std::u16string suspect = unspin_tests::paragraphs({host.begin(), host.begin() + at}) + u"\n\n" +
                                     unspin_tests::paragraphs({source.begin(), source.begin() + copied}) +
                                     u"\n\n" + unspin_tests::paragraphs({host.begin() + at, host.end()});
      const double probability = judged(original, suspect).probability;
      INFO("seed " << seed << ", copied " << copied);
      CHECK(probability >= before - slack);
      before = std::max(before, probability);
    }
  }
}

TEST_CASE("with the sides swapped the verdict is mirrored") {
  for (std::uint64_t seed = 1; seed <= unspin_tests::rounds(40); ++seed) {
    Random random(seed);
    auto [original, suspect] = random_pair(random, seed % 2 == 0);
    dress(random, suspect);
    const Verdict there = judged(original, suspect), back = judged(suspect, original);
    INFO("seed " << seed);
    CHECK(std::abs(there.probability - back.probability) <= slack);
    const auto turned = [](std::string_view side) {
      return side == "suspect" ? "original" : side == "original" ? "suspect" : "undecided";
    };
    CHECK(turned(there.copy) == back.copy);
  }
}

TEST_CASE("the order of other stories around a copied one is nothing") {
  const std::vector<Sentences>& stories = unspin_tests::stories();
  const std::u16string original = unspin_tests::paragraphs(stories[0]);
  std::vector<std::uint32_t> order = {0, 1, 2};
  double least = 1, most = 0;
  do {
    std::u16string suspect;
    for (const std::uint32_t story : order) suspect += unspin_tests::paragraphs(stories[story]);
    const Verdict verdict = judged(original, suspect);
    CHECK(verdict.label == "partial_copy");
    least = std::min(least, verdict.probability);
    most = std::max(most, verdict.probability);
  } while (std::next_permutation(order.begin(), order.end()));
  CHECK(most - least <= slack);
}
