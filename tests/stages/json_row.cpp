#include "cli/json_row.h"

#include <catch2/catch_test_macros.hpp>

using unspin::read_row;
using unspin::Row;

namespace {

std::string_view code_of(std::string_view line) {
  Row row;
  const auto error = read_row(line, row);
  return error ? error->code : "none";
}

}  // namespace

TEST_CASE("a row with both texts is read, its id kept as it was written") {
  Row row;
  REQUIRE_FALSE(read_row(
      R"( {"id": {"n": [1, 2.50e3, "x"]}, "more": null, "original": "a\n\u00e9", "suspect": "b😀"} )", row));
  CHECK(row.id == R"({"n": [1, 2.50e3, "x"]})");
  CHECK(*row.original == u"a\né");
  CHECK(row.suspect == u"b😀");
}

TEST_CASE("a row without an original asks for one document to be inspected") {
  Row row;
  REQUIRE_FALSE(read_row(R"({"id": 1, "suspect": "b"})", row));
  CHECK_FALSE(row.original);
}

TEST_CASE("escapes of lone surrogates and NUL are read as such") {
  Row row;
  REQUIRE_FALSE(read_row(R"({"suspect": "\ud800x\udc00\u0000"})", row));
  CHECK(row.suspect == std::u16string{0xD800, u'x', 0xDC00, 0});
  CHECK(row.id == "null");
}

TEST_CASE("a bad row is answered with its code and its id where that could be read") {
  CHECK(code_of("not json") == "bad_json");
  CHECK(code_of("") == "bad_json");
  CHECK(code_of(R"({"suspect": "x"} {})") == "bad_json");
  CHECK(code_of(R"({"suspect": "x",})") == "bad_json");
  CHECK(code_of(R"({"suspect": "\x"})") == "bad_json");
  CHECK(code_of(R"({"suspect": "x", "n": 01})") == "bad_json");
  CHECK(code_of("{\"suspect\": \"\xFF\"}") == "bad_utf8");
  CHECK(code_of("[1]") == "bad_row");
  CHECK(code_of(R"({"id": 2})") == "bad_row");
  Row row;
  const auto error = read_row(R"({"id": 3, "suspect": 7})", row);
  REQUIRE(error);
  CHECK(error->code == "bad_row");
  CHECK(error->id == "3");
}

TEST_CASE("deep nesting is refused and does not exhaust the stack") {
  CHECK(code_of("{\"suspect\": \"x\", \"n\": " + std::string(100000, '[') + "}") == "bad_json");
}
