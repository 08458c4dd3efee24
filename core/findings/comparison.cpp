#include "findings/comparison.h"

#include <algorithm>

namespace unspin {
namespace {

// Words that a noun or verb can shed without another meaning: "the rumours" / "gossip".
bool is_article(std::u16string_view form) {
  return form == u"the" || form == u"a" || form == u"an" || form == u"to" || form == u"its" ||
         form == u"their";
}

Range without_articles(const Side& side, Range run) {
  while (run.size() > 1 && is_article(side.term(run.first).form)) ++run.first;
  return run;
}

bool stronger(const Relation& a, const Relation& b) { return a.strength > b.strength; }

std::vector<std::u16string_view> parts(std::u16string_view form) {
  std::vector<std::u16string_view> pieces;
  for (std::size_t from = 0; from <= form.size();) {
    const std::size_t to = std::min(form.find(u'-', from), form.size());
    pieces.push_back(form.substr(from, to - from));
    from = to + 1;
  }
  return pieces;
}

// "self-funded" / "self-funding": one part differs, and its parts are related.
Relation relate_compounds(const LinkedTexts& texts, std::u16string_view a, std::u16string_view b) {
  const auto left = parts(a), right = parts(b);
  if (left.size() != right.size() || left.size() < 2) return {};
  Relation found;
  std::size_t differences = 0;
  for (std::size_t k = 0; k < left.size(); ++k) {
    if (left[k] == right[k]) continue;
    ++differences;
    found = texts.relations.of(texts.lexicon.find(left[k]), texts.lexicon.find(right[k])).relation;
  }
  if (differences != 1) return {};
  if (found.bond == Bond::inflection) found.bond = Bond::derivation;
  return found;
}

Relation relate_words(const LinkedTexts& texts, const Term& a, const Term& b) {
  const Relation relation = texts.relations.of(a.word, b.word).relation;
  if (relation.bond != Bond::none) return relation;
  return relate_compounds(texts, a.form, b.form);
}

bool linked(const Alignment& alignment, std::uint32_t original, std::uint32_t suspect) {
  const auto after =
      std::upper_bound(alignment.links.begin(), alignment.links.end(), suspect,
                       [](std::uint32_t token, const WordLink& link) { return token < link.suspect.first; });
  for (auto link = after; link != alignment.links.begin();) {
    --link;
    if (link->suspect.has(suspect) && link->original.has(original)) return true;
    if (link->suspect.last + 8 <= suspect) break;  // no phrase is longer
  }
  return false;
}

}  // namespace

Comparison compare_sides(const Groundwork& evidence, const Edit& edit) {
  const LinkedTexts texts = evidence.texts();
  const Side a = original_side(texts), b = suspect_side(texts);
  Comparison result{{}, without_articles(a, edit.original), without_articles(b, edit.suspect), false};
  if (result.original.size() <= 4 && result.suspect.size() <= 4) {
    const Relation phrases =
        texts.relations.of(find_phrase(texts, a, result.original), find_phrase(texts, b, result.suspect))
            .relation;
    if (phrases.bond != Bond::none) {
      result.relation = phrases;
      result.whole = true;
      result.phrase = a.count_words(result.original) != b.count_words(result.suspect);
      return result;
    }
  }
  const auto left = a.content(edit.original), right = b.content(edit.suspect);
  if (left.empty() || right.empty() || left.size() > 4 || right.size() > 4) return result;
  for (const std::uint32_t i : left)
    for (const std::uint32_t j : right) {
      const Relation relation = relate_words(texts, a.term(i), b.term(j));
      if (relation.bond != Bond::none && stronger(relation, result.relation)) result.relation = relation;
    }
  result.whole = left.size() == 1 && right.size() == 1;
  return result;
}

Place places_of(const Groundwork& evidence, Range original, Range suspect) {
  Span a = evidence.original.cover(original), b = evidence.suspect.cover(suspect);
  const std::u16string_view left = evidence.original.slice(a), right = evidence.suspect.slice(b);
  std::uint32_t before = 0, after = 0;  // up to the last hyphen that both begin with; likewise at the end
  for (std::uint32_t k = 0; k < std::min(a.size(), b.size()) && left[k] == right[k]; ++k)
    if (left[k] == u'-') before = k + 1;
  for (std::uint32_t k = 1; k < std::min(a.size(), b.size()) && left[a.size() - k] == right[b.size() - k];
       ++k)
    if (left[a.size() - k] == u'-') after = k;
  if (before + after < std::min(a.size(), b.size())) {
    a = {a.begin + before, a.end - after};
    b = {b.begin + before, b.end - after};
  }
  return {a, b};
}

double agreement_around(const Groundwork& evidence, const Edit& edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const SentencePair& pair = evidence.alignment.sentence_pairs[edit.pair];
  const Range left{a.document.sentences[pair.original.front()].tokens.first,
                   a.document.sentences[pair.original.back()].tokens.last};
  const Range right{b.document.sentences[pair.suspect.front()].tokens.first,
                    b.document.sentences[pair.suspect.back()].tokens.last};
  const auto agree = [&](bool ends_a, bool ends_b, std::uint32_t i, std::uint32_t j) {
    if (ends_a || ends_b) return ends_a && ends_b ? 1.0 : 0.0;
    if (!a.is_word(i) && !b.is_word(j)) return 1.0;
    if (a.term(i).form == b.term(j).form || linked(evidence.alignment, i, j)) return 1.0;
    return a.is_word(i) == b.is_word(j) ? 0.3 : 0.0;
  };
  return (agree(edit.original.first == left.first, edit.suspect.first == right.first, edit.original.first - 1,
                edit.suspect.first - 1) +
          agree(edit.original.last == left.last, edit.suspect.last == right.last, edit.original.last,
                edit.suspect.last)) /
         2;
}

bool in_credits(const Groundwork& evidence, const Edit& edit) {
  const auto is_credit = [](const Document& document, Range run) {
    const Sentence& sentence = document.sentences[document.tokens[run.first].sentence];
    return document.lines[sentence.line].kind == LineKind::credit;
  };
  return is_credit(evidence.original, edit.original) && is_credit(evidence.suspect, edit.suspect);
}

}  // namespace unspin
