// What holds of the findings of a report, whatever the kind: one stated rule for overlaps, confidence,
// places.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>
#include <utility>

#include "findings/detect.h"
#include "report/report.h"
#include "support/data.h"
#include "text/utf8.h"
#include "unspin.h"

namespace {

using unspin::Finding;
using unspin::Kind;
using unspin::Layer;
using unspin::Report;
using unspin::Span;

constexpr const char* original_text =
    "LOMBEK (Harbour News) - Mr. Halvorsen, the harbour master, met the fishermen on Tuesday for 48 hours of "
    "talks that "
    "were meant to end a dispute about the new pier.\n"
    "“The pier is safe and it will stay open,” Mr. Halvorsen told the council after the final meeting, and "
    "the engineer "
    "said that 140 boats could land there.\n"
    "The council did not approve the plan for the northern lighthouse, which was reportedly too dear.\n"
    "The villagers hope that the sailors will soon repair the roof of the old chapel.\n";

constexpr const char* suspect_text =
    "Share this article\n"
    "LOMBEK (Harbour News) - Mr. Halversen, the harbour chief, met the fishermen on Thursday for two days of "
    "talks that "
    "were intended to end a quarrel about the new pier.\n"
    "“The pier is secure and it will remain open,” Mr. Halversen told the council after the last meeting, "
    "and the "
    "engineer said that 410 boats could land there.\n"
    "Advertisement\n"
    "The council approved the plan for the northern lighthouse, which was too dear.\n"
    "The villagers hope that the sailors will soon mend the roof of the old chapel. repair.\n"
    "Nobody in the valley remembers a colder winter, and the bakers have begun to burn their old chairs.\n";

const Report& compared() {
  static const Report report = unspin::compare(*unspin::from_utf8(original_text),
                                               *unspin::from_utf8(suspect_text), unspin_tests::knowledge());
  return report;
}

const Report& inspected() {
  static const Report report = unspin::inspect(*unspin::from_utf8(suspect_text), unspin_tests::knowledge());
  return report;
}

const Kind& kind_of(const Report& report, const Finding& finding) {
  const auto kind = std::find_if(report.kinds.begin(), report.kinds.end(),
                                 [&](const Kind& k) { return k.id == finding.kind; });
  REQUIRE(kind != report.kinds.end());
  return *kind;
}

std::set<std::string_view> kinds_in(const Report& report) {
  std::set<std::string_view> kinds;
  for (const Finding& finding : report.findings) kinds.insert(finding.kind);
  return kinds;
}

}  // namespace

TEST_CASE("a text with every sort of change yields every sort of finding") {
  const std::set<std::string_view> kinds = kinds_in(compared());
  for (const std::string_view kind : {"synonym_swap", "garbled_name", "changed_fact", "altered_quote",
                                      "injected_text", "added_text", "omitted_text", "leftover_fragment"}) {
    INFO(kind);
    CHECK(kinds.count(kind) == 1);
  }
}

#ifdef NDEBUG  // otherwise an assertion tells who wrote the kind
TEST_CASE("a finding without a place is dropped") {
  const Kind placeless{
      .id = "placeless",
      .title = "Placeless",
      .meaning = "Nothing anywhere.",
      .tone = unspin::Tone::wording,
      .weight = 1,
      .layer = Layer::words,
      .find_alone = [](const unspin::OneText&) { return std::vector<Finding>{Finding{.confidence = 0.9}}; }};
  const unspin::Document document;
  const unspin::Vocabulary vocabulary;
  const std::vector<unspin::TermId> ids;
  const unspin::OwnSigns signs;
  const unspin::OneText nothing{{document, vocabulary, ids}, unspin_tests::knowledge(), {}, signs};
  CHECK(unspin::detect_alone({placeless}, nothing).empty());
}
#endif

TEST_CASE("findings of one layer do not overlap in the suspect") {
  for (const Report* report : {&compared(), &inspected()}) {
    std::map<Layer, std::vector<Span>> spans;
    for (const Finding& finding : report->findings) {
      if (!finding.suspect) continue;
      std::vector<Span>& taken = spans[kind_of(*report, finding).layer];
      taken.push_back(*finding.suspect);
      for (const unspin::Place& place : finding.places)
        if (place.suspect) taken.push_back(*place.suspect);
    }
    for (auto& [layer, taken] : spans) {
      std::sort(taken.begin(), taken.end());
      for (std::size_t k = 1; k < taken.size(); ++k) CHECK(taken[k - 1].end <= taken[k].begin);
    }
  }
}

TEST_CASE("an altered quotation may stand over the swaps inside it") {
  const Report& report = compared();
  const auto quote = std::find_if(report.findings.begin(), report.findings.end(),
                                  [](const Finding& f) { return f.kind == "altered_quote"; });
  REQUIRE(quote != report.findings.end());
  CHECK(std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& f) {
    return f.kind != "altered_quote" && f.suspect && quote->suspect->begin <= f.suspect->begin &&
           f.suspect->end <= quote->suspect->end;
  }));
}

TEST_CASE("every finding has a place inside the texts, a reason, and a confidence that may be reported") {
  for (const Report* report : {&compared(), &inspected()}) {
    REQUIRE_FALSE(report->findings.empty());
    for (const Finding& finding : report->findings) {
      CHECK((finding.original || finding.suspect));
      CHECK_FALSE(finding.why.empty());
      CHECK(finding.confidence >= unspin::Options{}.least_confidence);
      CHECK(finding.confidence <= 1);
      if (finding.suspect) CHECK(finding.suspect->begin < finding.suspect->end);
      if (finding.suspect) CHECK(finding.suspect->end <= report->suspect.text.size());
      if (finding.original) CHECK(finding.original->begin < finding.original->end);
      if (finding.original) CHECK(finding.original->end <= report->original.text.size());
    }
  }
}

TEST_CASE("findings stand in the order of the suspect, those without a place there last") {
  const auto place = [](const Finding& f) { return f.suspect ? *f.suspect : *f.original; };
  const std::vector<Finding>& found = compared().findings;
  for (std::size_t k = 1; k < found.size(); ++k) {
    if (found[k - 1].suspect.has_value() == found[k].suspect.has_value())
      CHECK_FALSE(place(found[k]) < place(found[k - 1]));
    else
      CHECK(found[k - 1].suspect.has_value());
  }
}

TEST_CASE("the same texts yield the same report, byte for byte") {
  const Report again = unspin::compare(*unspin::from_utf8(original_text), *unspin::from_utf8(suspect_text),
                                       unspin_tests::knowledge());
  CHECK(to_json(again) == to_json(compared()));
}

TEST_CASE("a text compared with itself yields no finding") {
  const std::u16string text = *unspin::from_utf8(original_text);
  CHECK(unspin::compare(text, text, unspin_tests::knowledge()).findings.empty());
}

TEST_CASE("a higher floor of confidence leaves out exactly what lies below it") {
  unspin::Options strict;
  strict.least_confidence = 0.999;
  const Report report = unspin::compare(*unspin::from_utf8(original_text), *unspin::from_utf8(suspect_text),
                                        unspin_tests::knowledge(), strict);
  CHECK(report.findings.size() < compared().findings.size());
  for (const Finding& finding : report.findings) CHECK(finding.confidence >= 0.999);
}
