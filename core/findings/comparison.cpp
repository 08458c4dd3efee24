#include "findings/comparison.h"

#include <algorithm>

namespace unspin {
namespace {

// Words that a noun or verb can shed without another meaning: "the conversation" / "talks".
bool is_article(std::u16string_view form) {
  return form == u"the" || form == u"a" || form == u"an" || form == u"to" || form == u"its" ||
         form == u"their";
}

Range without_articles(const Side& side, Range run) {
  while (run.size() > 1 && is_article(side.term(run.first).form)) ++run.first;
  return run;
}

bool stronger(const Relation& a, const Relation& b) { return a.strength > b.strength; }

Relation relate(const Lexicon& lexicon, WordId a, WordId b) {
  if (a == no_word || b == no_word) return {};
  return lexicon.relate(a, b);
}

std::vector<std::u16string_view> parts(std::u16string_view form) {
  std::vector<std::u16string_view> pieces;
  for (std::size_t from = 0; from <= form.size();) {
    const std::size_t to = std::min(form.find(u'-', from), form.size());
    pieces.push_back(form.substr(from, to - from));
    from = to + 1;
  }
  return pieces;
}

// "self-governed" / "self-governing": one part differs, and its parts are related.
Relation relate_compounds(const Lexicon& lexicon, std::u16string_view a, std::u16string_view b) {
  const auto left = parts(a), right = parts(b);
  if (left.size() != right.size() || left.size() < 2) return {};
  Relation found;
  std::size_t differences = 0;
  for (std::size_t k = 0; k < left.size(); ++k) {
    if (left[k] == right[k]) continue;
    ++differences;
    found = relate(lexicon, lexicon.find(left[k]), lexicon.find(right[k]));
  }
  if (differences != 1) return {};
  if (found.bond == Bond::inflection) found.bond = Bond::derivation;
  return found;
}

Relation relate_words(const Lexicon& lexicon, const Term& a, const Term& b) {
  const Relation relation = relate(lexicon, a.word, b.word);
  if (relation.bond != Bond::none) return relation;
  return relate_compounds(lexicon, a.form, b.form);
}

}  // namespace

Comparison compare_sides(const Evidence& evidence, const Edit& edit) {
  const Lexicon& lexicon = evidence.knowledge.lexicon;
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  Comparison result{{}, without_articles(a, edit.original), without_articles(b, edit.suspect), false};
  if (result.original.size() <= 4 && result.suspect.size() <= 4) {
    const Relation phrases =
        relate(lexicon, lexicon.find(a.phrase(result.original)), lexicon.find(b.phrase(result.suspect)));
    if (phrases.bond != Bond::none) {
      result.relation = phrases;
      result.whole = true;
      return result;
    }
  }
  const auto left = a.content(edit.original), right = b.content(edit.suspect);
  if (left.empty() || right.empty() || left.size() > 4 || right.size() > 4) return result;
  for (const std::uint32_t i : left)
    for (const std::uint32_t j : right) {
      const Relation relation = relate_words(lexicon, a.term(i), b.term(j));
      if (relation.bond != Bond::none && stronger(relation, result.relation)) result.relation = relation;
    }
  result.whole = left.size() == 1 && right.size() == 1;
  return result;
}

double agreement_around(const Evidence& evidence, const Edit& edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const SentencePair& pair = evidence.alignment.sentence_pairs[edit.pair];
  const auto& sentences_a = a.document.sentences;
  const auto& sentences_b = b.document.sentences;
  double sum = 0;
  const auto agrees = [&](std::uint32_t i, std::uint32_t j) {
    if (!a.is_word(i) && !b.is_word(j)) return 1.0;
    return a.term(i).form == b.term(j).form ? 1.0 : a.is_word(i) == b.is_word(j) ? 0.3 : 0.0;
  };
  const bool starts_a = edit.original.first == sentences_a[pair.original.front()].tokens.first;
  const bool starts_b = edit.suspect.first == sentences_b[pair.suspect.front()].tokens.first;
  if (starts_a || starts_b)
    sum += starts_a && starts_b ? 1.0 : 0.0;
  else
    sum += agrees(edit.original.first - 1, edit.suspect.first - 1);
  const bool ends_a = edit.original.last == sentences_a[pair.original.back()].tokens.last;
  const bool ends_b = edit.suspect.last == sentences_b[pair.suspect.back()].tokens.last;
  if (ends_a || ends_b)
    sum += ends_a && ends_b ? 1.0 : 0.0;
  else
    sum += agrees(edit.original.last, edit.suspect.last);
  return sum / 2;
}

}  // namespace unspin
