#include "align/vocabulary.h"

#include <unordered_map>

namespace unspin {

Vocabulary collect_vocabulary(const Document& original, const Document& suspect, const Lexicon& lexicon) {
  Vocabulary vocabulary;
  std::unordered_map<std::u16string_view, TermId> known;
  const auto add = [&](const Document& document, std::vector<TermId>& ids) {
    ids.reserve(document.tokens.size());
    for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
      const std::u16string_view form = document.form(i);
      const auto [place, fresh] = known.try_emplace(form, static_cast<TermId>(vocabulary.terms.size()));
      if (fresh) {
        Term term{form, document.tokens[i].kind, lexicon.find(form), no_word, false, lexicon.size()};
        if (term.word != no_word) {
          term.lemma = lexicon.lemma(term.word);
          term.rank = lexicon.rank(term.word);
          term.function_word = (lexicon.parts_of_speech(term.word) & function_word) != 0;
        }
        vocabulary.terms.push_back(term);
      }
      ids.push_back(place->second);
    }
  };
  add(original, vocabulary.original);
  add(suspect, vocabulary.suspect);
  return vocabulary;
}

}  // namespace unspin
