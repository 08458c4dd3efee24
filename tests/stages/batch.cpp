#include "cli/batch.h"

#include <catch2/catch_test_macros.hpp>
#include <sstream>

namespace {

const unspin::Knowledge nothing;

std::vector<std::string> answers(const std::string& input, unsigned jobs, bool& fine) {
  std::istringstream in(input);
  std::ostringstream out;
  fine = unspin::run_batch(in, out, jobs, unspin::reports_of(nothing, {}));
  std::istringstream lines(out.str());
  std::vector<std::string> all;
  for (std::string line; std::getline(lines, line);) all.push_back(line);
  return all;
}

bool begins(const std::string& line, const std::string& with) { return line.rfind(with, 0) == 0; }

}  // namespace

TEST_CASE("rows are answered in their order by any number of jobs") {
  std::string input;
  for (int i = 0; i < 40; ++i)
    input += R"({"id": )" + std::to_string(i) + R"(, "original": "One went home.", "suspect": "One left."})" +
             "\n";
  bool fine = false;
  const auto one = answers(input, 1, fine);
  CHECK(fine);
  REQUIRE(one.size() == 40);
  for (std::size_t i = 0; i < 40; ++i)
    CHECK(begins(one[i], "{\"id\":" + std::to_string(i) + ",\"report\":{"));
  CHECK(answers(input, 3, fine) == one);
}

TEST_CASE("a bad row is answered with its code and the rest goes on") {
  bool fine = true;
  const auto all =
      answers("{\"id\": 1, \"suspect\": \"fine\"}\nnot json\n\n\xff\xfe\n{\"id\": 4, \"suspect\": \"fine\"}",
              2, fine);
  CHECK_FALSE(fine);
  REQUIRE(all.size() == 4);
  CHECK(begins(all[0], "{\"id\":1,\"report\":"));
  CHECK(begins(all[1], "{\"id\":null,\"error\":{\"code\":\"bad_json\""));
  CHECK(begins(all[2], "{\"id\":null,\"error\":{\"code\":\"bad_utf8\""));
  CHECK(begins(all[3], "{\"id\":4,\"report\":"));
}

TEST_CASE("a row beyond the longest is answered with too_long and the next one is read") {
  bool fine = true;
  const auto all = answers(
      "{\"suspect\": \"" + std::string(unspin::longest_row, 'x') + "\"}\n{\"id\": 2, \"suspect\": \"y\"}\n",
      1, fine);
  REQUIRE(all.size() == 2);
  CHECK(begins(all[0], "{\"id\":null,\"error\":{\"code\":\"too_long\""));
  CHECK(begins(all[1], "{\"id\":2,\"report\":"));
}
