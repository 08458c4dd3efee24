// One side of a pair of texts: what a run of its words is made of.
#pragma once
#include <string>
#include <vector>

#include "align/relations.h"
#include "align/vocabulary.h"
#include "lexicon/lexicon.h"
#include "text/document.h"

namespace unspin {

/// Both texts with the words looked up.
struct LinkedTexts {
  const Document& original;
  const Document& suspect;
  const Vocabulary& vocabulary;
  const Lexicon& lexicon;
  Relations& relations;  // remembers what it was asked
};

/// One side of the pair: a document and the terms of its tokens.
struct Side {
  const Document& document;
  const Vocabulary& vocabulary;
  const std::vector<TermId>& ids;

  [[nodiscard]] const Term& term(std::uint32_t token) const { return vocabulary.terms[ids[token]]; }
  /// A word, number or other token: anything but punctuation.
  [[nodiscard]] bool is_word(std::uint32_t token) const { return term(token).kind != TokenKind::punctuation; }
  /// A word that says something by itself: neither punctuation nor "the", "of", "had".
  [[nodiscard]] bool is_content(std::uint32_t token) const {
    return is_word(token) && !term(token).function_word;
  }
  [[nodiscard]] bool has_words(Range) const;
  [[nodiscard]] bool has_content(Range) const;
  [[nodiscard]] std::uint32_t count_words(Range) const;
  [[nodiscard]] std::vector<std::uint32_t> words(Range) const;    // tokens but punctuation
  [[nodiscard]] std::vector<std::uint32_t> content(Range) const;  // content words
  /// The folded words with one space between them: "prior to".
  [[nodiscard]] std::u16string phrase(Range) const;
  /// Without the punctuation at its ends.
  [[nodiscard]] Range trimmed(Range) const;
};

[[nodiscard]] inline Side original_side(const LinkedTexts& texts) {
  return {texts.original, texts.vocabulary, texts.vocabulary.original};
}
[[nodiscard]] inline Side suspect_side(const LinkedTexts& texts) {
  return {texts.suspect, texts.vocabulary, texts.vocabulary.suspect};
}

/// The lexicon's entry of a word or phrase, if need be with the dictionary form of its first word: "opened
/// up".
WordId find_phrase(const LinkedTexts&, const Side&, Range);

}  // namespace unspin
