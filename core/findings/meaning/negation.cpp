#include "findings/meaning/negation.h"

#include <algorithm>

#include "changes/sameness.h"
#include "findings/comparison.h"
#include "findings/contradiction.h"
#include "words/negating_words.h"
#include "words/word_list.h"

namespace unspin {
namespace {

// These do so of a verb: "failed to win". A bank that failed is another matter.
constexpr auto negating_before_to =
    word_list(u"decline", u"declined", u"declines", u"declining", u"fail", u"failed", u"failing", u"fails",
              u"neglected", u"refuse", u"refused", u"refuses", u"refusing");
static_assert(negating_before_to.is_sorted());

// "Nobody was hurt" / "Several people were hurt"
constexpr auto no_thing = word_list(u"no", u"nobody", u"none", u"nothing", u"one");
constexpr auto some_things =
    word_list(u"all", u"both", u"dozens", u"everybody", u"everyone", u"everything", u"hundreds", u"many",
              u"most", u"several", u"some", u"somebody", u"someone", u"something", u"thousands");
static_assert(no_thing.is_sorted() && some_things.is_sorted());

// "neither … nor" negates once.
bool is_negating_particle(const Side& side, std::uint32_t token) {
  const std::u16string_view form = side.term(token).form;
  return is_negation(form) && form != u"nor";
}

bool negates(const Side& side, std::uint32_t token) {
  const std::u16string_view form = side.term(token).form;
  if (is_negating_particle(side, token) || words::negating_words.has(form)) return true;
  return negating_before_to.has(form) && token + 1 < side.document.tokens.size() &&
         side.term(token + 1).form == u"to";
}

int count_if(const Side& side, Range run, bool (*counts)(const Side&, std::uint32_t)) {
  int count = 0;
  for (std::uint32_t i = run.first; i < run.last; ++i) count += counts(side, i) ? 1 : 0;
  return count;
}

// "no longer", "not yet"
bool goes_with_negation(const Side& side, std::uint32_t token) {
  const std::u16string_view form = side.term(token).form;
  return (form == u"longer" || form == u"yet") && token > 0 && is_negating_particle(side, token - 1);
}

// Content words, and forms that look like small words but belong to none: "won", as in "won't".
std::vector<std::uint32_t> without_negations(const Evidence& evidence, const Side& side, Range run) {
  const auto says_something = [&](std::uint32_t i) {
    const Term& term = side.term(i);
    if (side.is_content(i)) return true;
    return term.lemma != no_word && term.lemma != term.word &&
           (evidence.knowledge.lexicon.parts_of_speech(term.lemma) & function_word) == 0;
  };
  std::vector<std::uint32_t> found = side.words(run);
  found.erase(std::remove_if(found.begin(), found.end(),
                             [&](std::uint32_t i) {
                               return negates(side, i) || !says_something(i) || goes_with_negation(side, i);
                             }),
              found.end());
  return found;
}

// One side speaks of none, the other of some: “Nobody was” / “Several people were”.
bool turns_none_into_some(const Side& none, Range no, const Side& some, Range yes) {
  bool has_none = false, has_some = false;
  for (const std::uint32_t i : none.words(no)) {
    const std::u16string_view form = none.term(i).form;
    if (!no_thing.has(form) && none.is_content(i)) return false;
    has_none = has_none || (no_thing.has(form) && form != u"one");
  }
  for (const std::uint32_t j : some.words(yes)) has_some = has_some || some_things.has(some.term(j).form);
  return has_none && has_some;
}

bool means_the_same(Relations& relations, const Term& x, const Term& y) {
  if (x.form == y.form) return true;
  const Bond bond = relations.of(x.word, y.word).relation.bond;
  return bond == Bond::inflection || bond == Bond::derivation || bond == Bond::synonym ||
         bond == Bond::spelling;
}

// "affect" / "not influence", "approved" / "did not accept": one verb against one, with nothing else beside
// it, and without the negation the one would more likely than not mean the other.
bool likely_means_the_same(const Evidence& evidence, const std::vector<std::uint32_t>& left,
                           const std::vector<std::uint32_t>& right, const Edit& edit) {
  constexpr std::uint32_t longest = 3;  // did not accept
  if (left.size() != 1 || right.size() != 1 || edit.original.size() > longest ||
      edit.suspect.size() > longest)
    return false;
  const Edit verbs{{left.front(), left.front() + 1}, {right.front(), right.front() + 1}, edit.pair};
  return evidence.kept.of(verbs) > 0.8;
}

// What is negated is the same: "did not approve" / "approved", "not known as a" / "widely known as a".
bool negates_the_same(const Evidence& evidence, const Side& a, const Side& b, const Edit& edit) {
  constexpr std::size_t longest = 3;
  auto left = without_negations(evidence, a, edit.original),
       right = without_negations(evidence, b, edit.suspect);
  if (std::max(left.size(), right.size()) > longest || left.empty() != right.empty()) return false;
  if (likely_means_the_same(evidence, left, right, edit)) return true;
  const bool fewer = left.size() < right.size();
  const std::vector<std::uint32_t>& some = fewer ? left : right;
  const std::vector<std::uint32_t>& all = fewer ? right : left;
  const Side &of_some = fewer ? a : b, &of_all = fewer ? b : a;
  return std::all_of(some.begin(), some.end(), [&](std::uint32_t i) {
    return std::any_of(all.begin(), all.end(), [&](std::uint32_t j) {
      return means_the_same(evidence.relations, of_some.term(i), of_all.term(j));
    });
  });
}

// "Nygaard did not | deny" / "Nygard | denied": names in one slot are not what is negated, the verb is.
Edit without_names(const Evidence& evidence, Edit edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  if (edit.original.empty() || edit.suspect.empty() || edit.original.size() == edit.suspect.size() ||
      !a.document.tokens[edit.original.first].capital || !b.document.tokens[edit.suspect.first].capital ||
      !a.is_content(edit.original.first) || !b.is_content(edit.suspect.first))
    return edit;
  ++edit.original.first;
  ++edit.suspect.first;
  if (edit.original.last < a.document.tokens.size() && edit.suspect.last < b.document.tokens.size() &&
      means_the_same(evidence.relations, a.term(edit.original.last), b.term(edit.suspect.last))) {
    ++edit.original.last;
    ++edit.suspect.last;
  }
  return edit;
}

}  // namespace

Negations::Negations(const Evidence& evidence) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const auto count = [](const Side& side, std::uint32_t sentence, int sign, Surplus& surplus) {
    const Range tokens = side.document.sentences[sentence].tokens;
    surplus.particles += sign * count_if(side, tokens, is_negating_particle);
    surplus.all += sign * count_if(side, tokens, negates);
  };
  for (const SentencePair& pair : evidence.alignment.sentence_pairs) {
    Surplus& surplus = surplus_.emplace_back();
    for (const std::uint32_t s : pair.original) count(a, s, 1, surplus);
    for (const std::uint32_t s : pair.suspect) count(b, s, -1, surplus);
  }
  original_.resize(a.document.tokens.size());
  suspect_.resize(b.document.tokens.size());
  for (const WordLink& link : evidence.alignment.links) {
    std::fill(original_.begin() + link.original.first, original_.begin() + link.original.last, 1);
    std::fill(suspect_.begin() + link.suspect.first, suspect_.begin() + link.suspect.last, 1);
  }
}

bool Negations::leaves_its_clause(const Evidence& evidence, const Edit& edit) const {
  constexpr std::uint32_t most = 4;  // words of content
  if (edit.original.empty() == edit.suspect.empty()) return true;
  const bool lost = edit.suspect.empty();
  const Side side = lost ? original_side(evidence.texts()) : suspect_side(evidence.texts());
  const std::vector<char>& answered = lost ? original_ : suspect_;
  std::uint32_t all = 0, kept = 0;
  const auto end = static_cast<std::uint32_t>(side.document.tokens.size());
  for (std::uint32_t i = (lost ? edit.original : edit.suspect).last; i < end && all < most; ++i) {
    if (!side.is_word(i)) break;
    if (!side.is_content(i)) continue;
    ++all;
    kept += answered[i] ? 1U : 0U;
  }
  return kept * 2 >= all;
}

std::optional<Contradiction> contradicted_negation(const Evidence& evidence, const Negations& negations,
                                                   const Edit& changed) {
  const Edit edit = without_names(evidence, changed);
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const int before = count_if(a, edit.original, negates), after = count_if(b, edit.suspect, negates);
  if (before == after || !negations.differ(edit) || !negations.leaves_its_clause(evidence, edit)) return {};
  const bool some = turns_none_into_some(a, edit.original, b, edit.suspect) ||
                    turns_none_into_some(b, edit.suspect, a, edit.original);
  if (!some && !negates_the_same(evidence, a, b, edit)) return {};
  if (!some && agreement_around(evidence, edit) < 1) return {};
  return Contradiction{"negation", edit.original, edit.suspect, 0.95,
                       before > after ? say({u"The original negates this (",
                                             quoted(a.document, edit.original), u"), the suspect does not."})
                                      : say({u"The suspect negates (", quoted(b.document, edit.suspect),
                                             u") what the original says."})};
}

bool holds_negation(const Side& side, Range run) {
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (is_negation(side.term(i).form)) return true;
  return false;
}

}  // namespace unspin
