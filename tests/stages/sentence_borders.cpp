// Sentence borders, on our own list of hard sentences (sentence_borders.txt) and on the properties of one
// line.
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <set>

#include "support/reading.h"
#include "text/sentences.h"

namespace {

using unspin_tests::read_plain;

struct Marked {
  std::u16string text;
  std::set<std::uint32_t> borders;  // places where a sentence begins, but for the first
};

Marked unmark(const std::string& line) {
  const std::u16string marked = *unspin::from_utf8(line);
  Marked plain;
  for (std::size_t i = 0; i < marked.size(); ++i) {
    if (marked[i] != u'¦') {
      plain.text += marked[i];
      continue;
    }
    if (i + 1 < marked.size() && marked[i + 1] == u'¦')
      ++i;
    else
      plain.text += u' ';
    plain.borders.insert(static_cast<std::uint32_t>(plain.text.size()));
  }
  return plain;
}

std::string sentences_of(const std::string& text) {
  const unspin::Document document = read_plain(text);
  std::string all;
  for (const unspin::Sentence& sentence : document.sentences)
    all += (all.empty() ? "" : " ¦ ") + unspin::to_utf8(document.slice(sentence.span));
  return all;
}

}  // namespace

TEST_CASE("at least 98 of 100 borders in the list of hard sentences are right") {
  std::ifstream file(std::string(UNSPIN_SOURCE_DIR) + "/tests/stages/sentence_borders.txt");
  REQUIRE(file);
  std::size_t sentences = 0, gold = 0, found = 0, right = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    const Marked marked = unmark(line);
    const unspin::Document document = unspin::read(marked.text, {}, {});
    std::size_t hits = 0;
    for (std::size_t i = 1; i < document.sentences.size(); ++i)
      hits += marked.borders.count(document.sentences[i].span.begin);
    sentences += marked.borders.size() + 1;
    gold += marked.borders.size();
    found += document.sentences.size() - 1;
    right += hits;
    if (hits != marked.borders.size() || document.sentences.size() != marked.borders.size() + 1)
      UNSCOPED_INFO("read otherwise: " << line);
  }
  CHECK(sentences >= 300);
  CHECK(2 * right * 100 >= 98 * (found + gold));
}

TEST_CASE("a full stop in mid-sentence parts it, and the piece after it is marked as abrupt") {
  const unspin::Document document =
      read_plain("They made no headway. letters about the border. The end came.");
  REQUIRE(document.sentences.size() == 3);
  CHECK(!document.sentences[0].abrupt);
  CHECK(document.sentences[1].abrupt);
  CHECK(!document.sentences[2].abrupt);
}

TEST_CASE("a sentence ends at the end of its line, and knows the line") {
  const unspin::Document document = read_plain("Mayor resigns\nHe left on Monday. She stayed.");
  REQUIRE(document.sentences.size() == 3);
  CHECK(document.sentences[0].line == 0);
  CHECK(document.sentences[2].line == 1);
  CHECK(document.lines[1].sentences == unspin::Range{1, 3});
}

TEST_CASE("two sentences without a space between them are two, but a host name is one word") {
  CHECK(sentences_of("The mill closed.Workers wept.") == "The mill closed. ¦ Workers wept.");
  CHECK(sentences_of("The site example.com was down.") == "The site example.com was down.");
}
