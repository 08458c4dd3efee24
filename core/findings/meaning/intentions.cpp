//   original  The owners plan to tear down the boathouse.     suspect  The owners tore down the boathouse.
#include "findings/meaning/intentions.h"

#include <algorithm>
#include <optional>

#include "changes/sameness.h"
#include "findings/hedges.h"
#include "words/intentions.h"
#include "words/word_list.h"

namespace unspin {
namespace {

// The verb after “plan to” or “expected to be”.
std::optional<std::uint32_t> verb_after(const Side& side, std::uint32_t intention) {
  const auto size = static_cast<std::uint32_t>(side.document.tokens.size());
  std::uint32_t verb = intention + 2;
  if (verb >= size || side.term(intention + 1).form != u"to") return {};
  if (side.term(verb).form == u"be") ++verb;
  if (verb >= size || !side.is_content(verb) || side.term(verb).lemma == no_word) return {};
  return verb;
}

// “was used to open” is a tool and no habit; “is said to be open” is hearsay.
bool is_intention(const Side& side, std::uint32_t token) {
  constexpr auto hearsay = word_list(u"alleged", u"believed", u"claimed", u"reported", u"rumored",
                                     u"rumoured", u"said", u"thought", u"understood");
  static_assert(hearsay.is_sorted());
  const std::u16string_view form = side.term(token).form;
  const bool passive = token > 0 && is_passive_mark(side.term(token - 1).form);
  if (hearsay.has(form)) return passive;
  return words::intentions.has(form) && (form != u"used" || !passive);
}

// Nothing before it in its clause says that it is only meant, possible, or not so.
bool is_told_as_done(const Side& side, std::uint32_t verb) {
  constexpr std::uint32_t furthest = 4;
  if (side.term(verb).form.ends_with(u"ing")) return false;
  for (std::uint32_t k = 1; k <= std::min(furthest, verb) && side.is_word(verb - k); ++k) {
    const Term& term = side.term(verb - k);
    if (term.form == u"to" || term.word_class == WordClass::modal || is_negation(term.form) ||
        is_any_hedge(term.form) || words::intentions.has(term.form))
      return false;
  }
  return true;
}

// “is said to be”, “was broken”
Range with_be(const Side& side, Range run) {
  if (run.first > 0 && is_passive_mark(side.term(run.first - 1).form)) --run.first;
  return run;
}

struct Told {
  Range meant, done;
};

std::optional<Told> read(const Side& side, Range run, const Side& other, const std::vector<WordLink>& links,
                         Range WordLink::*own, Range WordLink::*answer) {
  for (std::uint32_t i = run.first; i < run.last; ++i) {
    if (!is_intention(side, i)) continue;
    const auto verb = verb_after(side, i);
    if (!verb) continue;
    const auto link = std::find_if(links.begin(), links.end(), [&](const WordLink& l) {
      return (l.*own).has(*verb) && (l.*answer).size() == 1 &&
             other.term((l.*answer).first).lemma == side.term(*verb).lemma;
    });
    if (link == links.end() || !is_told_as_done(other, ((*link).*answer).first)) continue;
    return Told{with_be(side, {i, *verb + 1}), with_be(other, (*link).*answer)};
  }
  return {};
}

}  // namespace

std::vector<Contradiction> contradicted_intentions(const Evidence& evidence) {
  constexpr std::uint32_t most_changes = 2;  // in the sentence: a rewrite tells much in another way
  std::vector<Contradiction> found;
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const std::vector<WordLink>& links = evidence.alignment.links;
  for (const Edit& edit : evidence.edits) {
    if (evidence.kept.changes_beside(edit) > most_changes) continue;
    if (const auto lost = read(a, edit.original, b, links, &WordLink::original, &WordLink::suspect))
      found.push_back({"meaning", lost->meant, lost->done, 0.85,
                       say({u"In the original it is meant, tried or said (", quoted(a.document, lost->meant),
                            u"), in the suspect it is so."})});
    else if (const auto won = read(b, edit.suspect, a, links, &WordLink::suspect, &WordLink::original))
      found.push_back({"meaning", won->done, won->meant, 0.85,
                       say({u"In the original it is so, in the suspect it is meant, tried or said (",
                            quoted(b.document, won->meant), u")."})});
  }
  return found;
}

}  // namespace unspin
