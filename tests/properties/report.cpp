// What holds of every report, whatever was pasted.
#include <catch2/catch_test_macros.hpp>

#include "properties/random_text.h"
#include "support/data.h"
#include "support/faults.h"
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

TEST_CASE("the same input gives the same bytes") {
  Random random(7);
  const std::u16string original = unspin_tests::random_text(random, 400);
  const std::u16string suspect = unspin_tests::random_edits(random, original, 12);
  const auto once = [&] { return to_json(unspin::compare(original, suspect, unspin_tests::knowledge())); };
  CHECK(once() == once());
}
