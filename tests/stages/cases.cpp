// Every kind of finding on its own cases: tests/findings/<kind>.cases. Findings of other kinds are left
// aside.
#include "support/cases.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "support/data.h"
#include "text/utf8.h"
#include "unspin.h"

namespace {

using unspin_tests::Case;
using unspin_tests::Expected;

std::u16string utf16(const std::string& text) { return *unspin::from_utf8(text); }
std::string utf8(std::u16string_view text) { return unspin::to_utf8(text); }

std::string line(const Expected& expected) {
  const auto side = [](const std::string& text) { return text.empty() ? text : '"' + text + '"'; };
  std::string text =
      (expected.further ? "and " : "") + side(expected.original) + " -> " + side(expected.suspect);
  return expected.detail.empty() ? text : text + ' ' + expected.detail;
}

/// The findings of one kind, one a line, in the form of the cases.
std::vector<Expected> found(const Case& given, const std::string& kind) {
  const std::u16string suspect = utf16(given.suspect);
  const unspin::Report report =
      given.alone ? unspin::inspect(suspect, unspin_tests::knowledge())
                  : unspin::compare(utf16(given.original), suspect, unspin_tests::knowledge());
  std::vector<Expected> lines;
  for (const unspin::Finding& finding : report.findings) {
    if (finding.kind != kind) continue;
    const auto words = [&](const std::optional<unspin::Span>& original,
                           const std::optional<unspin::Span>& suspect_span) {
      return Expected{original ? utf8(report.original.slice(*original)) : "",
                      suspect_span ? utf8(report.suspect.slice(*suspect_span)) : "",
                      {},
                      false};
    };
    lines.push_back(words(finding.original, finding.suspect));
    lines.back().detail = finding.detail;
    for (const unspin::Place& place : finding.places) {
      lines.push_back(words(place.original, place.suspect));
      lines.back().further = true;
    }
  }
  return lines;
}

TEST_CASE("every kind finds what its cases expect, and nothing else") {
  for (const std::string& path : unspin_tests::case_files()) {
    const std::string kind = std::filesystem::path(path).stem().string();
    std::string problem;
    for (const Case& given : unspin_tests::read_cases(path, problem)) {
      std::string expected, got;
      const std::vector<Expected> lines = found(given, kind);
      for (std::size_t k = 0; k < lines.size(); ++k) {
        Expected line_found = lines[k];
        // a case that names no detail does not care which it is
        if (k < given.expected.size() && given.expected[k].detail.empty()) line_found.detail.clear();
        got += line(line_found) + '\n';
      }
      for (const Expected& one : given.expected) expected += line(one) + '\n';
      INFO(kind << ": " << given.name);
      CHECK(got == expected);
    }
    INFO(path);
    CHECK(problem == "");
  }
}

TEST_CASE("every kind has cases where it fires and cases where it stays quiet") {
  for (const unspin::Kind& kind : unspin::all_kinds()) {
    std::string problem;
    const auto cases = unspin_tests::read_cases(
        UNSPIN_SOURCE_DIR "/tests/findings/" + std::string(kind.id) + ".cases", problem);
    INFO(kind.id << ' ' << problem);
    CHECK(std::any_of(cases.begin(), cases.end(), [](const Case& c) { return !c.expected.empty(); }));
    CHECK(std::any_of(cases.begin(), cases.end(), [](const Case& c) { return c.expected.empty(); }));
  }
}

}  // namespace
