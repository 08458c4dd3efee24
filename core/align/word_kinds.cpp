#include "align/word_kinds.h"

#include <algorithm>
#include <string>

#include "align/word_side.h"
#include "text/values.h"

namespace unspin {
namespace {

/// The forms of a run of tokens, with `between` between them.
std::u16string joined(const Document& document, Range tokens, std::u16string_view between) {
  std::u16string text;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
    if (i > tokens.first) text += between;
    text += document.form(i);
  }
  return text;
}

std::u16string letters_alone(const Document& document, Range tokens) {
  std::u16string text = joined(document, tokens, u"");
  std::erase_if(text, [](char16_t c) { return c == u'-' || c == u'.' || c == u'\''; });
  return text;
}

bool inside_name(const Document& document, Range tokens) {
  return std::any_of(document.names.begin(), document.names.end(), [&](const Name& name) {
    return name.tokens.first <= tokens.first && tokens.last <= name.tokens.last;
  });
}

/// The number that is the whole run, or null.
const Number* number_of(const Document& document, Range tokens) {
  const Number* number = number_at(document, tokens.first);
  return number && number->tokens.last >= tokens.last ? number : nullptr;
}

/// $2 million is not 2 million euros, and 2 percent are not 2 percentage points.
bool same_amount(const Number& a, const Number& b) {
  const bool shares = a.kind == NumberKind::percent && b.kind == NumberKind::percent;
  return same_value(a, b) && (a.unit == b.unit || (!shares && (a.unit.empty() || b.unit.empty())));
}

LinkKind kind_of_bond(Bond bond) {
  switch (bond) {
    case Bond::inflection:
      return LinkKind::inflection;
    case Bond::spelling:
    case Bond::abbreviation:
      return LinkKind::format;
    case Bond::synonym:
      return LinkKind::synonym;
    case Bond::derivation:
    case Bond::similar:
    case Bond::broader:
    case Bond::sibling:
    case Bond::antonym:
      return LinkKind::related;
    case Bond::none:
    case Bond::vector:
      break;
  }
  return LinkKind::context;
}

/// True for WHO and e.g., false for "who": letters for several words are written as such.
bool looks_abbreviated(const Document& document, Range tokens) {
  const Token& token = document.tokens[tokens.first];
  return token.shouting || document.form(tokens.first).find(u'.') != std::u16string_view::npos;
}

/// "it" is no short form of "information technology".
bool mistakes_word_for_letters(const Document& a, Range original, const Document& b, Range suspect) {
  if (original.size() == suspect.size()) return false;
  return original.size() < suspect.size() ? !looks_abbreviated(a, original) : !looks_abbreviated(b, suspect);
}

}  // namespace

LinkKind kind_of_link(const AlignmentInput& input, Range original, Range suspect) {
  const Document &a = input.original, &b = input.suspect;
  const TermId one = input.vocabulary.original[original.first],
               another = input.vocabulary.suspect[suspect.first];
  const bool single = original.size() == 1 && suspect.size() == 1;
  if (single && one == another) return LinkKind::same;
  const std::u16string left = joined(a, original, u" "), right = joined(b, suspect, u" ");
  if (left == right) return LinkKind::same;
  const Number *first = number_of(a, original), *second = number_of(b, suspect);
  if (first && second) return same_amount(*first, *second) ? LinkKind::format : LinkKind::number;
  if (letters_alone(a, original) == letters_alone(b, suspect)) return LinkKind::format;
  const Relation relation =
      single ? input.relations.of(input.vocabulary.terms[one], input.vocabulary.terms[another]).relation
             : input.relations.of(input.lexicon.find(left), input.lexicon.find(right)).relation;
  if (relation.bond == Bond::abbreviation && mistakes_word_for_letters(a, original, b, suspect))
    return LinkKind::related;
  if (const LinkKind kind = kind_of_bond(relation.bond); kind != LinkKind::context) return kind;
  if (inside_name(a, original) && inside_name(b, suspect)) return LinkKind::name;
  return LinkKind::context;
}

}  // namespace unspin
