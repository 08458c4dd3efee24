#include "text/lines.h"

#include <catch2/catch_test_macros.hpp>

#include "support/reading.h"

using unspin::Document;
using unspin::LineKind;
using unspin_tests::read_plain;

TEST_CASE("lines are told apart by what they are") {
  const Document document = read_plain(
      "Ferry runs aground off Bergen\n"
      "By Anna Berg and Tom Reed\n"
      "BERGEN, Norway (NTB) – A ferry ran aground on Monday, and nobody was hurt.\n"
      "• The first such case since 2011\n"
      "1. Stay calm on board\n"
      "Share\n"
      "- Advertisement -\n"
      "“Nobody saw it,” the captain said.\n"
      "(Reporting by Anna Berg; Editing by Tom Reed)");
  REQUIRE(document.lines.size() == 9);
  const LineKind expected[] = {LineKind::headline, LineKind::byline, LineKind::prose,
                               LineKind::bullet,   LineKind::bullet, LineKind::fragment,
                               LineKind::fragment, LineKind::prose,  LineKind::credit};
  for (std::size_t i = 0; i < 9; ++i) {
    INFO(i);
    CHECK(document.lines[i].kind == expected[i]);
  }
}

TEST_CASE("a paragraph wrapped at a fixed width is one line") {
  const Document document = read_plain(
      "The council of the valley voted on Monday to rebuild the\n"
      "wooden bridge that the flood had taken in the spring, and\n"
      "set aside the money for it in the budget of the year.\n"
      "\n"
      "The work is to begin in August.\n");
  REQUIRE(document.lines.size() == 2);
  CHECK(document.sentences.size() == 2);
}

TEST_CASE("lines that end where a sentence does are lines of their own") {
  CHECK(read_plain("The council voted on Monday to rebuild the bridge.\nThe work begins in August.")
            .lines.size() == 2);
  CHECK(
      read_plain("Bridge to be rebuilt after the spring flood\nValley council votes for a new bridge of wood")
          .lines.size() == 2);
}

TEST_CASE("every sort of line break ends a line") {
  CHECK(read_plain("One.\r\nTwo.\rThree.\u2028Four.\u0085"
                   "Five.")
            .lines.size() == 5);
}

TEST_CASE("a word that the page parted at a line end is one word") {
  using unspin_tests::tokens_of;
  CHECK(read_plain("The ferry ran agr-\nound off the is-\r\nland at dawn.").lines.size() == 1);
  CHECK(read_plain("The ferry ran agr¬\nound at dawn.").lines.size() == 1);
  CHECK(unspin_tests::forms_of("They liked Lind-\nqvorst.") == "they|liked|lindqvorst|.");
  CHECK(unspin_tests::forms_of("They liked Berrow-\nupon-Lodden.") == "they|liked|berrow|-|upon|-|lodden|.");
  CHECK(unspin_tests::forms_of("two- and three-day trips") == "two|-|and|three-day|trips");
}

TEST_CASE("lines with an empty one between each are joined where they break inside sentences") {
  const Document document = read_plain(
      "The ferry ran aground off the island at dawn, and the\n\n"
      "crew waited for the tide with their lamps lit until a\n\n"
      "tug came out of the harbour and drew them off the bank.\n\n\n"
      "Nobody was hurt.");
  CHECK(document.lines.size() == 2);
}
