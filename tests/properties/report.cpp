// What holds of every report, whatever was pasted.
#include <catch2/catch_test_macros.hpp>

#include "properties/random_text.h"
#include "support/data.h"
#include "unspin.h"

namespace {

using unspin::Report;
using unspin::Span;
using unspin_tests::Random;

bool on_border(std::u16string_view text, std::uint32_t at) {
  const bool inside =
      at > 0 && at < text.size() && (text[at] & 0xFC00) == 0xDC00 && (text[at - 1] & 0xFC00) == 0xD800;
  return at <= text.size() && !inside;
}

bool good(const unspin::Document& document, const std::optional<Span>& span) {
  return !span ||
         (!span->empty() && on_border(document.text, span->begin) && on_border(document.text, span->end));
}

void check_report(const Report& report) {
  std::uint32_t at = 0;
  bool sided = true;
  for (const unspin::Finding& finding : report.findings) {
    CHECK((finding.original || finding.suspect));
    CHECK(good(report.original, finding.original));
    CHECK(good(report.suspect, finding.suspect));
    CHECK((finding.confidence >= 0 && finding.confidence <= 1));
    CHECK_FALSE(finding.why.empty());
    for (const unspin::Place& place : finding.places)
      CHECK((good(report.original, place.original) && good(report.suspect, place.suspect)));
    CHECK((!finding.suspect || sided));
    if (finding.suspect) CHECK(finding.suspect->begin >= at);
    if (finding.suspect) at = finding.suspect->begin;
    sided = finding.suspect.has_value();
  }
  for (const unspin::WordLink& link : report.alignment.links) {
    CHECK(good(report.original, report.original.cover(link.original)));
    CHECK(good(report.suspect, report.suspect.cover(link.suspect)));
  }
  for (const double share :
       {report.verdict.probability, report.similarity.suspect_covered, report.similarity.verbatim,
        report.similarity.original_covered, report.similarity.kept_names_numbers})
    CHECK((share >= 0 && share <= 1));
}

}  // namespace

TEST_CASE("a report on any two texts has its spans on code point borders, in order, with reasons") {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    const std::u16string original = unspin_tests::random_text(random, 10 + random.below(150));
    const std::u16string suspect = unspin_tests::random_edits(random, original, 5 + random.below(40));
    INFO("seed " << seed);
    check_report(unspin::compare(original, suspect, unspin_tests::knowledge()));
    check_report(unspin::inspect(suspect, unspin_tests::knowledge()));
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
