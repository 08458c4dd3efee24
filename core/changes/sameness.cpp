#include "changes/sameness.h"

#include <algorithm>

#include "changes/measures.h"
#include "text/repair.h"

namespace unspin {
namespace {

bool is_letter_or_digit(char16_t c) {
  return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c >= 0xAA;
}

// "didn't" → "did not"
std::u16string written_out(std::u16string_view form) {
  if (form == u"won't") return u"willnot";
  if (form == u"can't") return u"cannot";
  if (form == u"shan't") return u"shallnot";
  const bool short_form = form.size() > 3 && form.substr(form.size() - 3) == u"n't";
  return short_form ? std::u16string(form.substr(0, form.size() - 3)) + u"not" : std::u16string(form);
}

// "self-funded" and "self funded" → "selffunded"; dashes and quotes above U+2000 go as well.
std::u16string letters(const Side& side, Range run) {
  std::u16string kept;
  for (std::uint32_t i = run.first; i < run.last; ++i)
    for (const char16_t c : written_out(side.term(i).form))
      if ((c == u'@' && side.term(i).kind == TokenKind::other) ||
          (is_letter_or_digit(c) && !(c >= 0x2010 && c <= 0x203A)))
        kept += c;
  return kept;
}

// A letter that was lost can be any one or two, or the mark of "don’t".
bool agree(std::u16string_view x, std::u16string_view y) {
  if (x == y) return true;
  const std::size_t lost = x.find(lost_letter);
  if (lost == std::u16string_view::npos)
    return y.find(lost_letter) != std::u16string_view::npos && agree(y, x);
  constexpr std::ptrdiff_t most_lost = 6;  // each is tried in three ways
  if (x.substr(0, lost) != y.substr(0, lost) || std::count(x.begin(), x.end(), lost_letter) > most_lost)
    return false;
  for (std::size_t letters = 0; letters <= 2 && lost + letters <= y.size(); ++letters)
    if (agree(x.substr(lost + 1), y.substr(lost + letters))) return true;
  return false;
}

// The number that holds the whole run; null where there is none.
const Number* number_at(const Document& document, Range run) {
  if (run.empty()) return nullptr;
  const auto after =
      std::upper_bound(document.numbers.begin(), document.numbers.end(), run.first,
                       [](std::uint32_t token, const Number& n) { return token < n.tokens.first; });
  if (after == document.numbers.begin()) return nullptr;
  return run.last <= std::prev(after)->tokens.last ? &*std::prev(after) : nullptr;
}

bool same_lemma(Relations& relations, const Term& a, const Term& b) {
  if (a.form == b.form) return true;
  const Bond bond = relations.of(a.word, b.word).relation.bond;
  return bond == Bond::inflection || bond == Bond::spelling || bond == Bond::abbreviation;
}

// conjurer / conjuror, but not “sailer” and “sailor”, which the lexicon has as two words
bool differ_in_doer_ending(std::u16string_view a, std::u16string_view b) {
  constexpr std::size_t shortest = 6;
  const auto stem = [](std::u16string_view form) {
    if (form.ends_with(u's')) form.remove_suffix(1);
    const bool ends = form.ends_with(u"er") || form.ends_with(u"or");
    return ends ? form.substr(0, form.size() - 2) : std::u16string_view{};
  };
  return a.size() == b.size() && a.size() >= shortest && a.ends_with(u's') == b.ends_with(u's') &&
         !stem(a).empty() && stem(a) == stem(b);
}

// WHO for World Health Organization; not "who", because letters that stand for words are written as such.
bool abbreviates(const LinkedTexts& texts, const Side& side, Range letters, const Side& other, Range words) {
  const Term& term = side.term(letters.first);
  const bool marked =
      side.document.tokens[letters.first].shouting || term.form.find(u'.') != std::u16string_view::npos;
  if (!marked || term.word == no_word) return false;
  const WordId phrase = texts.lexicon.find(other.phrase(words));
  return texts.relations.of(term.word, phrase).relation.bond == Bond::abbreviation;
}

}  // namespace

bool reads_the_same(const LinkedTexts& texts, Range original, Range suspect) {
  const Side a = original_side(texts), b = suspect_side(texts);
  const Number *m = number_at(texts.original, original), *n = number_at(texts.suspect, suspect);
  if (m && n && m->kind == NumberKind::percent && n->kind == NumberKind::percent && m->unit != n->unit)
    return false;
  if (original.size() == 1 && suspect.size() == 1) {
    const Term &x = a.term(original.first), &y = b.term(suspect.first);
    if (x.form == y.form) return true;
    if (x.kind == TokenKind::punctuation && y.kind == TokenKind::punctuation) return true;
    const Bond bond = texts.relations.of(x.word, y.word).relation.bond;
    if (bond == Bond::spelling || bond == Bond::abbreviation) return true;
    const bool one_word = x.word == no_word || y.word == no_word || bond == Bond::synonym;
    if (one_word && differ_in_doer_ending(x.form, y.form)) return true;
  }
  if (original.size() == 1 && suspect.size() > 1 && abbreviates(texts, a, original, b, suspect)) return true;
  if (suspect.size() == 1 && original.size() > 1 && abbreviates(texts, b, suspect, a, original)) return true;
  if (m && n) return same_quantity(*m, *n);
  const std::u16string x = letters(a, original), y = letters(b, suspect);
  return !x.empty() && !y.empty() && agree(x, y);
}

bool is_negation(std::u16string_view form) {
  static constexpr std::u16string_view words[] = {u"not",     u"no",      u"never",  u"none",    u"nobody",
                                                  u"nothing", u"neither", u"nor",    u"cannot",  u"n't",
                                                  u"nowhere", u"without", u"hardly", u"scarcely"};
  if (std::find(std::begin(words), std::end(words), form) != std::end(words)) return true;
  return form.size() > 3 && form.substr(form.size() - 3) == u"n't";
}

bool differs_in_grammar_only(const LinkedTexts& texts, Range original, Range suspect) {
  const Side a = original_side(texts), b = suspect_side(texts);
  std::vector<std::uint32_t> left = a.content(original), right = b.content(suspect);
  constexpr std::size_t most_words = 100;  // every word is compared with every other
  if (left.size() != right.size() || left.size() > most_words) return false;
  const auto negations = [](const Side& side, Range run) {
    std::uint32_t count = 0;
    for (std::uint32_t i = run.first; i < run.last; ++i) count += is_negation(side.term(i).form) ? 1U : 0U;
    return count;
  };
  if (negations(a, original) != negations(b, suspect)) return false;
  for (const std::uint32_t i : left) {
    const auto answer = std::find_if(right.begin(), right.end(), [&](std::uint32_t j) {
      return same_lemma(texts.relations, a.term(i), b.term(j));
    });
    if (answer == right.end()) return false;
    right.erase(answer);
  }
  return true;
}

}  // namespace unspin
