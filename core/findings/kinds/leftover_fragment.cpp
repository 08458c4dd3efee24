// Leftover fragment: a stray word or piece of a sentence that a machine left behind.
//   original  … to make it easier for their citizens to visit each other’s countries.
//   suspect   … to make it easier for citizens to understand each other’s countries. visits.
#include <algorithm>

#include "findings/fragments.h"
#include "findings/kind.h"

namespace unspin {
namespace {

/// One flag a suspect token: it has a counterpart in the original.
std::vector<char> linked_tokens(const Evidence& evidence) {
  std::vector<char> linked(evidence.suspect.tokens.size());
  for (const WordLink& link : evidence.alignment.links)
    std::fill(linked.begin() + link.suspect.first, linked.begin() + link.suspect.last, 1);
  return linked;
}

/// True if the original too has these two words around a full stop.
bool stands_in_original(const Document& original, const Document& suspect, std::uint32_t stop) {
  for (std::uint32_t i = 1; i + 1 < original.tokens.size(); ++i)
    if (original.form(i) == suspect.form(stop) && original.form(i - 1) == suspect.form(stop - 1) &&
        original.form(i + 1) == suspect.form(stop + 1))
      return true;
  return false;
}

/// True if the original has a sentence of the same words.
bool has_sentence(const Document& original, const Document& suspect, Range tokens) {
  return std::any_of(original.sentences.begin(), original.sentences.end(), [&](const Sentence& sentence) {
    if (sentence.tokens.size() != tokens.size()) return false;
    for (std::uint32_t i = 0; i < tokens.size(); ++i)
      if (original.form(sentence.tokens.first + i) != suspect.form(tokens.first + i)) return false;
    return true;
  });
}

/// The words around a stray full stop that nothing in the original answers:
///   … no progress. [books] on disputes       … has yet to be [finalized.] confirmed by …
Range unanswered_around(const Evidence& evidence, std::uint32_t stop) {
  const Document& suspect = evidence.suspect;
  const std::vector<char> linked = linked_tokens(evidence);
  const auto stray = [&](std::uint32_t i) { return suspect.tokens[i].kind == TokenKind::word && !linked[i]; };
  const Range sentence_line = suspect.lines[suspect.sentences[suspect.tokens[stop].sentence].line].tokens;
  std::uint32_t after = stop + 1;
  while (after < sentence_line.last && after < stop + 4 && stray(after)) ++after;
  if (after > stop + 1) return {stop + 1, after};
  std::uint32_t before = stop;
  while (before > sentence_line.first && before + 4 > stop && stray(before - 1)) --before;
  if (before < stop) return {before, stop + 1};
  return {};
}

Finding mark(const Document& suspect, Range tokens, double confidence, std::u16string why) {
  Finding finding;
  finding.suspect = suspect.cover(tokens);
  finding.confidence = confidence;
  finding.why = std::move(why);
  return finding;
}

std::vector<Finding> find(const Evidence& evidence) {
  std::vector<Finding> findings;
  const Document& suspect = evidence.suspect;
  for (const std::uint32_t stop : find_stray_stops(suspect)) {
    if (evidence.original && stands_in_original(*evidence.original, suspect, stop)) continue;
    Range tokens = evidence.original ? unanswered_around(evidence, stop) : Range{};
    const bool unanswered = !tokens.empty();
    if (!unanswered) tokens = stray_piece(suspect, stop);
    if (tokens.last < suspect.tokens.size() && suspect.form(tokens.last) == u"." && tokens.first > stop)
      ++tokens.last;  // “visits.”
    std::u16string why = say({u"The sentence ends after “", suspect.slice(suspect.tokens[stop - 1].span),
                              u"”, and a stray piece goes on in lower case"});
    why += unanswered ? u"; nothing in the original answers it." : u".";
    findings.push_back(mark(suspect, tokens, unanswered ? 0.9 : 0.7, std::move(why)));
  }
  for (const std::uint32_t s : find_short_pieces(suspect, evidence.knowledge.lexicon)) {
    Range tokens = suspect.sentences[s].tokens;
    if (evidence.original && has_sentence(*evidence.original, suspect, tokens)) continue;
    std::u16string why = say(
        {u"“", suspect.slice(suspect.cover(tokens)), u"” stands as a sentence of its own and has no verb."});
    // One word alone is shown with the end of the sentence it was torn from: “told reporters. Sunday.”
    if (count_fragment_words(suspect, tokens) == 1) tokens.first -= std::min(3u, tokens.first);
    findings.push_back(mark(suspect, tokens, 0.6, std::move(why)));
  }
  return findings;
}

}  // namespace

Kind leftover_fragment() {
  return {.id = "leftover_fragment",
          .title = "Leftover fragment",
          .meaning = "A stray word or piece of a sentence that a machine left behind.",
          .tone = Tone::residue,
          .weight = 3.5,
          .layer = Layer::words,
          .find = find};
}

}  // namespace unspin
