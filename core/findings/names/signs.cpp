#include "findings/names/signs.h"

#include <algorithm>
#include <initializer_list>

namespace unspin {
namespace {

bool is_one_of(std::u16string_view form, std::initializer_list<std::u16string_view> words) {
  return std::find(words.begin(), words.end(), form) != words.end();
}

// Monday and March are dates, not names.
bool is_date(const Document& document, std::uint32_t token) {
  const auto after = std::upper_bound(document.numbers.begin(), document.numbers.end(), token,
                                      [](std::uint32_t t, const Number& n) { return t < n.tokens.first; });
  return after != document.numbers.begin() && std::prev(after)->tokens.has(token);
}

// A capital says nothing at the start of a sentence or quotation, or where most words have one.
bool capital_is_explained(const Side& side, std::uint32_t token) {
  const Sentence& sentence = side.document.sentences[side.document.tokens[token].sentence];
  std::uint32_t before = token;
  while (before > sentence.tokens.first && side.document.tokens[before - 1].kind == TokenKind::punctuation) {
    --before;
    if (is_one_of(side.term(before).form, {u"\"", u":", u"“", u"-", u"—"})) return true;
  }
  if (before == sentence.tokens.first) return true;
  std::uint32_t words = 0, capitals = 0;
  for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last && words < 60; ++i) {
    if (!side.is_content(i) || side.term(i).kind != TokenKind::word) continue;
    ++words;
    capitals += side.document.tokens[i].capital ? 1U : 0U;
  }
  return words >= 4 && capitals * 10 > words * 7;
}

}  // namespace

const Name* name_of(const Document& document, std::uint32_t token) {
  const auto after = std::upper_bound(document.names.begin(), document.names.end(), token,
                                      [](std::uint32_t t, const Name& n) { return t < n.tokens.first; });
  if (after == document.names.begin() || !std::prev(after)->tokens.has(token)) return nullptr;
  return &*std::prev(after);
}

bool is_name_word(const Side& side, const Lexicon& lexicon, std::uint32_t token) {
  const Token& read = side.document.tokens[token];
  if (read.kind != TokenKind::word || is_date(side.document, token)) return false;
  if (name_of(side.document, token)) return true;
  if (!read.capital || side.term(token).function_word || side.term(token).form.size() < 2) return false;
  const Term& term = side.term(token);
  if (term.word == no_word || (lexicon.name_kinds(term.word) & ~unsigned{names_person}) != 0) return true;
  return !capital_is_explained(side, token);
}

bool is_name_link(const Side& side, const Lexicon& lexicon, std::uint32_t token) {
  const std::u16string_view form = side.term(token).form;
  return form == u"'" || is_name_joint(form) || binds_names(form) || is_name_word(side, lexicon, token);
}

bool is_pure_name(const Side& side, const Lexicon& lexicon, Range run) {
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (side.is_word(i) && !is_name_link(side, lexicon, i)) return false;
  return true;
}

Range names_in(const Side& side, const Lexicon& lexicon, Range run) {
  Range found{run.last, run.first};
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (is_name_word(side, lexicon, i)) found = {std::min(found.first, i), std::max(found.last, i + 1)};
  return found.empty() ? Range{} : found;
}

bool is_courtesy_title(std::u16string_view form) {
  return is_one_of(form, {u"mr",   u"mr.", u"mrs",  u"mrs.",      u"ms",       u"ms.",  u"dr",
                          u"dr.",  u"sir", u"prof", u"prof.",     u"gen",      u"gen.", u"sen",
                          u"sen.", u"rep", u"rep.", u"president", u"minister", u"king", u"queen"});
}

bool is_name_joint(std::u16string_view form) {
  return is_one_of(form, {u"-", u"al", u"el", u"bin", u"ibn", u"abu", u"de", u"da", u"du", u"la", u"of",
                          u"von", u"van", u"and", u"the", u"y", u"e"});
}

bool binds_names(std::u16string_view form) {
  return is_one_of(form, {u"-", u"al", u"el", u"ur", u"ul", u"bin", u"ibn", u"de", u"da", u"von", u"van",
                          u"abu", u"ben", u"du"});
}

bool is_arabic_article(std::u16string_view form) {
  return is_one_of(form,
                   {u"al", u"el", u"ul", u"ur", u"ud", u"an", u"ar", u"as", u"ash", u"at", u"ad", u"az"});
}

bool is_foreign_and(std::u16string_view form) {
  return is_one_of(
      form, {u"y",  u"e",   u"i",  u"a",  u"et", u"und", u"en",  u"och", u"og", u"ja",   u"ve",  u"es",
             u"si", u"dan", u"at", u"na", u"ir", u"un",  u"dhe", u"eta", u"ac", u"agus", u"kaj", u"va"});
}

bool sentence_has(const Side& side, std::uint32_t token, std::uint32_t neighbour) {
  return neighbour < side.document.tokens.size() &&
         side.document.tokens[token].sentence == side.document.tokens[neighbour].sentence;
}

}  // namespace unspin
