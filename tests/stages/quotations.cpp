#include <catch2/catch_test_macros.hpp>

#include "support/reading.h"
#include "text/quotes.h"

namespace {

/// The quotations with bars between them; “~” before one that is not closed.
std::string quotes_of(const std::string& text) {
  const unspin::Document document = unspin_tests::read_plain(text);
  std::string all;
  for (const unspin::Quote& quote : document.quotes)
    all += (all.empty() ? "" : "|") + std::string(quote.closed ? "" : "~") +
           unspin::to_utf8(document.slice(quote.inside));
  return all;
}

}  // namespace

TEST_CASE("quotation marks are paired in every style") {
  CHECK(quotes_of("“It is late,” he said. “Go.”") == "It is late,|Go.");
  CHECK(quotes_of("\"It is late,\" he said. \"Go.\"") == "It is late,|Go.");
  CHECK(quotes_of("``It is late,'' he said.") == "It is late,");
  CHECK(quotes_of("‘It is late,’ he said.") == "It is late,");
  CHECK(quotes_of("'It is late,' said Tom's aunt.") == "It is late,");
  CHECK(quotes_of("« Tard », dit-il. „Spät“, sagte er.") == "Tard|Spät");
  CHECK(quotes_of("He said \" late \" twice.") == "late");
}

TEST_CASE("a quotation inside another is one of its own") {
  CHECK(quotes_of("“He said ‘go’ and left,” she wrote.") == "He said ‘go’ and left,|go");
}

TEST_CASE("of marks that are open at once the last sixteen are followed, and the limits say so") {
  std::string text;
  for (int i = 0; i < 20; ++i) text += "“deeper ";
  for (int i = 0; i < 20; ++i) text += "out” ";
  const unspin::Document document = unspin_tests::read_plain(text);
  CHECK(document.quotes.size() == 16);
  CHECK(document.limits.size() == 1);
  CHECK(unspin_tests::read_plain("“One ‘two’ three.”").limits.empty());
}

TEST_CASE("apostrophes, feet and inches open nothing") {
  CHECK(quotes_of("It's the sisters' farm, the rivals’ field, the ’90s, rock 'n' roll.").empty());
  CHECK(quotes_of("He is 5'10\" tall.").empty());
}

TEST_CASE("a quotation that never closes ends with its line") {
  CHECK(quotes_of("He called it “a waste of time. And left.\nShe stayed.") == "~a waste of time. And left.");
  CHECK(quotes_of("A stray mark” closes nothing.").empty());
}

TEST_CASE("a mark at the start of the next line carries a quotation on") {
  CHECK(quotes_of("“We came.\n“We saw,” he wrote.") == "We came.|We saw,");
}

TEST_CASE("a quotation knows the sentence that names its speaker") {
  const unspin::Document document =
      unspin_tests::read_plain("“It is late.” Anna sighed.\n“We go,” said Tom. “Now.”");
  REQUIRE(document.quotes.size() == 3);
  CHECK(document.slice(document.sentences[document.quotes[0].speaker].span) == u"Anna sighed.");
  CHECK(document.slice(document.sentences[document.quotes[1].speaker].span) == u"“We go,” said Tom.");
  CHECK(document.quotes[2].speaker == document.quotes[1].speaker);
}
