#include "verdict/doubt.h"

#include <algorithm>

#include "findings/say_figures.h"

namespace unspin {
namespace {

constexpr std::uint32_t short_story = 50;  // words; a story with fewer could be anyone's
constexpr double near_even = 0.6;          // log odds: between 35 and 65 %
constexpr double each_word = 0.25;         // … more for each word over the fifty
constexpr double copied = 0.6;             // share of words in runs; with more it is a copy in any language
constexpr double foreign = 0.5;            // share of known words; with fewer a text is not in English

/// The share of words that the word data knows; 1 without word data.
double known_words(const Side& side, const Lexicon& lexicon) {
  std::size_t words = 0, known = 0;
  for (std::uint32_t i = 0; i < side.ids.size(); ++i)
    if (side.term(i).kind == TokenKind::word) ++words, known += side.term(i).word != no_word;
  return lexicon.empty() || words == 0 ? 1 : static_cast<double>(known) / static_cast<double>(words);
}

}  // namespace

Doubt doubt_pair(const Evidence& evidence, std::uint32_t words, double word_for_word) {
  Doubt doubt;
  const LinkedTexts texts = evidence.texts();
  if (evidence.original.cut || evidence.suspect.cut) {
    doubt.kind = "length";
    doubt.most_odds = near_even;
  }
  if (word_for_word < copied && (known_words(original_side(texts), texts.lexicon) < foreign ||
                                 known_words(suspect_side(texts), texts.lexicon) < foreign)) {
    doubt.kind = "language";
    doubt.most_odds = near_even;
    doubt.limits.push_back(
        u"A text is not in English as far as its words tell: its rewording cannot be judged.");
  }
  if (words < short_story) {
    doubt.kind = "short";
    doubt.most_odds = near_even;
    doubt.limits.push_back(say({u"The shorter story has only ", say_counted(words, u"word", u"words"),
                                u": too few to tell whether it is a copy."}));
  }
  if (doubt.kind.empty()) doubt.most_odds = near_even + each_word * (words - short_story);
  return doubt;
}

double believed(double odds, const Doubt& doubt) {
  return std::clamp(odds, -doubt.most_odds, doubt.most_odds);
}

}  // namespace unspin
