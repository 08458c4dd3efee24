#include <catch2/catch_test_macros.hpp>

#include "findings/names/likeness.h"
#include "findings/names/romanization.h"
#include "findings/names/spelling.h"
#include "support/data.h"

namespace {

using unspin::NameWords;

double likeness(const NameWords& a, const NameWords& b) {
  return unspin::name_likeness(a, b, unspin_tests::knowledge());
}

}  // namespace

TEST_CASE("habits of transcribers leave a name's canonical spelling as it is") {
  CHECK(unspin::canonical_spelling(u"yusef") == unspin::canonical_spelling(u"youssef"));
  CHECK(unspin::canonical_spelling(u"zhukova") == unspin::canonical_spelling(u"jukova"));
  CHECK(unspin::canonical_spelling(u"halvorsen") != unspin::canonical_spelling(u"okereke"));
}

TEST_CASE("letters lose their marks, and other signs fall away") {
  CHECK(unspin::plain_letters(u"österås") == u"osteras");
  CHECK(unspin::plain_letters(u"o'brien-7") == u"obrien");
}

TEST_CASE("a skeleton merges voiced and voiceless consonants") {
  CHECK(unspin::consonant_skeleton(u"brenwick") == unspin::consonant_skeleton(u"plenwig"));
  CHECK(unspin::consonant_skeleton(u"strand") != unspin::consonant_skeleton(u"okereke"));
}

TEST_CASE("likeness is 1 for equal names and the same in both directions") {
  CHECK(unspin::edit_likeness(u"okereke", u"okereke") == 1);
  CHECK(unspin::sound_likeness(u"okereke", u"okereke") == 1);
  CHECK(unspin::sound_likeness(u"halvorsen", u"halforzen") ==
        unspin::sound_likeness(u"halforzen", u"halvorsen"));
  CHECK(unspin::edit_likeness(u"", u"") == 1);
  CHECK(unspin::pair_likeness(u"abc", u"xyz") == 0);
}

TEST_CASE("the greatest change tells letters that are exchanged from letters that are not") {
  CHECK(unspin::greatest_change(u"halvorsen", u"halvorzen") <= 0.5);
  CHECK(unspin::greatest_change(u"halvorsen", u"halvorten") > 0.5);
  CHECK(unspin::greatest_change(u"strand", u"strand") == 0);
}

TEST_CASE("Chinese syllables are the same in the ways that pinyin and Wade-Giles write them") {
  CHECK(unspin::is_other_syllable(u"xu", u"ju"));
  CHECK(unspin::is_other_syllable(u"qiu", u"chiu"));
  CHECK(unspin::is_other_syllable(u"zhou", u"chou"));
  CHECK_FALSE(unspin::is_other_syllable(u"xu", u"lu"));
  CHECK_FALSE(unspin::is_other_syllable(u"jean", u"sean"));
  CHECK_FALSE(unspin::is_other_syllable(u"qiu", u"qiu"));
}

TEST_CASE("a transcription of a whole name transcribes each of its parts") {
  CHECK(unspin::is_other_romanization({u"xu", u"gao"}, {u"hsu", u"kao"}));
  // Chinese and Korean sounds that are neither b, d, g nor p, t, k
  CHECK(unspin::is_other_romanization({u"deng", u"rui"}, {u"teng", u"rui"}));
  CHECK(unspin::is_other_romanization({u"bao", u"lin"}, {u"pao", u"lin"}));
  CHECK(unspin::is_other_romanization({u"park", u"minsu"}, {u"bark", u"minsu"}));
  CHECK(unspin::is_other_romanization({u"dong", u"wen"}, {u"tong", u"wen"}));
  CHECK_FALSE(unspin::is_other_romanization({u"bert"}, {u"pert"}));
  CHECK_FALSE(unspin::is_other_romanization({u"xu", u"gao"}, {u"hsu", u"strand"}));
  CHECK_FALSE(unspin::is_other_romanization({u"xu", u"gao"}, {u"hsu"}));
}

TEST_CASE("an English word in another spelling is misspelt, not transcribed") {
  const unspin::Lexicon& lexicon = unspin_tests::knowledge().lexicon;
  CHECK(unspin::is_transcribers_change({u"okereke"}, {u"okerike"}, lexicon));
  CHECK_FALSE(unspin::is_transcribers_change({u"dorothy"}, {u"dorothi"}, lexicon));
}

TEST_CASE("a damaged name is likely the same, another person's is not") {
  CHECK(likeness({u"ida", u"halvorsen"}, {u"ida", u"halvorzen"}) > 0.9);
  CHECK(likeness({u"yusuf", u"khalidi"}, {u"youssef", u"halidi"}) > 0.9);
  CHECK(likeness({u"ida", u"halvorsen"}, {u"peter", u"strand"}) < 0.1);
  CHECK(likeness({u"halvorsen"}, {u"okereke"}) < 0.1);
}

TEST_CASE("a place is the same under the name that another language has for it") {
  CHECK(likeness({u"norway"}, {u"noruega"}) > 0.5);
  CHECK(likeness({u"norway"}, {u"suecia"}) < 0.5);
}
