// Leftover fragment: a stray word or piece of a sentence that a machine left behind.
//   original  … so that the neighbours could use each other’s gardens.
//   suspect   … so that the neighbours could tend each other’s gardens. visits.
#include <algorithm>
#include <set>

#include "findings/evidence.h"
#include "findings/kind.h"
#include "findings/traces/fragments.h"

namespace unspin {
namespace {

/// One flag a suspect token: it has a counterpart in the original.
std::vector<char> linked_tokens(const Evidence& evidence) {
  std::vector<char> linked(evidence.suspect.tokens.size());
  for (const WordLink& link : evidence.alignment.links)
    std::fill(linked.begin() + link.suspect.first, linked.begin() + link.suspect.last, 1);
  return linked;
}

/// The folded words of a run of tokens, for looking up whether the other text has them too.
std::u16string words_of(const Document& document, Range tokens) {
  std::u16string words;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i) (words += document.form(i)) += u' ';
  return words;
}

/// What the original has of the same sort: words around its own stray full stops, and whole sentences.
std::set<std::u16string> read_original(const Document& original) {
  std::set<std::u16string> known;
  for (const std::uint32_t stop : find_stray_stops(original))
    known.insert(words_of(original, {stop - 1, stop + 2}));
  for (const Sentence& sentence : original.sentences)
    if (sentence.tokens.size() <= 6) known.insert(words_of(original, sentence.tokens));
  return known;
}

/// The words around a stray full stop that nothing in the original answers:
///   … no damage. [shelf] in the tunnels       … is still to be [settled.] agreed by …
Range unanswered_around(const Document& suspect, const std::vector<char>& linked, std::uint32_t stop) {
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

/// What is known of a suspect that has an original.
struct Compared {
  std::vector<char> linked;        // one flag a token: it has a counterpart
  std::set<std::u16string> known;  // what the original has of the same sort
  bool doubles_marks = false;      // the original has doubled quotation marks itself
};

std::vector<Finding> mark_pieces(const Document& suspect, const Lexicon& lexicon, const Compared* compared) {
  std::vector<Finding> findings;
  const auto stands_in_original = [&](Range tokens) {
    return compared && compared->known.count(words_of(suspect, tokens)) != 0;
  };
  for (const std::uint32_t stop : find_stray_stops(suspect)) {
    if (stands_in_original({stop - 1, stop + 2})) continue;
    Range tokens = compared ? unanswered_around(suspect, compared->linked, stop) : Range{};
    const bool unanswered = !tokens.empty();
    if (!unanswered) tokens = stray_piece(suspect, stop);
    if (tokens.last < suspect.tokens.size() && suspect.form(tokens.last) == u"." && tokens.first > stop)
      ++tokens.last;  // “spoons.”
    std::u16string why = say({u"The sentence ends after “", suspect.slice(suspect.tokens[stop - 1].span),
                              u"”, and a stray piece goes on in lower case"});
    why += unanswered ? u"; nothing in the original answers it." : u".";
    findings.push_back(mark(suspect, tokens, unanswered ? 0.9 : 0.7, std::move(why)));
  }
  for (const std::uint32_t s : find_short_pieces(suspect, lexicon)) {
    const Range tokens = suspect.sentences[s].tokens;
    if (stands_in_original(tokens)) continue;
    std::u16string why = say(
        {u"“", suspect.slice(suspect.cover(tokens)), u"” stands as a sentence of its own and has no verb."});
    findings.push_back(mark(suspect, tokens, 0.6, std::move(why)));
  }
  if (!compared || !compared->doubles_marks)
    for (const Range marks : find_doubled_marks(suspect))
      findings.push_back(mark(suspect, marks, 0.8,
                              u"Two quotation marks of one sort stand side by side: one of them was left "
                              u"behind."));
  return findings;
}

std::vector<Finding> find(const Evidence& evidence) {
  const Compared compared{linked_tokens(evidence), read_original(evidence.original),
                          !find_doubled_marks(evidence.original).empty()};
  return mark_pieces(evidence.suspect, evidence.knowledge.lexicon, &compared);
}

std::vector<Finding> find_alone(const OneText& text) {
  return mark_pieces(text.document(), text.knowledge.lexicon, nullptr);
}

}  // namespace

Kind leftover_fragment() {
  return {.id = "leftover_fragment",
          .title = "Leftover fragment",
          .meaning = "A stray word or piece of a sentence that a machine left behind.",
          .tone = Tone::residue,
          .weight = 3.5,
          .layer = Layer::words,
          .find = find,
          .find_alone = find_alone,
          .own = {0.35, 0.95, u" fragment of a sentence was left behind",
                  u" fragments of sentences were left behind"},
          .damage = {1.0}};
}

}  // namespace unspin
