#include <filesystem>

#include "support/cases.h"
#include "support/data.h"
#include "text/utf8.h"
#include "unspin.h"

namespace unspin_tests {
namespace {

std::u16string utf16(const std::string& text) { return *unspin::from_utf8(text); }

std::string line(const Expected& expected) {
  const auto side = [](const std::string& text) { return text.empty() ? text : '"' + text + '"'; };
  std::string text =
      (expected.further ? "and " : "") + side(expected.original) + " -> " + side(expected.suspect);
  return expected.detail.empty() ? text : text + ' ' + expected.detail;
}

std::string lines(const std::vector<Expected>& all) {
  std::string text;
  for (const Expected& one : all) text += "    " + line(one) + '\n';
  return all.empty() ? "    nothing\n" : text;
}

/// The findings of one kind, one a line, in the form of the cases.
std::vector<Expected> found(const Case& given, const std::string& kind) {
  const std::u16string suspect = utf16(given.suspect);
  const unspin::Report report = given.alone ? unspin::inspect(suspect, knowledge())
                                            : unspin::compare(utf16(given.original), suspect, knowledge());
  std::vector<Expected> all;
  for (const unspin::Finding& finding : report.findings) {
    if (finding.kind != kind) continue;
    const auto add = [&](const std::optional<unspin::Span>& original,
                         const std::optional<unspin::Span>& suspect_span) {
      all.push_back({original ? unspin::to_utf8(report.original.slice(*original)) : "",
                     suspect_span ? unspin::to_utf8(report.suspect.slice(*suspect_span)) : "",
                     {},
                     false});
    };
    add(finding.original, finding.suspect);
    all.back().detail = finding.detail;
    for (const unspin::Place& place : finding.places) {
      add(place.original, place.suspect);
      all.back().further = true;
    }
  }
  return all;
}

}  // namespace

std::string failures(const std::string& path) {
  const std::string kind = std::filesystem::path(path).stem().string();
  std::string told;
  for (const Case& given : read_cases(path, told)) {
    std::vector<Expected> got = found(given, kind);
    for (std::size_t k = 0; k < std::min(got.size(), given.expected.size()); ++k)
      if (given.expected[k].detail.empty()) got[k].detail.clear();  // the case does not care which it is
    if (lines(got) == lines(given.expected)) continue;
    told += path + ':' + std::to_string(given.line) + ": " + given.name + "\n  expected\n" +
            lines(given.expected) + "  found\n" + lines(got);
  }
  return told;
}

}  // namespace unspin_tests
