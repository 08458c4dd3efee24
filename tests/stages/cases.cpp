// Every kind of finding on its own cases: tests/findings/<kind>.cases. Findings of other kinds are left
// aside.
#include "support/cases.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "unspin.h"

using unspin_tests::Case;

TEST_CASE("every kind finds what its cases expect, and nothing else") {
  for (const std::string& path : unspin_tests::case_files()) CHECK(unspin_tests::failures(path) == "");
}

TEST_CASE("every kind has cases where it fires and cases where it stays quiet") {
  for (const unspin::Kind& kind : unspin::all_kinds()) {
    std::string problem;
    const auto cases = unspin_tests::read_cases(unspin_tests::case_file(std::string(kind.id)), problem);
    INFO(kind.id << ' ' << problem);
    CHECK(std::any_of(cases.begin(), cases.end(), [](const Case& c) { return !c.expected.empty(); }));
    CHECK(std::any_of(cases.begin(), cases.end(), [](const Case& c) { return c.expected.empty(); }));
  }
}
