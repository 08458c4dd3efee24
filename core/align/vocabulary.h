// The distinct words of both texts, each looked up once.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "align/word_classes.h"
#include "lexicon/lexicon.h"
#include "text/document.h"

namespace unspin {

using TermId = std::uint32_t;

/// A distinct folded form in either text.
struct Term {
  std::u16string_view form;  // lives in one of the documents
  TokenKind kind = TokenKind::word;
  WordId word = no_word;       // its lexicon entry
  WordId lemma = no_word;      // the entry of its dictionary form
  bool function_word = false;  // the, of, and: says nothing by itself
  std::uint32_t rank = 0;      // frequency rank in running English; Lexicon::size() where not counted
  WordClass word_class = WordClass::unknown;
  std::uint8_t rarity =
      255;  // the rank in steps: 0 the commonest, 8 a step for each doubling, 255 not counted
};

struct Vocabulary {
  std::vector<Term> terms;
  std::vector<TermId> original;  // one a token
  std::vector<TermId> suspect;
};

/// Ids are given in the order of first appearance, original first.
Vocabulary collect_vocabulary(const Document& original, const Document& suspect, const Lexicon& lexicon);

}  // namespace unspin
