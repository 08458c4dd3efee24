#include <catch2/catch_test_macros.hpp>

#include "support/reading.h"
#include "text/fold.h"

using unspin::fold;
using unspin_tests::forms_of;

TEST_CASE("spellings that a reader takes for the same have one form") {
  CHECK(fold(u"Łukasz’s Café") == fold(u"lukasz's cafe"));
  CHECK(fold(u"ﬁnal") == u"final");
  CHECK(fold(u"co\u00ADoperate") == u"cooperate");
  CHECK(fold(u"“A” — B") == u"\"a\" - b");
  CHECK(fold(u"Straße ＡＢ１") == u"strasse ab1");
  CHECK(fold(u"\u0130stanbul") == u"istanbul");
  CHECK(fold(u"ΆΡΤΑ") == u"αρτα");
}

TEST_CASE("vulgar fractions stay apart from the digits before them") {
  CHECK(fold(u"7½") == u"7-1/2");
  CHECK(fold(u"½") == u"1/2");
  CHECK(fold(u"7½") == fold(u"7-1⁄2"));
}

TEST_CASE("marks that are letters' own stay on scripts other than Latin and Greek") {
  CHECK(fold(u"Чай") == u"чай");
  CHECK(fold(u"हिन्दी") == u"हिन्दी");
}

TEST_CASE("folding what is folded changes nothing, for every character alone and between others") {
  for (char32_t c = 0; c < 0x110000; ++c) {
    std::u16string text;
    if (c < 0x10000) {
      text += static_cast<char16_t>(c);
    } else {
      text += static_cast<char16_t>(0xD7C0 + (c >> 10));
      text += static_cast<char16_t>(0xDC00 + (c & 0x3FF));
    }
    const std::u16string alone = fold(text), between = fold(u"a" + text + u"\u0301");
    if (fold(alone) != alone || fold(between) != between) FAIL("U+" << std::hex << static_cast<unsigned>(c));
  }
}

TEST_CASE("abbreviations have the form of the word, but U.S. is not us and No. is not no") {
  CHECK(forms_of("Mr. Lund of Tarn Inc. met Dr. Berg") == "mr|lund|of|tarn|inc|met|dr|berg");
  CHECK(forms_of("the U.S. No. 5") == "the|u.s.|no.|5");
  CHECK(forms_of("``Yes''") == "\"|yes|\"");
}
