// What a word does in its sentence, as far as the word alone tells: the aligner's features speak of these
// classes.
#pragma once
#include <cstdint>
#include <string_view>

#include "text/document.h"

namespace unspin {

/// In an order in which neighbours behave alike, so that a tree can cut the list anywhere.
enum class WordClass : std::uint8_t {
  comma,
  stop,        // . ! ? ; :
  quotation,   // " ' ``
  mark,        // dashes, brackets and everything else without letters
  possession,  // 's
  article,
  demonstrative,  // this, some, each
  preposition,
  infinitive,   // to
  conjunction,  // and, that, because
  question,     // who, which, when
  pronoun,      // he, them
  possessive,   // his, their
  auxiliary,    // be, have, do
  modal,        // will, could
  negation,     // not, no, n't
  particle,     // also, then, very
  number,
  adverb,
  adjective,
  verb,
  noun_or_verb,
  noun,
  unknown,  // not in the lexicon: mostly names
};

/// `parts` are the lexicon's PartOfSpeech bits; 0 where it does not know the word.
WordClass classify(std::u16string_view form, TokenKind kind, std::uint8_t parts);

/// True for the classes that say something by themselves.
inline bool is_content(WordClass word_class) { return word_class >= WordClass::number; }
/// True for marks.
inline bool is_mark(WordClass word_class) { return word_class <= WordClass::mark; }

}  // namespace unspin
