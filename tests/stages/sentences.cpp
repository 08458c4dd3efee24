// Which sentences answer which. The drawings read "original -> suspect".
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "align/align.h"
#include "align/sentence_bags.h"
#include "support/data.h"
#include "text/read.h"

namespace {

using unspin::Alignment;
using unspin::Document;

Alignment aligned(const std::u16string& original, const std::u16string& suspect) {
  const unspin::Options options;
  const unspin::Lexicon& lexicon = unspin_tests::knowledge().lexicon;
  const Document a = unspin::read(original, lexicon, options), b = unspin::read(suspect, lexicon, options);
  const unspin::Vocabulary vocabulary = unspin::collect_vocabulary(a, b, lexicon);
  unspin::Relations relations(lexicon, vocabulary.terms.size());
  return unspin::align({a, b, vocabulary, lexicon, options, relations},
                       unspin::collect_bags(a, b, vocabulary, lexicon));
}

/// "0>0 1,2>1 3>2*": original sentences, suspect sentences; a star marks a move.
std::string drawing(const Alignment& alignment) {
  std::string text;
  const auto list = [&](const std::vector<std::uint32_t>& sentences) {
    for (std::size_t i = 0; i < sentences.size(); ++i) text += (i ? "," : "") + std::to_string(sentences[i]);
  };
  for (const unspin::SentencePair& pair : alignment.sentence_pairs) {
    if (!text.empty()) text += ' ';
    list(pair.original);
    text += '>';
    list(pair.suspect);
    if (pair.moved) text += '*';
  }
  return text;
}

const std::u16string ferry = u"The ferry to Karsund left the northern pier at dawn.\n";
const std::u16string crew = u"Its crew of nineteen had spent the night repairing a cracked rudder.\n";
const std::u16string mayor = u"Mayor Runa Brandt praised the mechanics in a short speech.\n";
const std::u16string storm = u"Forecasters expect another storm to reach the coast on Thursday.\n";
const std::u16string harbour = u"The harbour office will close its gates until the swell goes down.\n";

}  // namespace

TEST_CASE("identical texts pair one to one") {
  const std::u16string text = ferry + crew + ferry + mayor + ferry + ferry;
  CHECK(drawing(aligned(text, text)) == "0>0 1>1 2>2 3>3 4>4 5>5");
}

TEST_CASE("reworded sentences keep their partners") {
  CHECK(drawing(aligned(ferry + crew + mayor,
                        u"At daybreak the boat to Karsund departed from the northern jetty.\n"
                        u"The nineteen crew members had passed the night fixing a broken rudder.\n"
                        u"The mechanics were praised by mayor Runa Brandt in a brief address.\n")) ==
        "0>0 1>1 2>2");
}

TEST_CASE("a sentence without a counterpart stays alone") {
  CHECK(drawing(aligned(ferry + crew + mayor + storm,
                        ferry + u"- Advertisement -\n" + crew + u"Share This Article\n" + mayor +
                            u"Pension funds sold government bonds for the third week.\n" + storm)) ==
        "0>0 1>2 2>4 3>6");
}

TEST_CASE("a sentence cut in two by a stray full stop keeps both halves") {
  CHECK(drawing(aligned(ferry +
                            u"The talks on the fishing quota appeared to make no real headway on "
                            u"quarrels over mackerel, herring and cod.\n" +
                            storm,
                        ferry +
                            u"The talks on the fishing quota seemed to make no real headway. "
                            u"Books on quarrels over mackerel, herring and cod.\n" +
                            storm)) == "0>0 1>1,2 2>3");
}

TEST_CASE("two sentences put together keep both originals") {
  CHECK(
      drawing(aligned(ferry + crew + mayor,
                      u"The ferry to Karsund left the northern pier at dawn, after its crew of nineteen had "
                      u"spent the night repairing a cracked rudder.\n" +
                          mayor)) == "0,1>0 2>1");
}

TEST_CASE("a moved sentence is marked, and those that it passed are not") {
  CHECK(drawing(aligned(ferry + crew + mayor + storm + harbour, storm + ferry + crew + mayor + harbour)) ==
        "3>0* 0>1 1>2 2>3 4>4");
}

TEST_CASE("sentences of another story find no partners") {
  CHECK(drawing(aligned(ferry + crew + mayor + storm,
                        u"Pension funds sold government bonds for the third week.\n"
                        u"Analysts blamed a surprising rise in consumer prices.\n"
                        u"The central bank declined to comment.\n"))
            .empty());
}

TEST_CASE("pairs are mirrored when the texts change sides") {
  const std::u16string original = ferry + crew + mayor + storm + harbour,
                       suspect = mayor +
                                 u"The boat to Karsund left the northern pier at dawn. Its crew had "
                                 u"repaired a cracked rudder all night.\n" +
                                 storm;
  Alignment mirrored = aligned(suspect, original);
  for (unspin::SentencePair& pair : mirrored.sentence_pairs) std::swap(pair.original, pair.suspect);
  std::sort(mirrored.sentence_pairs.begin(), mirrored.sentence_pairs.end(),
            [](const auto& a, const auto& b) { return a.suspect < b.suspect; });
  CHECK(drawing(mirrored) == drawing(aligned(original, suspect)));
}

TEST_CASE("an empty text has no pairs") {
  CHECK(drawing(aligned(u"", ferry)).empty());
  CHECK(drawing(aligned(ferry, u"")).empty());
  CHECK(drawing(aligned(u"", u"")).empty());
}
