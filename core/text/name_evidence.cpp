#include "text/name_evidence.h"

#include "text/marks.h"
#include "text/name_words.h"

namespace unspin {
namespace {

// A word commoner than this is taken for itself at the start of a sentence.
constexpr std::uint32_t common_rank = 12000;

// Are most words capitalised, as in “Strand Opens Lombek’s New Bridge”?
bool is_title_case(const Document& document, Range tokens) {
  std::uint32_t words = 0, capitals = 0;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
    words += document.tokens[i].kind == TokenKind::word;
    capitals += document.tokens[i].capital;
  }
  if (capitals * 3 < words) return false;  // most sentences: no need to look closer
  words = capitals = 0;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
    const Token& token = document.tokens[i];
    if (token.kind != TokenKind::word || is_function_form(document.form(i))) continue;
    ++words;
    capitals += token.capital;
  }
  return words >= 4 && capitals + words / 10 >= words;
}

// NAIROBI, Kenya (AP) –
bool is_dateline(const Document& document, Range tokens) {
  if (tokens.empty() || !document.tokens[tokens.first].shouting) return false;
  bool bracket = false;
  for (std::uint32_t i = tokens.first; i < tokens.last && i < tokens.first + 14; ++i) {
    if (document.tokens[i].kind != TokenKind::punctuation) continue;
    const MarkKind mark = mark_kind(document.slice(document.tokens[i].span));
    bracket |= mark == MarkKind::closing_bracket;
    if (mark == MarkKind::dash) return bracket || i <= tokens.first + 6;
  }
  return false;
}

// Automation, readability: nouns that are made of other words, however rare, are nobody's name.
bool is_made_abstract(std::u16string_view form) {
  constexpr std::size_t shortest = 8;
  return form.size() >= shortest && (form.ends_with(u"ation") || form.ends_with(u"ility") ||
                                     form.ends_with(u"ivity") || form.ends_with(u"ology"));
}

}  // namespace

NameEvidence::NameEvidence(const Document& document, const Lexicon& lexicon)
    : lexicon_(lexicon), expected_(document.tokens.size()) {
  mark_expected(document);
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
    const Token& token = document.tokens[i];
    if (token.kind != TokenKind::word) continue;
    if (!token.capital)
      ++counts_[document.form(i)].small;
    else if (!expected_[i])
      ++counts_[document.form(i)].capital;
  }
}

void NameEvidence::mark_expected(const Document& document) {
  for (const Sentence& sentence : document.sentences) {
    bool first = true;
    for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
      const Token& token = document.tokens[i];
      if (token.kind == TokenKind::word) {
        expected_[i] = first;
        first = false;
        continue;
      }
      if (token.kind != TokenKind::punctuation) {
        first = false;
        continue;
      }
      const std::u16string_view text = document.slice(token.span);
      const MarkKind mark = mark_kind(text);
      const bool quote = mark == MarkKind::opening_quote || mark == MarkKind::opening_single ||
                         ((mark == MarkKind::double_quote || mark == MarkKind::single_quote) &&
                          (i == sentence.tokens.first || document.tokens[i - 1].span.end < token.span.begin));
      const bool loose_dash = mark == MarkKind::dash && i > sentence.tokens.first &&
                              document.tokens[i - 1].span.end < token.span.begin;
      if (quote || text == u":" || loose_dash) first = true;
    }
  }
  for (const Sentence& sentence : document.sentences) {
    const Range tokens = sentence.tokens;
    if (is_dateline(document, tokens)) {
      for (std::uint32_t i = tokens.first; i < tokens.last && document.tokens[i].shouting; ++i)
        expected_[i] = false;
    } else if (document.lines[sentence.line].kind != LineKind::byline && is_title_case(document, tokens)) {
      for (std::uint32_t i = tokens.first; i < tokens.last; ++i) expected_[i] = true;
    }
  }
}

std::uint32_t NameEvidence::capitals(std::u16string_view form) const {
  const auto found = counts_.find(form);
  return found == counts_.end() ? 0 : found->second.capital;
}

std::uint32_t NameEvidence::small_letters(std::u16string_view form) const {
  const auto found = counts_.find(form);
  return found == counts_.end() ? 0 : found->second.small;
}

bool NameEvidence::is_ordinary(std::u16string_view form) const {
  if (is_made_abstract(form)) return true;
  const WordId word = lexicon_.find(form);
  if (word == no_word) {
    // Then-premier, fifty-six
    const std::size_t hyphen = form.find(u'-');
    return hyphen != std::u16string_view::npos &&
           (is_function_form(form.substr(0, hyphen)) || is_ordinary(form.substr(0, hyphen)));
  }
  if (lexicon_.name_kinds(word) & (names_country | names_city)) return false;
  return lexicon_.parts_of_speech(word) != 0 && lexicon_.rank(word) < common_rank;
}

bool NameEvidence::is_known(std::u16string_view form) const {
  const WordId word = lexicon_.find(form);
  return word != no_word && lexicon_.parts_of_speech(word) != 0;
}

// Hope, Mark and Will are verbs too, and say nothing by themselves.
bool NameEvidence::is_person_name(std::u16string_view form) const {
  const WordId word = lexicon_.find(form);
  if (word == no_word) return is_known_given_name(form);
  const bool given = is_known_given_name(form) || (lexicon_.name_kinds(word) & names_person) != 0;
  return given && (lexicon_.parts_of_speech(word) & ~noun) == 0;
}

bool NameEvidence::is_place_name(std::u16string_view form) const {
  const WordId word = lexicon_.find(form);
  return word != no_word && (lexicon_.name_kinds(word) & (names_country | names_city)) != 0;
}

bool NameEvidence::is_people(std::u16string_view form) const {
  if (is_people_word(form)) return true;
  const WordId word = lexicon_.find(form);
  if (word == no_word) return false;
  const std::uint8_t kinds = lexicon_.name_kinds(word);
  return (kinds & (names_people | names_language)) != 0 && (kinds & (names_country | names_city)) == 0;
}

}  // namespace unspin
