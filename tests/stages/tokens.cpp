#include <catch2/catch_test_macros.hpp>

#include "support/reading.h"
#include "text/words.h"

using unspin::Document;
using unspin::TokenKind;
using unspin_tests::forms_of;
using unspin_tests::read_plain;
using unspin_tests::tokens_of;

TEST_CASE("a word keeps its apostrophes, hyphens and full stops") {
  CHECK(tokens_of("We can't meet the U.S. envoy") == "We|can't|meet|the|U.S.|envoy");
  CHECK(tokens_of("face-to-face talks at AT&T on COVID-19 and F-16s") ==
        "face-to-face|talks|at|AT&T|on|COVID-19|and|F-16s");
  CHECK(tokens_of("O’Hara of Hawai‘i, Ph.D., a.k.a. Rex") == "O’Hara|of|Hawai‘i|,|Ph.D.|,|a.k.a.|Rex");
  CHECK(tokens_of("Sen. Ana Pell, D-N.Y., left") == "Sen.|Ana|Pell|,|D-N.Y.|,|left");
}

TEST_CASE("the possessive is a word of its own") {
  CHECK(tokens_of("Peru’s ruler, the sisters’ farm, it's 1990's") ==
        "Peru|’s|ruler|,|the|sisters|’|farm|,|it|'s|1990's");
  CHECK(tokens_of("Peru 's ruler") == "Peru|'s|ruler");
}

TEST_CASE("names at a hyphen are words of their own, other compounds are not parted") {
  CHECK(tokens_of("Franco-German, pro-Oslo, U.S.-led, Oslo-based") ==
        "Franco|-|German|,|pro|-|Oslo|,|U.S.|-|led|,|Oslo|-|based");
  CHECK(tokens_of("self-funded MS-DOS T-shirt") == "self-funded|MS-DOS|T-shirt");
}

TEST_CASE("a number keeps what belongs to it") {
  CHECK(tokens_of("7-1/2 600,000 $5bn US$5.2m 12% 5th 2-1 17:00 ½ 7½ −5 1990s 5p.m. €3") ==
        "7-1/2|600,000|$5bn|US$5.2m|12%|5th|2-1|17:00|½|7½|−5|1990s|5p.m.|€3");
  CHECK(tokens_of("pages 1, 2, and 3.") == "pages|1|,|2|,|and|3|.");
  const Document document = read_plain("a 30-minute walk of 5 km");
  CHECK(document.tokens[1].kind == TokenKind::word);
  CHECK(document.tokens[4].kind == TokenKind::number);
}

TEST_CASE("addresses, handles and emoji are one token each, without the mark that ends the sentence") {
  CHECK(tokens_of("See https://example.org/a_b?c=1, www.example.com.") ==
        "See|https://example.org/a_b?c=1|,|www.example.com|.");
  CHECK(tokens_of("desk@example.org or example.net/help; @anna_b #MeToo") ==
        "desk@example.org|or|example.net/help|;|@anna_b|#MeToo");
  CHECK(tokens_of("👨‍👩‍👧👍🏽🇳🇴1️⃣❤️!") ==
        "👨‍👩‍👧|👍🏽|🇳🇴|1️⃣|❤️|!");
}

TEST_CASE("a mark is one token, and so are three dots and two dashes") {
  CHECK(tokens_of("Well... no -- (yes)!") == "Well|...|no|--|(|yes|)|!");
}

TEST_CASE("what shows nothing does not part a word") {
  CHECK(tokens_of("Har\u200Bbour co\u00ADoperate") == "Har\u200Bbour|co\u00ADoperate");
  CHECK(forms_of("Har\u200Bbour co\u00ADoperate") == "harbour|cooperate");
}

TEST_CASE("scripts without spaces are read by pairs of characters, and the limits say so") {
  CHECK(tokens_of("他来了。") == "他|来|了|。");
  CHECK(forms_of("他来了。") == "他来|来了|了|。");
  CHECK(read_plain("他来了。").limits.size() == 1);
  CHECK(read_plain("He came.").limits.empty());
}

TEST_CASE("capitals are told from small letters and from shouting") {
  const Document document = read_plain("NATO met in Oslo, iPhone 5K in hand");
  CHECK((document.tokens[0].capital && document.tokens[0].shouting));
  CHECK((!document.tokens[1].capital && !document.tokens[1].shouting));
  CHECK((document.tokens[3].capital && !document.tokens[3].shouting));
  CHECK(!document.tokens[5].capital);
}
