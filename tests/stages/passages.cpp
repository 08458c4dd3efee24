// Which blocks of the suspect are reused from which of the original. A drawing reads "0-2>1-4": the
// original's sentences 0 and 1 are the suspect's 1, 2 and 3.
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "align/align.h"
#include "align/sentence_bags.h"
#include "support/data.h"
#include "text/read.h"

namespace {

using unspin::Document;
using unspin::Passage;

std::vector<Passage> passages(const std::u16string& original, const std::u16string& suspect) {
  const unspin::Options options;
  const unspin::Lexicon& lexicon = unspin_tests::knowledge().lexicon;
  const Document a = unspin::read(original, lexicon, options), b = unspin::read(suspect, lexicon, options);
  const unspin::Vocabulary vocabulary = unspin::collect_vocabulary(a, b, lexicon);
  unspin::Relations relations(lexicon, vocabulary.terms.size());
  return unspin::align({a, b, vocabulary, lexicon, options, relations},
                       unspin::collect_bags(a, b, vocabulary, lexicon))
      .passages;
}

std::string drawing(const std::u16string& original, const std::u16string& suspect) {
  std::string text;
  const auto range = [&](unspin::Range sentences) {
    text += std::to_string(sentences.first) + "-" + std::to_string(sentences.last);
  };
  for (const Passage& passage : passages(original, suspect)) {
    if (!text.empty()) text += ' ';
    range(passage.original);
    text += '>';
    range(passage.suspect);
  }
  return text;
}

const std::u16string lighthouse =
    u"The keeper of the Vardo lighthouse found a brass sextant under the floor of the lamp room.\n"
    u"It had been wrapped in sailcloth and sealed with tar, he told the county museum.\n"
    u"Curators believe that it belonged to a pilot who drowned in the winter of 1868.\n";
const std::u16string budget =
    u"Councillors in Tarn voted to cut the library budget by a fifth from next autumn.\n"
    u"Two of the seven branches will open on three days a week instead of six.\n"
    u"The reading club of the old town has collected four thousand signatures against the plan.\n";
const std::u16string bees =
    u"Beekeepers along the river lost half of their colonies to a mite this spring.\n"
    u"A laboratory in Oster is testing a strain that cleans its own hives.\n";
const std::u16string weather = u"Rain is expected in the hills by Friday evening.\n";

}  // namespace

TEST_CASE("identical texts are one passage") {
  CHECK(drawing(lighthouse + budget, lighthouse + budget) == "0-6>0-6");
}

TEST_CASE("texts that have nothing to do with each other have no passage") {
  CHECK(drawing(lighthouse, budget).empty());
  CHECK(drawing(lighthouse, u"").empty());
}

TEST_CASE("a passage taken over into another article is found alone") {
  CHECK(drawing(lighthouse, budget + lighthouse + bees) == "0-3>3-6");
}

TEST_CASE("passages that changed places are two") {
  CHECK(drawing(lighthouse + budget + bees, budget + bees + lighthouse) == "3-8>0-5 0-3>5-8");
}

TEST_CASE("a passage whose sentences were put in another order is one") {
  const std::u16string one =
      u"The keeper of the Vardo lighthouse found a brass sextant under the floor of the lamp room.\n";
  const std::u16string two =
      u"It had been wrapped in sailcloth and sealed with tar, he told the county museum.\n";
  const std::u16string three =
      u"Curators believe that it belonged to a pilot who drowned in the winter of 1868.\n";
  const std::u16string four =
      u"His widow had asked for the instrument in eleven letters to the harbour board.\n";
  const std::u16string five = u"The sextant will be shown beside her letters when the museum opens in May.\n";
  CHECK(drawing(budget + one + two + three + four + five, bees + four + two + five + one + three) ==
        "3-8>2-7");
}

TEST_CASE("a sentence put into the middle of a passage does not part it") {
  CHECK(
      drawing(lighthouse + budget,
              u"The keeper of the Vardo lighthouse found a brass sextant under the floor of the lamp room.\n"
              u"Tickets for the summer fair are on sale at the harbour.\n"
              u"It had been wrapped in sailcloth and sealed with tar, he told the county museum.\n"
              u"Curators believe that it belonged to a pilot who drowned in the winter of 1868.\n" +
                  bees) == "0-3>0-4");
}

TEST_CASE("a reworded passage is found by its related words") {
  CHECK(drawing(lighthouse + bees,
                weather + u"The guardian of the Vardo lighthouse discovered a brass sextant beneath the "
                          u"floor of the lamp "
                          u"room.\n"
                          u"It was wrapped in sailcloth and closed with tar, he said to the county museum.\n"
                          u"Curators think it was owned by a pilot who drowned in winter 1868.\n") ==
        "0-3>1-4");
}

TEST_CASE("short lines that were run together into one sentence belong to the passage") {
  CHECK(drawing(lighthouse + u"Bring boots\nA torch\nA whistle for each climber\nWater for two days\n",
                lighthouse + u"Bring boots a torch a whistle for each climber water for two days.\n") ==
        "0-7>0-4");
}

TEST_CASE("a passage does not grow over a neighbour that is hardly alike") {
  CHECK(drawing(lighthouse + u"Visitors may see the museum on Sundays, when the lamp is lit at dusk.\n",
                lighthouse + u"On Sundays the mayor lit a lamp for the lost fishermen of Skarv.\n") ==
        "0-3>0-3");
}

TEST_CASE("a phrase that two texts share is no passage") {
  CHECK(drawing(lighthouse + u"Rain is expected by Friday.\n", budget + u"Rain is expected by Friday.\n")
            .empty());
}

TEST_CASE("with the sides swapped the passages are mirrored") {
  const std::u16string original = lighthouse + budget + bees, suspect = weather + bees + lighthouse;
  const std::vector<Passage> one = passages(original, suspect), other = passages(suspect, original);
  REQUIRE(one.size() == 2);
  REQUIRE(other.size() == 2);
  CHECK(one[0].original == other[1].suspect);
  CHECK(one[0].suspect == other[1].original);
  CHECK(one[1].original == other[0].suspect);
  CHECK(one[1].suspect == other[0].original);
}
