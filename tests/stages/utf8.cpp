#include "text/utf8.h"

#include <catch2/catch_test_macros.hpp>

using unspin::from_utf8;
using unspin::to_utf8;

TEST_CASE("UTF-8 of every length comes back as it was") {
  const std::string text = "a é € 😀 \xF4\x8F\xBF\xBF";
  REQUIRE(from_utf8(text));
  CHECK(to_utf8(*from_utf8(text)) == text);
  CHECK(from_utf8("😀")->size() == 2);
}

TEST_CASE("bytes that are not UTF-8 are refused") {
  for (const char* bytes :
       {"\xFF\xFE", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80"})
    CHECK_FALSE(from_utf8(bytes));
}

TEST_CASE("a lone surrogate becomes the replacement character") {
  CHECK(to_utf8(std::u16string{0xD800, u'x', 0xDC00}) == "\xEF\xBF\xBDx\xEF\xBF\xBD");
}
