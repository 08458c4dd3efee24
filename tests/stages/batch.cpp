#include "cli/batch.h"

#include <catch2/catch_test_macros.hpp>
#include <new>
#include <sstream>

#include "cli/json_row.h"

namespace {

using unspin::BatchEnd;

const unspin::Knowledge nothing;

std::vector<std::string> answers(const std::string& input, unsigned jobs, BatchEnd& end,
                                 const unspin::RowAnswers& wanted = unspin::reports_of(nothing, {})) {
  std::istringstream in(input);
  std::ostringstream out;
  end = unspin::run_batch(in, out, jobs, wanted);
  std::istringstream lines(out.str());
  std::vector<std::string> all;
  for (std::string line; std::getline(lines, line);) all.push_back(line);
  return all;
}

std::string row(int id) {
  return R"({"id": )" + std::to_string(id) + R"(, "original": "One went home.", "suspect": "One left."})" +
         "\n";
}

bool begins(const std::string& line, const std::string& with) { return line.rfind(with, 0) == 0; }

}  // namespace

TEST_CASE("rows are answered in their order by any number of jobs") {
  std::string input;
  for (int i = 0; i < 40; ++i) input += row(i);
  BatchEnd end{};
  const auto one = answers(input, 1, end);
  CHECK(end == BatchEnd::fine);
  REQUIRE(one.size() == 40);
  for (std::size_t i = 0; i < 40; ++i)
    CHECK(begins(one[i], "{\"id\":" + std::to_string(i) + ",\"report\":{"));
  CHECK(answers(input, 3, end) == one);
}

TEST_CASE("a bad row is answered with its code and the rest goes on") {
  BatchEnd end{};
  const auto all = answers(
      "{\"id\": 1, \"suspect\": \"fine\"}\nnot json\n\n\xff\xfe\n{\"id\": 4, \"suspect\": \"fine\"}", 2, end);
  CHECK(end == BatchEnd::bad_rows);
  REQUIRE(all.size() == 4);
  CHECK(begins(all[0], "{\"id\":1,\"report\":"));
  CHECK(begins(all[1], "{\"id\":null,\"error\":{\"code\":\"bad_json\""));
  CHECK(begins(all[2], "{\"id\":null,\"error\":{\"code\":\"bad_utf8\""));
  CHECK(begins(all[3], "{\"id\":4,\"report\":"));
}

TEST_CASE("a row beyond the longest is answered with too_long and the next one is read") {
  BatchEnd end{};
  const auto all = answers(
      "{\"suspect\": \"" + std::string(unspin::longest_row, 'x') + "\"}\n{\"id\": 2, \"suspect\": \"y\"}\n",
      1, end);
  REQUIRE(all.size() == 2);
  CHECK(begins(all[0], "{\"id\":null,\"error\":{\"code\":\"too_long\""));
  CHECK(begins(all[1], "{\"id\":2,\"report\":"));
}

TEST_CASE("a row that memory is too short for is answered, whoever takes it, and the rest goes on") {
  std::string input;
  for (int i = 0; i < 40; ++i) input += row(i);
  const unspin::RowAnswers short_of_memory = [] {
    return [](const unspin::Row& asked) -> std::string {
      if (asked.id.ends_with('3')) throw std::bad_alloc();
      return "\"answer\":1";
    };
  };
  BatchEnd end{};
  const auto all = answers(input, 3, end, short_of_memory);
  CHECK(end == BatchEnd::bad_rows);
  REQUIRE(all.size() == 40);
  for (std::size_t i = 0; i < 40; ++i)
    CHECK(begins(all[i], "{\"id\":" + std::to_string(i) +
                             (i % 10 == 3 ? R"(,"error":{"code":"internal","message":"line )" +
                                                std::to_string(i + 1) + ": "
                                          : std::string(",\"answer\":1}"))));
}

TEST_CASE("a batch that cannot write its answers, or is told to end, ends as stopped") {
  std::istringstream in(row(1) + "no row\n");
  std::ostringstream closed;
  closed.setstate(std::ios::failbit);
  CHECK(unspin::run_batch(in, closed, 2, unspin::reports_of(nothing, {})) == BatchEnd::stopped);

  std::istringstream rows(row(1) + row(2));
  std::ostringstream out;
  unspin::BatchState state;
  const auto told_to_end = [&](std::size_t, std::size_t) { state.stop = true; };
  CHECK(unspin::run_batch(rows, out, 1, unspin::reports_of(nothing, {}), told_to_end, &state) ==
        BatchEnd::stopped);
  CHECK(begins(out.str(), "{\"id\":1,"));
  CHECK(out.str().find("\"id\":2,") == std::string::npos);
}
