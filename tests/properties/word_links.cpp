// What holds for the word links of any two texts.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "align/align.h"
#include "properties/random_text.h"
#include "support/data.h"
#include "text/read.h"

namespace {

using unspin::Document;
using unspin::SentencePair;
using unspin::WordLink;

std::vector<WordLink> link(const Document& a, const Document& b, const std::vector<SentencePair>& pairs) {
  const unspin::Options options;
  const unspin::Lexicon& lexicon = unspin_tests::knowledge().lexicon;
  const unspin::Vocabulary vocabulary = unspin::collect_vocabulary(a, b, lexicon);
  std::vector<std::u16string> limits;
  unspin::Relations relations(lexicon, vocabulary.terms.size());
  return unspin::link_words({a, b, vocabulary, lexicon, options, relations}, pairs, limits);
}

/// Each sentence with the one of the same place; the last with all that is left.
std::vector<SentencePair> pair_by_place(const Document& a, const Document& b) {
  std::vector<SentencePair> pairs;
  const std::size_t count = std::min(a.sentences.size(), b.sentences.size());
  for (std::uint32_t s = 0; s < count; ++s) pairs.push_back({{s}, {s}, 1, false});
  for (std::uint32_t s = static_cast<std::uint32_t>(count); s < a.sentences.size() && count > 0; ++s)
    pairs.back().original.push_back(s);
  for (std::uint32_t s = static_cast<std::uint32_t>(count); s < b.sentences.size() && count > 0; ++s)
    pairs.back().suspect.push_back(s);
  return pairs;
}

void sort_links(std::vector<WordLink>& links) {
  std::sort(links.begin(), links.end(), [](const WordLink& x, const WordLink& y) {
    if (x.original.first != y.original.first) return x.original.first < y.original.first;
    if (x.suspect.first != y.suspect.first) return x.suspect.first < y.suspect.first;
    return x.original.last < y.original.last;
  });
}

}  // namespace

TEST_CASE("swapped texts have mirrored word links") {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    unspin_tests::Random random(seed);
    const std::u16string text = unspin_tests::random_text(random, 20 + random.below(60));
    const std::u16string other = seed % 2 ? unspin_tests::random_edits(random, text, 6 + random.below(30))
                                          : unspin_tests::random_text(random, 20 + random.below(60));
    const unspin::Options options;
    const Document a = unspin::read(text, unspin_tests::knowledge().lexicon, options),
                   b = unspin::read(other, unspin_tests::knowledge().lexicon, options);
    const std::vector<SentencePair> pairs = pair_by_place(a, b);
    std::vector<SentencePair> mirrored = pairs;
    for (SentencePair& pair : mirrored) std::swap(pair.original, pair.suspect);
    std::vector<WordLink> there = link(a, b, pairs), back = link(b, a, mirrored);
    for (WordLink& one : back) std::swap(one.original, one.suspect);
    sort_links(there);
    sort_links(back);
    INFO("seed " << seed);
    REQUIRE(there.size() == back.size());
    for (std::size_t k = 0; k < there.size(); ++k) {
      CHECK(there[k].original == back[k].original);
      CHECK(there[k].suspect == back[k].suspect);
      CHECK(there[k].kind == back[k].kind);
      CHECK(there[k].probability == back[k].probability);
    }
  }
}

TEST_CASE("word links stay inside their sentences and in the order of the suspect") {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    unspin_tests::Random random(seed);
    const std::u16string text = unspin_tests::random_text(random, 20 + random.below(60));
    const std::u16string other = unspin_tests::random_edits(random, text, 6 + random.below(30));
    const unspin::Options options;
    const Document a = unspin::read(text, unspin_tests::knowledge().lexicon, options),
                   b = unspin::read(other, unspin_tests::knowledge().lexicon, options);
    std::uint32_t last = 0;
    for (const WordLink& one : link(a, b, pair_by_place(a, b))) {
      INFO("seed " << seed);
      REQUIRE(!one.original.empty());
      REQUIRE(!one.suspect.empty());
      REQUIRE(one.original.last <= a.tokens.size());
      REQUIRE(one.suspect.last <= b.tokens.size());
      CHECK(one.probability > 0);
      CHECK(one.probability <= 1);
      CHECK(last <= one.suspect.first);
      last = one.suspect.first;
    }
  }
}
