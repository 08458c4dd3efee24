#include "verdict/copy_side.h"

#include <algorithm>

#include "findings/detect.h"

namespace unspin {
namespace {

/// Damage that one text shows by itself.
double damage_alone(const OneText& text, const std::vector<Kind>& kinds) {
  const std::vector<Finding> findings = detect_alone(kinds, text);
  double damage = 0;
  for (const Kind& kind : kinds) {
    double of_kind = 0;
    for (const Finding& finding : findings)
      if (finding.kind == kind.id) of_kind += kind.damage.each * finding.confidence;
    damage += std::min(kind.damage.most, of_kind);
  }
  return damage;
}

/// Words of a span that English knows: a garbled name is a word that no one knows.
bool is_known(const Document& document, Span span, const Lexicon& lexicon) {
  auto token = std::partition_point(document.tokens.begin(), document.tokens.end(),
                                    [&](const Token& t) { return t.span.begin < span.begin; });
  bool known = true;
  for (; known && token != document.tokens.end() && span.contains(token->span); ++token)
    known = token->kind != TokenKind::word ||
            lexicon.find(
                std::u16string_view(document.folded).substr(token->folded.begin, token->folded.size())) !=
                no_word;
  return known;
}

}  // namespace

std::string_view tell_copy(const Evidence& evidence, const std::vector<Kind>& kinds,
                           const std::vector<Finding>& findings) {
  double tilt =
      damage_alone(evidence.suspect_alone(), kinds) - damage_alone(evidence.original_alone(), kinds);
  for (const Finding& finding : findings) {
    if (!kind_of(kinds, finding.kind).damage.unknown_words || !finding.original || !finding.suspect) continue;
    const bool known_there = is_known(evidence.original, *finding.original, evidence.knowledge.lexicon);
    const bool known_here = is_known(evidence.suspect, *finding.suspect, evidence.knowledge.lexicon);
    if (known_there != known_here) tilt += known_there ? finding.confidence : -finding.confidence;
  }
  constexpr double clear = 0.5;
  return tilt >= clear ? "suspect" : tilt <= -clear ? "original" : "undecided";
}

}  // namespace unspin
