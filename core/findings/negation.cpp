#include "findings/negation.h"

#include <algorithm>

#include "findings/comparison.h"
#include "findings/facts.h"
#include "text/word_list.h"

namespace unspin {
namespace {

// "failed to win" negates as "did not win" does.
constexpr auto negating_words =
    word_list(u"barely", u"decline", u"declined", u"declines", u"declining", u"denied", u"denies", u"deny",
              u"denying", u"fail", u"failed", u"failing", u"fails", u"impossible", u"lack", u"lacked",
              u"lacking", u"lacks", u"refuse", u"refused", u"refuses", u"refusing", u"unable", u"without");
static_assert(negating_words.is_sorted());

// "neither … nor" negates once.
bool is_negating_particle(std::u16string_view form) { return is_negation(form) && form != u"nor"; }

bool negates(std::u16string_view form) { return is_negating_particle(form) || negating_words.has(form); }

int count_if(const Side& side, Range run, bool (*counts)(std::u16string_view)) {
  int count = 0;
  for (std::uint32_t i = run.first; i < run.last; ++i) count += counts(side.term(i).form) ? 1 : 0;
  return count;
}

std::vector<std::uint32_t> without_negations(const Side& side, Range run) {
  std::vector<std::uint32_t> content = side.content(run);
  content.erase(std::remove_if(content.begin(), content.end(),
                               [&](std::uint32_t i) { return negates(side.term(i).form); }),
                content.end());
  return content;
}

bool means_the_same(const Lexicon& lexicon, const Term& x, const Term& y) {
  if (x.form == y.form) return true;
  if (x.word == no_word || y.word == no_word) return false;
  const Bond bond = lexicon.relate(x.word, y.word).bond;
  return bond == Bond::inflection || bond == Bond::synonym || bond == Bond::spelling;
}

// What is negated is the same: "did not approve" / "approved", "not known as a" / "widely known as a".
bool negates_the_same(const Evidence& evidence, const Side& a, const Side& b, const Edit& edit) {
  constexpr std::size_t longest = 3;
  auto left = without_negations(a, edit.original), right = without_negations(b, edit.suspect);
  if (std::max(left.size(), right.size()) > longest || left.empty() != right.empty()) return false;
  const bool fewer = left.size() < right.size();
  const std::vector<std::uint32_t>& some = fewer ? left : right;
  const std::vector<std::uint32_t>& all = fewer ? right : left;
  const Side &of_some = fewer ? a : b, &of_all = fewer ? b : a;
  return std::all_of(some.begin(), some.end(), [&](std::uint32_t i) {
    return std::any_of(all.begin(), all.end(), [&](std::uint32_t j) {
      return means_the_same(evidence.knowledge.lexicon, of_some.term(i), of_all.term(j));
    });
  });
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
}

std::optional<Contradiction> contradicted_negation(const Evidence& evidence, const Negations& negations,
                                                   const Edit& edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const int before = count_if(a, edit.original, negates), after = count_if(b, edit.suspect, negates);
  if (before == after || !negations.differ(edit) || !negates_the_same(evidence, a, b, edit)) return {};
  if (agreement_around(evidence, edit) < 1) return {};
  return Contradiction{"negation", edit.original, edit.suspect, 0.95,
                       before > after ? say({u"The original negates this (",
                                             quoted(a.document, edit.original), u"), the suspect does not."})
                                      : say({u"The suspect negates (", quoted(b.document, edit.suspect),
                                             u") what the original says."})};
}

}  // namespace unspin
