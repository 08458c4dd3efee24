#include "report/json_writer.h"

#include <catch2/catch_test_macros.hpp>

using unspin::JsonWriter;

TEST_CASE("members and elements are parted by commas") {
  JsonWriter json;
  json.begin_object()
      .key("a")
      .value(std::uint32_t{1})
      .key("b")
      .begin_array()
      .value(unspin::Span{2, 3})
      .null()
      .end_array();
  json.key("c").truth(true).end_object();
  CHECK(json.text() == R"({"a":1,"b":[[2,3],null],"c":true})");
}

TEST_CASE("shares are rounded to four decimals without trailing zeros") {
  const auto written = [](double number) { return JsonWriter{}.share(number).text(); };
  CHECK(written(0) == "0");
  CHECK(written(1) == "1");
  CHECK(written(0.5) == "0.5");
  CHECK(written(0.12345) == "0.1235");
  CHECK(written(0.99994) == "0.9999");
}

TEST_CASE("a share that is neither 0 nor 1 is never written as either") {
  const auto written = [](double number) { return JsonWriter{}.share(number).text(); };
  CHECK(written(0.00001) == "0.0001");
  CHECK(written(0.99999) == "0.9999");
}

TEST_CASE("strings carry any UTF-16, controls and lone surrogates as escapes") {
  JsonWriter json;
  json.value(std::u16string_view(u"a\"\\\n\u0001é😀\xD800z", 10));
  CHECK(json.text() == "\"a\\\"\\\\\\n\\u0001é😀\\ud800z\"");
}
