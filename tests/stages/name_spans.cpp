#include <catch2/catch_test_macros.hpp>

#include "support/data.h"
#include "support/reading.h"
#include "text/names.h"

namespace {

using unspin::Document;

Document read_known(const std::string& text) {
  return unspin::read(*unspin::from_utf8(text), unspin_tests::knowledge().lexicon, {});
}

/// The names with bars between them.
std::string names_of(const std::string& text) {
  const Document document = read_known(text);
  std::string all;
  for (const unspin::Name& name : document.names)
    all += (all.empty() ? "" : "|") + unspin::to_utf8(document.slice(document.cover(name.tokens)));
  return all;
}

}  // namespace

TEST_CASE("titles, peoples and days are no part of a name") {
  CHECK(names_of("The talks with Norwegian Foreign Minister Ida Halvorsen begin on Monday.") ==
        "Ida Halvorsen");
  CHECK(names_of("He met U.S. Secretary of State Ruth Amsel and Mr. Tanaka in June.") ==
        "U.S.|Ruth Amsel|Tanaka");
  CHECK(names_of("The Germans and the French met Pope Leo XIII.") == "Leo XIII");
}

TEST_CASE("bodies keep their inner words") {
  CHECK(names_of("He left the Ministry of Foreign Affairs for the International Monetary Fund.") ==
        "Ministry of Foreign Affairs|International Monetary Fund");
  CHECK(names_of("She works at the Department of Health and Human Services in Peru.") ==
        "Department of Health and Human Services|Peru");
}

TEST_CASE("particles and hyphens hold names together, and places at a hyphen are two names") {
  CHECK(names_of("The painter was Carla van der Berg, not Ana Brito-Olsen.") ==
        "Carla van der Berg|Ana Brito-Olsen");
  CHECK(names_of("The Norway-Peru talks failed.") == "Norway|Peru");
}

TEST_CASE("a capital at the start of a sentence says nothing by itself") {
  CHECK(names_of("Workers went home. Snow fell on Bergen. Then Halvorsen spoke.") == "Bergen|Halvorsen");
  CHECK(names_of("He saw Halvorsen. Halvorsen left.") == "Halvorsen|Halvorsen");
}

TEST_CASE("days, months, feasts and common capitals are no names") {
  CHECK(names_of("On Monday in June the CEO was on TV at Christmas.").empty());
}

TEST_CASE("short and full forms of one name share their entity") {
  const Document document = read_known(
      "Halvorsen resigned.\n"
      "Ida Halvorsen, head of the International Monetary Fund, left the IMF on Monday. The U.S. and the US "
      "agreed.");
  REQUIRE(document.names.size() == 6);
  CHECK(document.names[0].entity == document.names[1].entity);
  CHECK(document.names[2].entity == document.names[3].entity);
  CHECK(document.names[4].entity == document.names[5].entity);
  CHECK(document.names[0].entity != document.names[2].entity);
}
