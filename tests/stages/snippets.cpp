#include <catch2/catch_test_macros.hpp>

#include "report/snippet.h"
#include "text/utf8.h"

using unspin::Snippet;
using unspin::snippet;
using unspin::SourceLines;
using unspin::Span;

namespace {

Span find(const std::u16string& text, const std::u16string& words) {
  const auto begin = static_cast<std::uint32_t>(text.find(words));
  return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

}  // namespace

TEST_CASE("lines are counted as editors count them, columns in characters") {
  const std::u16string text = u"one\r\ntwo 😀 three\rfour\n\nfive";
  const SourceLines lines(text);
  CHECK(lines.position(find(text, u"two").begin).line == 2);
  CHECK(lines.position(find(text, u"three").begin).column == 7);
  CHECK(lines.position(find(text, u"four").begin).line == 3);
  CHECK(lines.position(find(text, u"five").begin).line == 5);
  CHECK(lines.position(static_cast<std::uint32_t>(text.size())).column == 5);
  CHECK(lines.text().substr(lines.line(2).begin, lines.line(2).size()) == u"two 😀 three");
}

TEST_CASE("the marks stand under the words, whatever stands before them") {
  for (const std::u16string before : {u"plain ", u"\t", u"東京 ", u"e\u0301 ", u"😀 "}) {
    const std::u16string text = before + u"words here";
    const Snippet shown = snippet(SourceLines(text), find(text, u"words"), u'^', 80);
    INFO(unspin::to_utf8(text));
    const std::size_t columns = before == u"東京 " ? 5 : before == u"plain " ? 6 : before == u"😀 " ? 3 : 0;
    CHECK(shown.marks == std::u16string(columns > 0 ? columns : before == u"\t" ? 1 : 2, u' ') + u"^^^^^");
  }
}

TEST_CASE("a long line is cut between words on both sides, and the marked words are in what is left") {
  std::u16string text;
  for (int i = 0; i < 40; ++i) text += u"word ";
  text += u"HERE";
  for (int i = 0; i < 40; ++i) text += u" word";
  const Snippet shown = snippet(SourceLines(text), find(text, u"HERE"), u'^', 60);
  CHECK(shown.words.substr(0, 7) == u"… word ");
  CHECK(shown.words.substr(shown.words.size() - 7) == u" word …");
  CHECK(shown.words.size() <= 64);
  CHECK(shown.words.substr(shown.marks.find(u'^'), 4) == u"HERE");
}

TEST_CASE("a span that is longer than the window is marked as far as it is shown") {
  const std::u16string text(500, u'a');
  const Snippet shown = snippet(SourceLines(text), {100, 400}, u'~', 60);
  CHECK(shown.words.size() <= 64);
  CHECK(shown.marks.size() <= 64);
  CHECK(shown.marks.find(u'~') != std::u16string::npos);
}

TEST_CASE("a span over several lines says how many more there are") {
  const std::u16string text = u"one two\nthree\nfour five";
  const Snippet shown = snippet(SourceLines(text), {4, 18}, u'^', 60);
  CHECK(shown.words == u"one two");
  CHECK(shown.marks == u"    ^^^");
  CHECK(shown.further_lines == 2);
}

TEST_CASE("what would not show or would steer a terminal is named") {
  CHECK(unspin::shown(u"a\u200bb\u001b[31m\tc\nd\u202e") == u"a<U+200B>b<U+001B>[31m c d<U+202E>");
}
