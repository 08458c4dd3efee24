#include "findings/names/thesaurus.h"

#include "findings/names/signs.h"
#include "text/name_words.h"

namespace unspin {
namespace {

constexpr unsigned any_place = names_country | names_city;

// Institution, of a name; not Monday, not President, not Brazil, not a capital that begins a sentence.
bool is_common_word_in_name(const Side& side, const Lexicon& lexicon, std::uint32_t i) {
  const Token& token = side.document.tokens[i];
  if (!token.capital || token.kind != TokenKind::word || is_title_word(side.term(i).form) ||
      is_office_word(side.term(i).form))
    return false;
  const WordId word = side.term(i).word;
  return word != no_word && side.is_content(i) && lexicon.parts_of_speech(word) != 0 &&
         (lexicon.name_kinds(word) & (names_person | any_place)) == 0;
}

bool begins_sentence(const Side& side, std::uint32_t i) {
  return side.document.sentences[side.document.tokens[i].sentence].tokens.first == i;
}

// A word that lost its capital was taken for a common one: there a near word is enough.
bool is_like(const Relation& relation, bool lost_capital) {
  switch (relation.bond) {
    case Bond::synonym:
    case Bond::similar:
      return true;
    case Bond::broader:
    case Bond::sibling:
    case Bond::vector:
      return lost_capital && relation.strength >= synonym_strength;
    default:
      return false;
  }
}

bool gave_way(const Side& a, std::uint32_t i, const Side& b, std::uint32_t j, const Lexicon& lexicon) {
  if (!is_common_word_in_name(a, lexicon, i) || begins_sentence(a, i) || b.term(j).word == no_word)
    return false;
  return is_like(lexicon.relate(a.term(i).word, b.term(j).word), !b.document.tokens[j].capital);
}

}  // namespace

Range name_through_thesaurus(const Groundwork& evidence, const NamePair& words) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const Range gone = words.original, come = words.suspect;
  if (gone.empty() || gone.size() != come.size()) return {};
  const Name* name = name_of(a.document, gone.first);
  if (!name || !name->tokens.contains(gone)) return {};
  bool whole = true;
  for (std::uint32_t i = name->tokens.first; i < name->tokens.last; ++i) {
    const std::uint32_t j = come.first + i - gone.first;  // wraps below the first token
    if (j >= b.ids.size()) return {};
    const bool stayed = a.ids[i] == b.ids[j];
    if (stayed ? gone.has(i) : !gave_way(a, i, b, j, evidence.knowledge.lexicon)) return {};
    whole &= !stayed;
  }
  const bool lost_capitals = !b.document.tokens[come.first].capital;
  return whole && lost_capitals ? Range{} : name->tokens;
}

}  // namespace unspin
