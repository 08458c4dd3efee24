#include "verdict/copy_side.h"

#include <algorithm>

#include "align/sentence_bags.h"
#include "findings/detect.h"
#include "findings/names.h"
#include "findings/own_signs.h"

namespace unspin {
namespace {

/// Damage that one text shows by itself. `vocabulary` has the ids of its tokens as the suspect's.
double damage_alone(const Evidence& evidence, const Document& document, const Vocabulary& vocabulary,
                    OwnSigns& signs) {
  const SentenceBags no_bags;
  const Alignment none;
  const PairBundles no_bundles;
  const std::vector<Edit> no_edits;
  ChangedNames no_names;
  const MutualCoverage coverage(nullptr, document, vocabulary, none);
  double damage = 0, furniture = 0;
  const Evidence alone{.original = nullptr,
                       .suspect = document,
                       .vocabulary = vocabulary,
                       .bags = no_bags,
                       .alignment = none,
                       .bundles = no_bundles,
                       .edits = no_edits,
                       .knowledge = evidence.knowledge,
                       .options = evidence.options,
                       .relations = evidence.relations,
                       .coverage = coverage,
                       .signs = signs,
                       .names = no_names};
  for (const Finding& finding : detect(alone)) {
    if (finding.kind == "leftover_fragment" || finding.kind == "garbled_name") damage += finding.confidence;
    if (finding.kind == "injected_text") furniture += 0.25 * finding.confidence;
  }
  return damage + std::min(1.0, furniture);
}

/// Words of a span that English knows: a garbled name is a word that no one knows.
bool is_known(const Document& document, Span span, const Lexicon& lexicon) {
  bool known = true;
  for (const Token& token : document.tokens)
    if (span.contains(token.span) && token.kind == TokenKind::word)
      known = known &&
              lexicon.find(
                  std::u16string_view(document.folded).substr(token.folded.begin, token.folded.size())) !=
                  no_word;
  return known;
}

}  // namespace

std::string_view tell_copy(const Evidence& evidence, const std::vector<Finding>& findings) {
  const Document& original = *evidence.original;
  const Vocabulary turned{evidence.vocabulary.terms, {}, evidence.vocabulary.original};
  OwnSigns signs(original, turned, turned.suspect, evidence.knowledge, evidence.options);
  double tilt = damage_alone(evidence, evidence.suspect, evidence.vocabulary, evidence.signs) -
                damage_alone(evidence, original, turned, signs);
  for (const Finding& finding : findings) {
    if (finding.kind != "garbled_name" || !finding.original || !finding.suspect) continue;
    const bool known_there = is_known(original, *finding.original, evidence.knowledge.lexicon);
    const bool known_here = is_known(evidence.suspect, *finding.suspect, evidence.knowledge.lexicon);
    if (known_there != known_here) tilt += known_there ? finding.confidence : -finding.confidence;
  }
  constexpr double clear = 0.5;
  return tilt >= clear ? "suspect" : tilt <= -clear ? "original" : "undecided";
}

}  // namespace unspin
