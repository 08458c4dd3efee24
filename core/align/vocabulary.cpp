#include "align/vocabulary.h"

#include <unordered_map>

namespace unspin {
namespace {

/// Eight steps a doubling of the rank, by the leading bits of rank + 8: 0 → 0, 8 → 8, 1000 → 55.
std::uint8_t rarity_of(std::uint32_t rank) {
  const std::uint32_t shifted = rank + 8;
  std::uint32_t doublings = 0;
  while ((shifted >> doublings) >= 16) ++doublings;
  return static_cast<std::uint8_t>(doublings * 8 + ((shifted >> doublings) & 7));
}

Term look_up(std::u16string_view form, TokenKind kind, const Lexicon& lexicon) {
  Term term{form, kind, lexicon.find(form), no_word, false, lexicon.size(), WordClass::unknown, 255};
  std::uint8_t parts = 0;
  if (term.word != no_word) {
    parts = lexicon.parts_of_speech(term.word);
    term.lemma = lexicon.lemma(term.word);
    term.rank = lexicon.rank(term.word);
    if (term.rank < lexicon.size()) term.rarity = rarity_of(term.rank);
  }
  term.word_class = classify(form, kind, parts);
  term.function_word = (parts & function_word) != 0;
  return term;
}

}  // namespace

Vocabulary collect_vocabulary(const Document& original, const Document& suspect, const Lexicon& lexicon) {
  Vocabulary vocabulary;
  std::unordered_map<std::u16string_view, TermId> known;
  const auto add = [&](const Document& document, std::vector<TermId>& ids) {
    ids.reserve(document.tokens.size());
    for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
      const std::u16string_view form = document.form(i);
      const auto [place, fresh] = known.try_emplace(form, static_cast<TermId>(vocabulary.terms.size()));
      if (fresh) vocabulary.terms.push_back(look_up(form, document.tokens[i].kind, lexicon));
      ids.push_back(place->second);
    }
  };
  add(original, vocabulary.original);
  add(suspect, vocabulary.suspect);
  return vocabulary;
}

}  // namespace unspin
