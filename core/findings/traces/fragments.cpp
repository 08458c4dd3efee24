#include "findings/traces/fragments.h"

#include <algorithm>
#include <functional>

#include "text/marks.h"
#include "text/quotes.h"
#include "words/auxiliaries.h"
#include "words/sentence_subjects.h"

namespace unspin {
namespace {

template <std::size_t size>
bool is_one_of(std::u16string_view form, const std::u16string_view (&list)[size]) {
  return std::find(std::begin(list), std::end(list), form) != std::end(list);
}

/// Letters of English only: not iPhone, not a foreign word, of which too little is known.
bool is_plain_word(const Document& document, std::uint32_t token) {
  const std::u16string_view text = document.slice(document.tokens[token].span);
  return document.tokens[token].kind == TokenKind::word &&
         std::all_of(text.begin(), text.end(), [](char16_t c) { return c >= u'a' && c <= u'z'; });
}

std::uint32_t count_words(const Document& document, Range tokens) {
  std::uint32_t words = 0;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
    words += document.tokens[i].kind == TokenKind::word;
  return words;
}

/// True if the words may hold a finite verb. The lexicon knows what a word can be, not what it is, so a word
/// that can be a noun is taken for a verb unless it closes the piece after a word that describes it.
bool may_have_verb(const Document& document, Range tokens, const Lexicon& lexicon) {
  std::uint32_t position = 0;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
    const Token& token = document.tokens[i];
    if (token.kind != TokenKind::word) continue;
    ++position;
    const std::u16string_view form = document.form(i);
    if (position == 1 && words::sentence_subjects.has(form)) return true;  // “They run.”, “Not so.”
    if (words::auxiliaries.has(form) || form == u"said" || form == u"says") return true;
    const WordId word = lexicon.find(form);
    if (word == no_word || (token.capital && position > 1)) continue;
    const WordId lemma = lexicon.lemma(word);
    const std::uint8_t parts = lexicon.parts_of_speech(word) | lexicon.parts_of_speech(lemma);
    if (!(parts & PartOfSpeech::verb)) continue;
    const bool inflected = lemma != word && !form.ends_with(u's');
    if (position == 1 && inflected) continue;  // a participle: “Spoken words.”
    if (position > 1 && (parts & PartOfSpeech::noun) && !inflected && i + 2 >= tokens.last) continue;
    return true;
  }
  return false;
}

}  // namespace

std::vector<std::uint32_t> find_stray_stops(const Document& document) {
  std::vector<std::uint32_t> stops;
  for (const Sentence& sentence : document.sentences) {
    const std::uint32_t first = sentence.tokens.first;
    if (!sentence.abrupt || first < 2 || !is_plain_word(document, first)) continue;
    if (document.form(first - 1) == u"." && document.tokens[first - 2].kind == TokenKind::word)
      stops.push_back(first - 1);
  }
  return stops;
}

Range stray_piece(const Document& document, std::uint32_t stop) {
  const bool one_word = stop + 2 < document.tokens.size() && document.form(stop + 2) == u".";
  return one_word ? Range{stop + 1, stop + 3} : Range{stop - 1, stop + 2};
}

std::vector<std::uint32_t> find_short_pieces(const Document& document, const Lexicon& lexicon) {
  std::vector<std::uint32_t> pieces;
  const std::vector<bool> quoted = quoted_tokens(document);
  for (const Line& line : document.lines) {
    if (line.span.size() < 40) continue;
    for (std::uint32_t s = line.sentences.first + 1; s < line.sentences.last; ++s) {
      const Range tokens = document.sentences[s].tokens, before = document.sentences[s - 1].tokens;
      const std::uint32_t words = count_words(document, tokens);
      if (words == 0 || words > 4 || document.form(tokens.last - 1) != u".") continue;
      if (document.tokens[tokens.first].kind != TokenKind::word) continue;
      if (count_words(document, before) <= 8 || document.form(before.last - 1) != u".") continue;
      const bool plain = tokens.size() == words + 1;  // words and the stop: no quotes, digits or commas
      const bool in_quotation =
          std::any_of(quoted.begin() + tokens.first, quoted.begin() + tokens.last, std::identity());
      if (!plain || in_quotation || may_have_verb(document, tokens, lexicon)) continue;
      pieces.push_back(s);
    }
  }
  return pieces;
}

std::vector<Range> find_doubled_marks(const Document& document) {
  std::vector<Range> doubled;
  const auto mark = [&](std::uint32_t i) {
    return document.tokens[i].kind == TokenKind::punctuation
               ? mark_kind(document.slice(document.tokens[i].span))
               : MarkKind::other;
  };
  for (std::uint32_t i = 1; i < document.tokens.size(); ++i) {
    const MarkKind kind = mark(i);
    if (kind != MarkKind::double_quote && kind != MarkKind::opening_quote && kind != MarkKind::closing_quote)
      continue;
    if (mark(i - 1) == kind && document.tokens[i - 1].span.end == document.tokens[i].span.begin)
      doubled.push_back({i - 1, i + 1});
  }
  return doubled;
}

}  // namespace unspin
