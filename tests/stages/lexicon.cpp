#include "lexicon/lexicon.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "lexicon/knowledge.h"
#include "support/data.h"

using namespace unspin;

namespace {

const Lexicon& lexicon() { return unspin_tests::knowledge().lexicon; }

WordId id(std::u16string_view word) {
  const WordId found = lexicon().find(word);
  REQUIRE(found != no_word);
  return found;
}

Relation relation(std::u16string_view a, std::u16string_view b) { return lexicon().relate(id(a), id(b)); }

}  // namespace

TEST_CASE("every entry is found by its own text") {
  std::uint32_t lost = 0;
  for (WordId word = 0; word < lexicon().size(); ++word) {
    if (lexicon().find(lexicon().text(word)) != word) ++lost;
  }
  CHECK(lost == 0);
}

TEST_CASE("a word that is not listed is not found") {
  CHECK(lexicon().find(u"") == no_word);
  CHECK(lexicon().find(u"a!") == no_word);
  CHECK(lexicon().find(u"zzzzzz") == no_word);
  CHECK(lexicon().find(u"governmentt") == no_word);
  CHECK(lexicon().find(std::u16string(1, char16_t{0xd800})) == no_word);
}

TEST_CASE("an inflected word leads to its dictionary form") {
  CHECK(lexicon().lemma(id(u"visited")) == id(u"visit"));
  CHECK(lexicon().lemma(id(u"children")) == id(u"child"));
  CHECK(lexicon().lemma(id(u"left")) == id(u"leave"));
  CHECK(lexicon().lemma(id(u"government")) == id(u"government"));
}

TEST_CASE("words know their parts of speech") {
  CHECK((lexicon().parts_of_speech(id(u"the")) & function_word) != 0);
  CHECK((lexicon().parts_of_speech(id(u"minister")) & function_word) == 0);
  CHECK((lexicon().parts_of_speech(id(u"minister")) & noun) != 0);
  CHECK((lexicon().parts_of_speech(id(u"quickly")) & adverb) != 0);
}

TEST_CASE("a common word ranks before a rare one, a phrase as its rarest word") {
  CHECK(lexicon().rank(id(u"government")) < lexicon().rank(id(u"ombudsman")));
  CHECK(lexicon().rank(id(u"prime minister")) >= lexicon().rank(id(u"minister")));
  CHECK(lexicon().starts_phrase(id(u"prime")));
}

TEST_CASE("each bond has its pair of words") {
  CHECK(relation(u"visit", u"visited").bond == Bond::inflection);
  CHECK(relation(u"theatre", u"theater").bond == Bond::spelling);
  CHECK(relation(u"organised", u"organized").bond == Bond::spelling);
  CHECK(relation(u"u.n.", u"united nations").bond == Bond::abbreviation);
  CHECK(relation(u"gen.", u"general").bond == Bond::abbreviation);
  CHECK(relation(u"govern", u"government").bond == Bond::derivation);
  CHECK(relation(u"taiwanese", u"taiwan").bond == Bond::derivation);
  CHECK(relation(u"sino", u"china").bond == Bond::derivation);
  CHECK(relation(u"purchase", u"buy").bond == Bond::synonym);
  CHECK(relation(u"oak", u"tree").bond == Bond::broader);
  CHECK(relation(u"violin", u"cello").bond == Bond::sibling);
}

TEST_CASE("an antonym is never a synonym") {
  CHECK(relation(u"rise", u"fall").bond == Bond::antonym);
  CHECK(relation(u"increase", u"decrease").bond == Bond::antonym);
  CHECK(relation(u"buy", u"sell").bond == Bond::antonym);
}

TEST_CASE("two words of the same sense are told apart from strangers") {
  CHECK(relation(u"purchase", u"buy").strength > relation(u"purchase", u"carpet").strength);
  CHECK(relation(u"carpet", u"ombudsman").bond == Bond::none);
}

TEST_CASE("relations are symmetric, and profiles say the same as ids") {
  std::uint32_t different = 0;
  for (WordId a = 7; a < lexicon().size(); a += 997) {
    for (WordId b = 3; b < lexicon().size(); b += 1009) {
      const Relation there = lexicon().relate(a, b);
      const Relation back = lexicon().relate(lexicon().profile(b), lexicon().profile(a));
      if (there.bond != back.bond || there.strength != back.strength) ++different;
    }
  }
  CHECK(different == 0);
}

TEST_CASE("near words have near vectors") {
  const std::optional<float> near = lexicon().cosine(id(u"minister"), id(u"secretary"));
  const std::optional<float> far = lexicon().cosine(id(u"minister"), id(u"banana"));
  REQUIRE(near);
  REQUIRE(far);
  CHECK(*near > *far + 0.2F);
}

TEST_CASE("names know what they name") {
  CHECK(lexicon().place_code(id(u"taiwan")) == "TW");
  CHECK(lexicon().place_code(id(u"taiwanese")) == "TW");
  CHECK(lexicon().place_code(id(u"chinese")) == "CN");
  CHECK(lexicon().place_code(id(u"kyiv")) == lexicon().place_code(id(u"kiev")));
  CHECK(lexicon().place_code(id(u"niger")) != lexicon().place_code(id(u"nigeria")));
  CHECK(lexicon().place_code(id(u"carpet")).empty());
  CHECK((lexicon().name_kinds(id(u"maria")) & names_person) != 0);
  CHECK((lexicon().name_kinds(id(u"swedes")) & names_people) != 0);
}

TEST_CASE("a shared sense has a gloss") {
  const Relation shared = relation(u"purchase", u"buy");
  REQUIRE(shared.sense != 0);
  CHECK_FALSE(unspin_tests::knowledge().glosses.gloss(shared.sense).empty());
  CHECK(unspin_tests::knowledge().glosses.gloss(0).empty());
  CHECK(unspin_tests::knowledge().glosses.gloss(0xffffffff).empty());
}

TEST_CASE("the senses of a word have shares that add up to one") {
  const Usage& usage = unspin_tests::knowledge().usage;
  for (const char16_t* word : {u"carpet", u"left", u"visited", u"bank", u"well"}) {
    const WordSenses senses = usage.senses(lexicon(), id(word));
    REQUIRE(senses.count > 0);
    float sum = 0;
    for (const WordSense& sense : senses) sum += sense.share;
    CHECK(sum > 0.99F);
    CHECK(sum < 1.01F);
  }
  for (const WordSense& sense : usage.senses(lexicon(), id(u"visited")))
    CHECK((sense.parts_of_speech & noun) == 0);
}

TEST_CASE("words that are often seen side by side are told from words that merely could be") {
  const Usage& usage = unspin_tests::knowledge().usage;
  CHECK(usage.common(id(u"heavy"), id(u"rain")));
  CHECK_FALSE(usage.common(id(u"weighty"), id(u"rain")));
  CHECK(usage.lift(id(u"prime"), id(u"minister")) > 5);
  CHECK(usage.lift(id(u"the"), id(u"of")) < 0);
}

TEST_CASE("opposites and parts are told of senses") {
  const Usage& usage = unspin_tests::knowledge().usage;
  const auto any = [&usage](const char16_t* a, const char16_t* b, auto holds) {
    for (const WordSense& one : usage.senses(lexicon(), id(a))) {
      for (const WordSense& other : usage.senses(lexicon(), id(b))) {
        if (holds(one.sense, other.sense)) return true;
      }
    }
    return false;
  };
  const auto opposed = [&usage](std::uint32_t a, std::uint32_t b) { return usage.opposed(a, b); };
  const auto part = [&usage](std::uint32_t a, std::uint32_t b) { return usage.part_of(a, b); };
  CHECK(any(u"wet", u"dry", opposed));
  CHECK(any(u"dry", u"wet", opposed));
  CHECK_FALSE(any(u"wet", u"moist", opposed));
  CHECK(any(u"roof", u"building", part));
  CHECK_FALSE(any(u"building", u"roof", part));
}

TEST_CASE("a name that is a common word elsewhere is explained") {
  const std::vector<NameMeaning> found = unspin_tests::knowledge().names.meanings(u"yıldız");
  const auto turkish = std::find_if(
      found.begin(), found.end(), [](const NameMeaning& meaning) { return meaning.language == u"Turkish"; });
  REQUIRE(turkish != found.end());
  CHECK(turkish->english == u"star");
  CHECK(unspin_tests::knowledge().names.meanings(u"qqqq").empty());
}

TEST_CASE("a place is the same place in other languages") {
  const NameBook& names = unspin_tests::knowledge().names;
  CHECK(names.same_place(u"japan", u"giappone"));
  CHECK(names.same_place(u"germany", u"allemagne"));
  CHECK(names.same_place(u"rome", u"roma"));
  CHECK_FALSE(names.same_place(u"niger", u"nigeria"));
  CHECK(names.place_codes(u"nowhere at all").empty());
}

TEST_CASE("knowledge without files knows nothing and does not trap") {
  const Knowledge nothing;
  CHECK(nothing.lexicon.find(u"minister") == no_word);
  CHECK(nothing.lexicon.relate(0, 1).bond == Bond::none);
  CHECK_FALSE(nothing.lexicon.cosine(0, 1));
  CHECK(nothing.lexicon.rank(0) == 0);
  CHECK(nothing.lexicon.lemma(5) == 5);
  CHECK(nothing.glosses.gloss(1).empty());
  CHECK(nothing.usage.senses(nothing.lexicon, 0).count == 0);
  CHECK(nothing.usage.lift(0, 1) == 0);
  CHECK_FALSE(nothing.usage.common(0, 1));
  CHECK(nothing.names.meanings(u"yildiz").empty());
  CHECK_FALSE(nothing.names.same_place(u"rome", u"roma"));
}

TEST_CASE("glosses, usage and names go with the lexicon that they were made with") {
  Knowledge all = unspin_tests::knowledge();
  CHECK(drop_strangers(all).empty());
  CHECK_FALSE(all.glosses.empty());
  CHECK_FALSE(all.names.empty());
  CHECK(all.glosses.lexicon() == all.lexicon.identity());
  CHECK(all.usage.lexicon() == all.lexicon.identity());
  CHECK(all.names.lexicon() == all.lexicon.identity());
}
