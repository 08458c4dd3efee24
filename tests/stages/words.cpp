// Which words answer which. The drawings read "original>suspect", phrases in one piece.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "align/align.h"
#include "align/word_blocks.h"
#include "align/word_phrases.h"
#include "align/word_runs.h"
#include "support/data.h"
#include "text/read.h"
#include "text/utf8.h"

namespace {

using unspin::Document;
using unspin::LinkKind;
using unspin::WordLink;

struct Linked {
  Document original, suspect;
  std::vector<WordLink> links;
  std::vector<std::u16string> limits;

  /// The link of the original's words `text`, as "suspect's words/kind"; "" where there is none.
  [[nodiscard]] std::string answer(std::u16string_view text) const {
    static const char* kinds[] = {"same",    "format", "inflection", "synonym",
                                  "related", "name",   "number",     "context"};
    for (const WordLink& link : links)
      if (original.slice(original.cover(link.original)) == text)
        return unspin::to_utf8(suspect.slice(suspect.cover(link.suspect))) + "/" +
               kinds[static_cast<std::size_t>(link.kind)];
    return "";
  }
};

/// Both texts as one sentence pair.
Linked linked(std::u16string_view original, std::u16string_view suspect) {
  const unspin::Options options;
  const unspin::Lexicon& lexicon = unspin_tests::knowledge().lexicon;
  Linked result{unspin::read(original, lexicon, options), unspin::read(suspect, lexicon, options), {}, {}};
  const unspin::Vocabulary vocabulary = unspin::collect_vocabulary(result.original, result.suspect, lexicon);
  unspin::SentencePair pair;
  for (std::uint32_t s = 0; s < result.original.sentences.size(); ++s) pair.original.push_back(s);
  for (std::uint32_t s = 0; s < result.suspect.sentences.size(); ++s) pair.suspect.push_back(s);
  unspin::Relations relations(lexicon, vocabulary.terms.size());
  result.links = unspin::link_words(
      {result.original, result.suspect, vocabulary, lexicon, options, relations}, {pair}, result.limits);
  return result;
}

}  // namespace

TEST_CASE("a word answers its synonym in the same place") {
  const Linked pair = linked(u"The council made its final decision on the bridge yesterday.",
                             u"The council made its last decision on the bridge yesterday.");
  CHECK(pair.answer(u"final") == "last/synonym");
  CHECK(pair.answer(u"bridge") == "bridge/same");
  CHECK(pair.answer(u"the") == "the/same");
  CHECK(pair.answer(u".") == "./same");
}

TEST_CASE("a word answers a phrase that means the same") {
  const Linked pair = linked(u"The prime minister opened the harbour fair on Monday.",
                             u"The premier opened the harbour fair on Monday.");
  CHECK(pair.answer(u"prime minister") == "premier/synonym");
}

TEST_CASE("letters answer the words that they begin, whether the lexicon knows them or not") {
  const Linked pair = linked(u"The Union of Northern Ferrymen called a strike on Tuesday.",
                             u"The UNF called a strike on Tuesday.");
  CHECK(pair.answer(u"Union of Northern Ferrymen").substr(0, 3) == "UNF");
}

TEST_CASE("a link is named after its evidence") {
  const Linked pair = linked(u"The mayor visited 12 harbours in Norway, officials said on Monday.",
                             u"The mayor visits twelve harbors in Norway, officials declared on Monday.");
  CHECK(pair.answer(u"visited") == "visits/inflection");
  CHECK(pair.answer(u"harbours") == "harbors/format");
  CHECK(pair.answer(u"12") == "twelve/format");
}

TEST_CASE("another number in the same place is linked as a number") {
  const Linked pair = linked(u"The storm destroyed 40 houses near the old harbour.",
                             u"The storm destroyed 14 houses near the old harbour.");
  CHECK(pair.answer(u"40") == "14/number");
}

TEST_CASE("words that changed places keep their partners") {
  const Linked pair = linked(u"On Thursday the ferry carried nurses and the tug carried timber.",
                             u"The tug carried timber and the ferry carried nurses on Thursday.");
  CHECK(pair.answer(u"nurses") == "nurses/same");
  for (const WordLink& link : pair.links) {
    const std::u16string_view form = pair.original.form(link.original.first);
    if (form != u"carried") continue;
    CHECK(pair.original.form(link.original.first - 1) == pair.suspect.form(link.suspect.first - 1));
  }
}

TEST_CASE("what has no counterpart has no link") {
  const Linked pair = linked(u"The museum reopened after a long strike.",
                             u"The museum reopened on Sunday with free soup after a long strike.");
  CHECK(std::none_of(pair.links.begin(), pair.links.end(),
                     [&](const WordLink& link) { return pair.suspect.form(link.suspect.first) == u"soup"; }));
}

TEST_CASE("identical sentences link one to one, repeated words and all") {
  const Linked pair =
      linked(u"The the boat, the boat and the boat.", u"The the boat, the boat and the boat.");
  REQUIRE(pair.links.size() == pair.original.tokens.size());
  for (const WordLink& link : pair.links) {
    CHECK(link.original == link.suspect);
    CHECK(link.kind == LinkKind::same);
  }
}

TEST_CASE("an endless sentence is linked by what stands unchanged, and the report says so") {
  std::u16string text;
  for (char16_t a = u'a'; a <= u'z'; ++a)
    for (char16_t b = u'a'; b <= u'z'; ++b) text += std::u16string(u"q") + a + b + u"k ";
  const Linked pair = linked(text + u"begins", u"starts " + text);
  CHECK(pair.links.size() >= 26 * 26);
  CHECK(pair.limits.size() == 1);
}

TEST_CASE("no words, no links") {
  CHECK(linked(u"", u"").links.empty());
  CHECK(linked(u"Word.", u"").links.empty());
}

TEST_CASE("cells of one phrase become one link, the weakest bridge between two phrases gives way") {
  using unspin::WordBlock;
  const std::vector<WordBlock> phrase = unspin::gather_blocks({{0, 1, 500}, {0, 2, 300}});
  REQUIRE(phrase.size() == 1);
  CHECK(phrase[0].columns == unspin::Range{1, 3});
  const std::vector<WordBlock> apart = unspin::gather_blocks({{0, 0, 900}, {0, 7, 100}, {5, 7, 800}});
  REQUIRE(apart.size() == 2);
  CHECK(apart[0].rows == unspin::Range{0, 1});
  CHECK(apart[1].columns == unspin::Range{7, 8});
}

TEST_CASE("phrases of the lexicon and of letters are found on either side, inflected or not") {
  const unspin::Options options;
  const unspin::Lexicon& lexicon = unspin_tests::knowledge().lexicon;
  const Document phrases = unspin::read(u"she made up the tale of the harbour rescue team", lexicon, options),
                 words = unspin::read(u"she invented that HRT tale", lexicon, options);
  const auto find = [&](const Document& a, const Document& b) {
    const unspin::Vocabulary vocabulary = unspin::collect_vocabulary(a, b, lexicon);
    const unspin::WordSide left = unspin::collect_side(a, {0}, vocabulary.original, vocabulary),
                           right = unspin::collect_side(b, {0}, vocabulary.suspect, vocabulary);
    const unspin::Answers open{std::vector<std::uint32_t>(left.size(), unspin::unanswered),
                               std::vector<std::uint32_t>(right.size(), unspin::unanswered)};
    unspin::Relations relations(lexicon, vocabulary.terms.size());
    return unspin::PhraseFinder(vocabulary, lexicon, relations).find(left, right, open);
  };
  const auto holds = [](const std::vector<unspin::PhraseMatch>& matches, unspin::Range a, unspin::Range b) {
    return std::any_of(matches.begin(), matches.end(), [&](const unspin::PhraseMatch& match) {
      return match.rows == a && match.columns == b && match.strength > 0;
    });
  };
  CHECK(holds(find(phrases, words), {1, 3}, {1, 2}));
  CHECK(holds(find(words, phrases), {1, 2}, {1, 3}));
  CHECK(holds(find(phrases, words), {7, 10}, {3, 4}));
  CHECK(holds(find(words, phrases), {3, 4}, {7, 10}));
}

TEST_CASE("where two runs overlap, neither has the word") {
  unspin::Vocabulary vocabulary;
  for (const char16_t* form : {u"red", u"kite", u"the", u"blue", u"drum"}) {
    unspin::Term term;
    term.form = form;
    term.word_class = term.form == u"the" ? unspin::WordClass::article : unspin::WordClass::noun;
    vocabulary.terms.push_back(term);
  }
  unspin::RunFinder runs(vocabulary);
  unspin::Answers answers;
  const std::vector<unspin::TermId> original{0, 1, 2, 3, 4}, suspect{0, 1, 2, 2, 3, 4};
  runs.find(original, suspect, answers);
  CHECK(answers.original == std::vector<std::uint32_t>{0, 1, unspin::unanswered, 4, 5});
}
