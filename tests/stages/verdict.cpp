// Was the suspect made from the original?
#include "verdict/verdict.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "report/wording.h"
#include "support/data.h"
#include "unspin.h"
#include "verdict/chain.h"
#include "verdict/features.h"

namespace {

using unspin::Report;

const std::u16string dam =
    u"KARSUND (Coast News) - The old dam above Karsund will be pulled down next spring, the water board said "
    u"on "
    u"Tuesday, ending eleven years of quarrels over who should pay for its repair.\n"
    u"Engineers found 14 cracks in the western wall last autumn, and the board's chairwoman, Runa Brandt, "
    u"said that "
    u"no insurer would cover it any longer. \"We cannot ask the valley to sleep below a wall that nobody "
    u"trusts,\" "
    u"she told reporters.\n"
    u"The board expects the work to cost 38 million crowns and to take two summers. Anglers have welcomed "
    u"the plan, "
    u"since salmon could reach the upper lakes again, but three sawmills that draw power from the dam fear "
    u"that "
    u"they will have to close.\n"
    u"A hearing is set for March, when the mill owners want to present a cheaper scheme of their own.\n";

const std::u16string reworded =
    u"KARSUND (Coast News) - The ancient dam over Karsund is going to be torn down next spring, the water "
    u"board "
    u"stated on Tuesday, finishing eleven years of disputes about who ought to pay for its mending.\n"
    u"Engineers discovered 14 cracks in the western wall last fall, and the chairwoman of the board, Runa "
    u"Brandt, "
    u"said that no insurer would cover it anymore. \"We can not ask the valley to sleep under a wall that no "
    u"one "
    u"trusts,\" she told journalists.\n"
    u"The board anticipates that the work will cost 38 million crowns and last two summers. Fishermen have "
    u"greeted "
    u"the plan, since salmon might get to the upper lakes again, but three sawmills that take power from the "
    u"dam "
    u"dread that they will need to shut.\n"
    u"A hearing is scheduled for March, when the mill proprietors wish to offer a cheaper plan of their "
    u"own.\n";

const std::u16string another_report =
    u"Residents of Karsund have mixed feelings about losing the dam that gave the town its postcard view.\n"
    u"\"My grandfather helped to build it,\" said baker Jon Aune, 61, whose shop stands by the weir. \"But I "
    u"have two "
    u"children, and I read the report.\"\n"
    u"That report, written by consultants in Oslo and released this week, gives the structure a one in 40 "
    u"chance of "
    u"failing in a flood. Demolition was the only option left, water officials in the region decided.\n"
    u"Sawmill workers gathered outside the office with banners. Some 90 jobs hang on the turbines, their "
    u"union says, "
    u"and a meeting with the county governor is planned.\n";

const std::u16string cooking =
    u"Peel the onions and let them soften in butter over a low flame for twenty minutes.\n"
    u"Add the barley, stir until every grain shines, then pour in the stock a ladle at a time.\n"
    u"When the barley is tender, fold in the mushrooms, the parsley and a spoon of mustard, and leave the "
    u"pot to "
    u"rest under a cloth. Serve it with dark bread and pickled beets, and keep what remains for soup.\n"
    u"Those who like it sharper may grate a little horseradish over each plate before it goes to the "
    u"table.\n";

Report compared(const std::u16string& original, const std::u16string& suspect) {
  return unspin::compare(original, suspect, unspin_tests::knowledge());
}

bool mentions(const std::vector<std::u16string>& sentences, std::u16string_view words) {
  for (const std::u16string& sentence : sentences)
    if (sentence.find(words) != std::u16string::npos) return true;
  return false;
}

}  // namespace

TEST_CASE("the same text is identical, and sure") {
  const Report report = compared(dam, dam);
  CHECK(report.verdict.label == "identical");
  CHECK(report.verdict.probability == 1);
  CHECK(report.similarity.verbatim == 1);
  CHECK(report.similarity.suspect_covered == 1);
}

TEST_CASE("a copy with other line breaks, or a sentence more, is a near copy") {
  std::u16string wrapped = dam;
  wrapped[wrapped.find(u"next spring") + 4] = u'\n';
  CHECK(compared(dam, wrapped).verdict.label == "near_copy");
  CHECK(compared(dam, dam + u"The mayor could not be reached for comment.\n").verdict.label == "near_copy");
}

TEST_CASE("a reworded copy is spun, with its reasons strongest first, and none of them about names") {
  const Report report = compared(dam, reworded);
  CHECK(report.verdict.label == "spun");
  CHECK(report.verdict.probability > 0.9);
  CHECK(mentions(report.verdict.reasons, u"of like meaning where the original has another"));
  CHECK(mentions(report.verdict.reasons, u"sentences of the suspect’s story answer"));
  CHECK(mentions(report.verdict.reasons, u"numbers and dates in the suspect’s story stand in the original"));
  CHECK_FALSE(mentions(report.verdict.reasons, u"names in common"));
}

TEST_CASE("two reports of one event are no copies") {
  const Report report = compared(dam, another_report);
  CHECK((report.verdict.label == "same_story" || report.verdict.label == "unrelated"));
  CHECK(report.verdict.probability < 0.3);
  CHECK(mentions(report.verdict.reasons, u"are not in the original"));
}

TEST_CASE("texts on different subjects are unrelated") {
  const Report report = compared(dam, cooking);
  CHECK(report.verdict.label == "unrelated");
  CHECK(report.verdict.probability < 0.1);
}

TEST_CASE("of short texts the figure stays near even, and the limits say why") {
  const std::u16string
      one = u"The old dam above Karsund will be pulled down next spring, the water board said.",
      other = u"The ancient dam over Karsund will be torn down next spring, the water board stated.";
  const Report report = compared(one, other);
  CHECK(report.verdict.doubt == "short");
  CHECK(std::abs(report.verdict.probability - 0.5) < 0.2);
  CHECK(unspin::headline(report) == "Too short to tell");
  CHECK(mentions(report.limits, u"only 15 words"));
}

TEST_CASE("a headline says when the odds are close to even") {
  Report report;
  report.verdict.label = "spun";
  report.verdict.probability = 0.55;
  CHECK(unspin::headline(report) == "Too close to call");
  CHECK(unspin::headline(compared(dam, dam)) == "The two texts are the same");
}

TEST_CASE("a text in another language is not judged, but a copy of it word for word is") {
  const std::u16string norsk =
      u"Fergen stanset fredag fordi inspektørene hadde funnet sprekker i to motorfester, opplyste fylket. "
      u"Båten frakter fire hundre pendlere hver dag mellom byen og øya utenfor. Ingeniøren ville ikke ta "
      u"risikoen en uke til. En buss kjører de reisende rundt over broen, og det tar femti minutter lenger. "
      u"Øyboerne har bedt om enda en båt i mange år.";
  const Report report = compared(norsk, dam);
  CHECK(report.verdict.doubt == "language");
  CHECK(std::abs(report.verdict.probability - 0.5) < 0.2);
  CHECK(compared(norsk, norsk).verdict.doubt.empty());
}

TEST_CASE("empty texts are answered") {
  for (const auto& [original, suspect] :
       {std::pair{std::u16string(), dam}, {dam, std::u16string()}, {u"", u"... \n"}}) {
    const Report report = compared(original, suspect);
    CHECK(report.verdict.label == "unrelated");
    CHECK(mentions(report.limits, u"without words"));
  }
}

TEST_CASE("the text with the page's leftovers looks like the copy, whichever side it is on") {
  const std::u16string damaged = reworded +
                                 u"Residents may comment on the plan until the end of the month at. office.\n"
                                 u"- Advertisement -\nShare This Article\nRead More: Ten best dams\n";
  CHECK(compared(dam, damaged).verdict.copy == "suspect");
  CHECK(compared(damaged, dam).verdict.copy == "original");
  CHECK(compared(dam, reworded).verdict.copy == "undecided");
}

TEST_CASE("a clean article alone is clean, and the reasons say what an original would do") {
  const Report report = unspin::inspect(dam, unspin_tests::knowledge());
  CHECK(report.verdict.label == "clean");
  CHECK(report.verdict.probability < 0.2);
  CHECK(mentions(report.verdict.reasons, u"original to compare with"));
}

TEST_CASE("a program’s own words in an article alone are enough, and its furniture weighs nothing") {
  const double clean = unspin::inspect(dam, unspin_tests::knowledge()).verdict.probability;
  const Report told = unspin::inspect(
      std::u16string(dam) + u"\n\nAs an AI language model, it is beyond me when it will open.",
      unspin_tests::knowledge());
  CHECK(told.verdict.label == "suspicious");
  CHECK(told.verdict.reasons.size() == told.verdict.evidence.size());
  const Report dressed = unspin::inspect(
      std::u16string(dam) + u"\n\nLeave a Reply\n\nYour email address will not be published.\n\nRelated News",
      unspin_tests::knowledge());
  CHECK(std::abs(dressed.verdict.probability - clean) < 0.01);
}

TEST_CASE("What raised the figure of one article is said first, with its places") {
  std::u16string spun = dam;
  const auto replace = [&](std::u16string_view from, std::u16string_view to) {
    spun.replace(spun.find(from), from.size(), to);
  };
  replace(u"will be pulled down", u"will be maintain");
  replace(u"to take two summers", u"to postponed two summers");
  const Report report = unspin::inspect(spun, unspin_tests::knowledge());
  CHECK(report.verdict.probability >
        unspin::inspect(dam, unspin_tests::knowledge()).verdict.probability + 0.5);
  REQUIRE(!report.verdict.reasons.empty());
  const std::u16string& first = report.verdict.reasons.front();
  CHECK(first == u"2 words have a form that does not go with the small word before them.");
  CHECK(report.verdict.evidence.front().size() == 2);
}

TEST_CASE("of a few words nothing is judged") {
  const Report report = unspin::inspect(u"Hello.", unspin_tests::knowledge());
  CHECK(report.verdict.doubt == "short");
  CHECK(report.verdict.label == "clean");
}

TEST_CASE("a chain counts words in common order, and what chance would give") {
  const auto words = [](std::initializer_list<std::uint32_t> keys) {
    std::vector<unspin::ChainWord> list;
    for (const std::uint32_t key : keys) list.push_back({key, static_cast<std::uint32_t>(list.size())});
    return list;
  };
  const unspin::ChainMeasure measure = unspin::measure_chain(words({1, 2, 3, 4, 5}), words({1, 3, 2, 6, 5}));
  CHECK(measure.in_order == 3);   // 1 2 5 or 1 3 5
  CHECK(measure.by_chance == 2);  // 5 4 3 2 1: 3 2
  CHECK(measure.original == 5);
  CHECK(measure.suspect == 5);
}
