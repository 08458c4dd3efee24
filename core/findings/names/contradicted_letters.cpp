#include "findings/names/contradicted_letters.h"

#include <algorithm>

#include "findings/names/changed_names.h"
#include "words/letter_nouns.h"

namespace unspin {
namespace {

constexpr std::size_t fewest_letters = 2, most_letters = 6;

// The letters without full stops: u.n. → un
std::u16string letters_of(const Side& side, std::uint32_t token) {
  std::u16string letters(side.term(token).form);
  std::erase(letters, u'.');
  return letters;
}

// Capitals beside capitals are a headline, not letters that stand for words.
bool stands_for_words(const Side& side, std::uint32_t token) {
  const std::vector<Token>& tokens = side.document.tokens;
  if (tokens[token].kind != TokenKind::word || !tokens[token].shouting) return false;
  const Range sentence = side.document.sentences[tokens[token].sentence].tokens;
  const auto shouts = [&](std::uint32_t i) {
    return sentence.has(i) && i != token && tokens[i].shouting && tokens[i].span.size() > most_letters;
  };
  for (std::uint32_t i = token > 3 ? token - 3 : 0; i < token + 4; ++i)
    if (shouts(i)) return false;
  const std::size_t size = letters_of(side, token).size();
  return size >= fewest_letters && size <= most_letters;
}

// “plan B”: one letter that tells one from another, and no initial of a name.
bool is_label(const Side& side, std::uint32_t token) {
  if (token == 0 || letters_of(side, token).size() != 1 || !side.document.tokens[token].capital) return false;
  return side.is_content(token - 1) && words::letter_nouns.has(side.term(token - 1).form);
}

bool is_address(const Side& side, Range run) {
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (side.document.tokens[i].kind == TokenKind::other && side.term(i).form.size() > 4 &&
        side.term(i).form.find_first_of(u"@.") != std::u16string_view::npos)
      return true;
  return false;
}

}  // namespace

std::optional<Contradiction> contradicted_letters(const Evidence& evidence, const Edit& edit) {
  if (edit.original.size() != 1 || edit.suspect.size() != 1) return {};
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const std::uint32_t i = edit.original.first, j = edit.suspect.first;
  if (letters_of(a, i) == letters_of(b, j)) return {};
  if (is_label(a, i) && is_label(b, j))
    return Contradiction{"name", edit.original, edit.suspect, 0.9,
                         say({quoted(a.document, {i - 1, i + 1}), u" and ",
                              quoted(b.document, {j - 1, j + 1}), u" are two."})};
  if (!stands_for_words(a, i) || !stands_for_words(b, j)) return {};
  const Lexicon& lexicon = evidence.knowledge.lexicon;
  if (relate_places(lexicon, a.term(i).form, b.term(j).form) == PlaceRelation::same) return {};
  const Bond bond = evidence.relations.of(a.term(i), b.term(j)).relation.bond;
  if (bond == Bond::inflection || bond == Bond::spelling || bond == Bond::abbreviation) return {};
  return Contradiction{"name", edit.original, edit.suspect, 0.85,
                       say({u"The original has ", quoted(a.document, edit.original), u" here, the suspect ",
                            quoted(b.document, edit.suspect), u": letters that stand for something else."})};
}

std::optional<Contradiction> contradicted_address(const Evidence& evidence, const Edit& edit) {
  if (edit.original.empty() || edit.suspect.empty()) return {};
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  if (!is_address(a, edit.original)) return {};
  if (!is_address(b, edit.suspect) && b.count_words(edit.suspect) > 4) return {};
  return Contradiction{"name", edit.original, edit.suspect, 0.8,
                       say({u"The original gives the address ", quoted(a.document, edit.original),
                            u", the suspect ", quoted(b.document, edit.suspect), u"."})};
}

}  // namespace unspin
