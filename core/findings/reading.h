// What a run of words is made of, and whether two runs read the same.
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

/// True if the runs differ in format at most: letters and digits are the same (U.S. / US, self-governed /
/// self governed), letters stand for several words (WHO), the numbers in them are equal (7-1/2 / 7.5), or the
/// words are spellings of one (colour / color).
bool reads_the_same(const LinkedTexts&, Range original, Range suspect);

/// True if the content words are the same but for their forms, and nothing is negated on one side only:
/// "voicing doubt the" / "voicing doubts that the".
bool differs_in_grammar_only(const LinkedTexts&, Range original, Range suspect);

/// not, no, never, without, n't …
bool is_negation(std::u16string_view form);

}  // namespace unspin
