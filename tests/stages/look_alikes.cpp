// The table of letters that look like Latin ones against ICU, which has all of Unicode's confusables.
#include "text/look_alikes.h"

#include <unicode/uspoof.h>

#include <catch2/catch_test_macros.hpp>
#include <memory>

#include "text/characters.h"

namespace {

/// The one basic Latin letter that is the skeleton of a character, or 0.
char16_t skeleton_of(const USpoofChecker* checker, char32_t c) {
  const char16_t high = static_cast<char16_t>(0xD7C0 + (c >> 10)),
                 low = static_cast<char16_t>(0xDC00 + (c & 0x3FF));
  const char16_t source[] = {c < 0x10000 ? static_cast<char16_t>(c) : high, low};
  char16_t skeleton[8];
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t length =
      uspoof_getSkeleton(checker, 0, source, c < 0x10000 ? 1 : 2, skeleton, 8, &status);
  const bool is_letter =
      (skeleton[0] >= u'a' && skeleton[0] <= u'z') || (skeleton[0] >= u'A' && skeleton[0] <= u'Z');
  return U_SUCCESS(status) && length == 1 && is_letter ? skeleton[0] : u'\0';
}

char16_t in_table(char32_t c) {
  for (const unspin::LookAlikes& row : unspin::look_alikes)
    if (row.others.find(c) != std::u32string_view::npos) return row.latin;
  return 0;
}

}  // namespace

TEST_CASE("the look-alikes of Latin letters are those of Unicode, each once") {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<USpoofChecker, void (*)(USpoofChecker*)> checker(uspoof_open(&status), uspoof_close);
  REQUIRE(U_SUCCESS(status));
  std::size_t found = 0, listed = 0;
  for (const unspin::LookAlikes& row : unspin::look_alikes) listed += row.others.size();
  for (char32_t c = 0x80; c < 0x110000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    const unspin::Script script = unspin::script_of(c);
    if (unspin::class_of(c) != unspin::CharacterClass::letter || script == unspin::Script::latin ||
        script == unspin::Script::none)
      continue;
    const char16_t latin = skeleton_of(checker.get(), c);
    found += latin != 0;
    if (in_table(c) != latin) FAIL_CHECK("U+" << std::hex << static_cast<std::uint32_t>(c));
  }
  CHECK(found == listed);
}
