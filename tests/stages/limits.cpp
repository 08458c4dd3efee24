// What is left out because there is too much of it, the report says.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>

#include "support/data.h"
#include "support/faults.h"
#include "text/read.h"
#include "unspin.h"

namespace {

using Text = std::u16string;

Text repeated(std::u16string_view piece, std::size_t times) {
  Text text;
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

bool says(const std::vector<Text>& limits, std::u16string_view words) {
  return std::any_of(limits.begin(), limits.end(),
                     [&](const Text& limit) { return limit.find(words) != Text::npos; });
}

/// So many names of four letters, each in a sentence of its own.
Text names(std::size_t count) {
  Text text;
  for (std::size_t i = 0; i < count; ++i) {
    Text name = u"Qaaa";
    for (std::size_t k = 3, left = i; k > 0; --k, left /= 26)
      name[k] = static_cast<char16_t>(u'a' + left % 26);
    text += u"Then " + name + u" came. ";
  }
  return text;
}

unspin::Report compared(const Text& original, const Text& suspect, const unspin::Options& options = {}) {
  return unspin::compare(original, suspect, unspin_tests::knowledge(), options);
}

std::size_t most_of_a_kind(const unspin::Report& report) {
  std::map<std::string_view, std::size_t> count;
  std::size_t most = 0;
  for (const unspin::Finding& finding : report.findings) most = std::max(most, ++count[finding.kind]);
  return most;
}

}  // namespace

TEST_CASE("of a text with more names than are compared the limits say so") {
  const unspin::Knowledge nothing;
  CHECK(says(unspin::inspect(names(2'100), nothing).limits, u"more than 2,000 names"));
  CHECK_FALSE(says(unspin::inspect(names(1'900), nothing).limits, u"more than 2,000 names"));
}

TEST_CASE("of a word that is too long to be folded the limits say so") {
  const auto limits = [](std::size_t letters, char16_t first) {
    return unspin::read(first + Text(letters, u'a'), {}, {}).limits;
  };
  CHECK(says(limits(4'200, u'É'), u"more than 4,096 characters"));
  CHECK_FALSE(says(limits(4'000, u'É'), u"4,096"));
  CHECK_FALSE(says(limits(4'200, u'A'), u"4,096"));  // plain letters take no time
}

TEST_CASE("of a name of more words than are compared letter by letter the limits say so") {
  const auto limits = [](std::size_t words) {
    const Text before = u"They sailed to the ", after = u" in spring and came home again.";
    return compared(before + repeated(u"PORT LENN ", words / 2) + after,
                    before + repeated(u"PORT LEN ", words / 2) + after)
        .limits;
  };
  CHECK(says(limits(40), u"more than 16 words"));
  CHECK_FALSE(says(limits(2), u"more than 16 words"));
}

TEST_CASE("of each kind the wanted number of findings is told, and the ledger still has every word") {
  const Text original =
      u"The mayor will begin the big meeting soon. The doctor will begin the big meeting soon. "
      u"The sailor will begin the big meeting soon.";
  const Text suspect =
      u"The mayor will start the large meeting soon. The doctor will start the large meeting soon. "
      u"The sailor will start the large meeting soon.";
  const unspin::Report all = compared(original, suspect);
  REQUIRE(all.findings.size() == 6);
  REQUIRE(most_of_a_kind(all) == 6);
  CHECK_FALSE(says(all.limits, u"may be more"));
  unspin::Options options;
  options.most_findings = 4;
  const unspin::Report some = compared(original, suspect, options);
  REQUIRE(some.findings.size() == 4);
  for (std::size_t k = 0; k < 4; ++k) CHECK(some.findings[k].suspect == all.findings[k].suspect);
  CHECK(says(some.limits,
             u"No more than 4 findings of one kind are told: there may be more of “Synonym swap”."));
  CHECK(unspin_tests::fault_of(some) == "");
  CHECK(some.ledger.suspect.wording == all.ledger.suspect.wording);
}

TEST_CASE("of changes that no kind claims, too, no more than the wanted number is told") {
  unspin::Options options;
  options.most_findings = 2;
  const unspin::Report report = compared(repeated(u"a+b+c+", 200), repeated(u"a+c+b+", 200), options);
  CHECK(most_of_a_kind(report) == 2);
  CHECK(says(report.limits, u"No more than 2 findings"));
  CHECK(unspin_tests::fault_of(report) == "");
}

TEST_CASE(
    "a text of more sentences or words than are read is cut between two of them, and the limits say so") {
  unspin::Options options;
  options.most_sentences = 2;
  const unspin::Document document = unspin::read(u"One came. Two went.\nThree stayed. Four.", {}, options);
  CHECK(document.text == u"One came. Two went.\n");
  CHECK(document.sentences.size() == 2);
  CHECK(document.cut);
  CHECK(says(document.limits, u"longer than can be read"));
  const unspin::Document signs = unspin::read(repeated(u"a+", 600'000), {}, {});
  CHECK(signs.cut);
  CHECK(signs.text.size() == 1'000'000);
  const unspin::Document whole = unspin::read(u"One came. Two went.", {}, options);
  CHECK_FALSE(whole.cut);
  CHECK(whole.limits.empty());
}
