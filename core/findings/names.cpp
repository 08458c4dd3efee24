#include "findings/names.h"

#include <algorithm>

namespace unspin {
namespace {

const Name* name_of(const Document& document, std::uint32_t token) {
  const auto after = std::upper_bound(document.names.begin(), document.names.end(), token,
                                      [](std::uint32_t t, const Name& n) { return t < n.tokens.first; });
  if (after == document.names.begin() || !std::prev(after)->tokens.has(token)) return nullptr;
  return &*std::prev(after);
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
    const std::u16string_view mark = side.term(before).form;
    if (mark == u"\"" || mark == u":" || mark == u"“" || mark == u"-" || mark == u"—") return true;
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

bool sentence_has(const Side& side, std::uint32_t token, std::uint32_t neighbour) {
  return neighbour < side.document.tokens.size() &&
         side.document.tokens[token].sentence == side.document.tokens[neighbour].sentence;
}

// "Mr. Halvorsen" is no other name than "Halvorsen".
bool is_title(std::u16string_view form) {
  static constexpr std::u16string_view titles[] = {
      u"mr",   u"mr.", u"mrs",  u"mrs.",      u"ms",       u"ms.",  u"dr",
      u"dr.",  u"sir", u"prof", u"prof.",     u"gen",      u"gen.", u"sen",
      u"sen.", u"rep", u"rep.", u"president", u"minister", u"king", u"queen"};
  return std::find(std::begin(titles), std::end(titles), form) != std::end(titles);
}

Range name_words(const Side& side, const Lexicon& lexicon, Range run) {
  Range found{run.last, run.first};
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (is_name_word(side, lexicon, i)) found = {std::min(found.first, i), std::max(found.last, i + 1)};
  return found;
}

// Takes in the words of the name that did not change: "Humeyra Pamuk" / "Humeyra cotton".
NamePair widened(const Evidence& evidence, NamePair pair) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const Lexicon& lexicon = evidence.knowledge.lexicon;
  const auto same_name = [&](std::uint32_t i, std::uint32_t from_i, std::uint32_t j, std::uint32_t from_j) {
    if (!sentence_has(a, from_i, i) || !sentence_has(b, from_j, j) || a.term(i).form != b.term(j).form ||
        is_title(a.term(i).form))
      return false;
    const Name* name = name_of(a.document, from_i);
    if (name) return name->tokens.has(i);
    return is_name_word(a, lexicon, i) && is_name_word(b, lexicon, j);
  };
  while (
      pair.original.first > 0 && pair.suspect.first > 0 &&
      same_name(pair.original.first - 1, pair.original.first, pair.suspect.first - 1, pair.suspect.first)) {
    --pair.original.first;
    --pair.suspect.first;
  }
  while (same_name(pair.original.last, pair.original.last - 1, pair.suspect.last, pair.suspect.last - 1)) {
    ++pair.original.last;
    ++pair.suspect.last;
  }
  return pair;
}

}  // namespace

bool is_name_word(const Side& side, const Lexicon&, std::uint32_t token) {
  const Token& read = side.document.tokens[token];
  if (read.kind != TokenKind::word || is_date(side.document, token)) return false;
  if (name_of(side.document, token)) return true;
  if (!read.capital || side.term(token).function_word || side.term(token).form.size() < 2) return false;
  return !capital_is_explained(side, token) || side.term(token).word == no_word;
}

PlaceRelation relate_places(const Lexicon& lexicon, std::u16string_view a, std::u16string_view b) {
  const WordId x = lexicon.find(a), y = lexicon.find(b);
  if (x == no_word || y == no_word) return PlaceRelation::unknown;
  const std::string_view left = lexicon.place_code(x), right = lexicon.place_code(y);
  if (left.empty() || right.empty()) return PlaceRelation::unknown;
  return left == right ? PlaceRelation::same : PlaceRelation::different;
}

std::vector<NamePair> changed_names(const Evidence& evidence) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const Lexicon& lexicon = evidence.knowledge.lexicon;
  std::vector<NamePair> pairs;
  for (const Edit& edit : evidence.edits) {
    if (a.count_words(edit.original) == 0 || b.count_words(edit.suspect) == 0) continue;
    NamePair pair{name_words(a, lexicon, edit.original), name_words(b, lexicon, edit.suspect)};
    if (pair.original.empty()) continue;
    if (pair.suspect.empty()) {
      // a lower-case word in the slot of a name: "Pamuk" → "cotton"
      if (!(pair.original == edit.original) || edit.suspect.size() != edit.original.size()) continue;
      pair.suspect = edit.suspect;
    }
    if (!pairs.empty()) {
      NamePair& last = pairs.back();
      if (last.original.last == pair.original.first && last.suspect.last == pair.suspect.first) {
        last = {{last.original.first, pair.original.last}, {last.suspect.first, pair.suspect.last}};
        continue;
      }
    }
    pairs.push_back(pair);
  }
  for (NamePair& pair : pairs) pair = widened(evidence, pair);
  pairs.erase(std::remove_if(pairs.begin(), pairs.end(),
                             [&](const NamePair& pair) {
                               return reads_the_same(evidence.texts(), pair.original, pair.suspect);
                             }),
              pairs.end());
  return pairs;
}

}  // namespace unspin
