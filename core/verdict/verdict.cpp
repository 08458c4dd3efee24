#include "verdict/verdict.h"

#include <algorithm>
#include <optional>

#include "exact_math.h"
#include "verdict/copy_side.h"
#include "verdict/features.h"
#include "verdict/reasons.h"

namespace unspin {
namespace {

constexpr std::uint32_t short_text = 60;  // words
constexpr double copy_verbatim = 0.6;     // a copy keeps at least so much of its words in runs
constexpr double copy_replaced = 0.04;    // and replaces at most so many of its telling words
constexpr double same_story_names = 0.3;  // share of names and numbers that tells a story from a subject

std::uint32_t fewer_words(const Features& features) {
  return std::min(features.original_words, features.suspect_words);
}

/// The share of words that the word data knows; 1 without word data.
double known_words(const Document& document, const std::vector<TermId>& terms, const Vocabulary& vocabulary,
                   const Lexicon& lexicon) {
  std::size_t words = 0, known = 0;
  for (std::size_t i = 0; i < document.tokens.size(); ++i)
    if (document.tokens[i].kind == TokenKind::word)
      ++words, known += vocabulary.terms[terms[i]].word != no_word;
  return lexicon.empty() || words == 0 ? 1 : static_cast<double>(known) / static_cast<double>(words);
}

/// Doubt that the figures were not made for: less of the log odds is believed, and a limit says why.
double temper(double odds, const Evidence& evidence, std::uint32_t words,
              std::vector<std::u16string>& limits) {
  constexpr double foreign = 0.5;
  if (words < short_text) {
    odds *= 0.4 + 0.6 * words / short_text;
    limits.push_back(say({u"The shorter text has only ", say_count(words),
                          u" words: the verdict is less sure than its kind mostly is."}));
  }
  const Vocabulary& vocabulary = evidence.vocabulary;
  if (known_words(evidence.suspect, vocabulary.suspect, vocabulary, evidence.knowledge.lexicon) < foreign ||
      known_words(evidence.original, vocabulary.original, vocabulary, evidence.knowledge.lexicon) < foreign) {
    odds *= 0.7;
    limits.push_back(
        u"A text is not in English as far as its words tell: the verdict is less sure than its kind mostly "
        u"is.");
  }
  return odds;
}

std::string_view label_of(const Features& features, const Similarity& similarity, double probability) {
  if (probability >= 0.5)
    return features.verbatim >= copy_verbatim && features.replaced <= copy_replaced ? "near_copy" : "spun";
  return similarity.kept_names_numbers > same_story_names ? "same_story" : "unrelated";
}

/// The passage that is surest to be reused by itself, as if it were all there is.
struct SurePassage {
  double odds = 0;
  Features features;
  Span suspect;
};

std::optional<SurePassage> surest_passage(const Evidence& evidence, FeatureMeter& meter) {
  // Two reporters who quote one speech share long passages: what stands outside quotations counts.
  constexpr std::uint32_t fewest = 28;  // content words, on both sides
  // Of partly reused texts with verbatim or translated passages nineteen and fourteen in twenty are found; of
  // pairs written apart four in a thousand are called so (502 labelled pairs, 2026-11-22).
  constexpr double least_odds = 4.75;
  std::optional<SurePassage> surest;
  for (const Passage& passage : evidence.alignment.passages) {
    const Features features = meter.inside(passage);
    const double odds = log_odds(features);
    if (features.telling_words < fewest || odds < least_odds || (surest && odds <= surest->odds)) continue;
    surest = SurePassage{odds, features, evidence.suspect.sentences[passage.suspect.first].span};
  }
  return surest;
}

/// “A passage of 85 words, from “The council had” on, answers one of 86 words in the original.”
std::u16string name_passage(const Evidence& evidence, const SurePassage& passage) {
  constexpr std::size_t most = 40;  // units of its beginning
  std::u16string_view beginning = evidence.suspect.slice(passage.suspect);
  if (beginning.size() > most) beginning = beginning.substr(0, beginning.find_last_of(u' ', most));
  if (beginning.size() > most) beginning = beginning.substr(0, 0);
  return say({u"A passage of ", say_count(passage.features.suspect_words), u" words, from “", beginning,
              u"” on, answers one of ", say_count(passage.features.original_words),
              u" words in the original."});
}

}  // namespace

Verdict judge(const Evidence& evidence, const std::vector<Kind>& kinds, const std::vector<Finding>& findings,
              const Similarity& similarity) {
  Verdict verdict;
  const AlignmentInput input{evidence.original,          evidence.suspect, evidence.vocabulary,
                             evidence.knowledge.lexicon, evidence.options, evidence.relations};
  FeatureMeter meter(input, evidence.bags, evidence.alignment);
  const Features features = meter.whole();
  if (fewer_words(features) == 0) {
    verdict.label = "unrelated";
    verdict.limits.push_back(u"A text without words cannot be compared.");
    return verdict;
  }
  if (features.same_words) {
    const bool identical = evidence.original.text == evidence.suspect.text;
    verdict.label = identical ? "identical" : "near_copy";
    verdict.probability = 1;
    verdict.reasons.push_back(
        say({u"All ", say_count(features.suspect_words), u" words are the same, in the same order",
             identical ? u"." : u"; only spaces, punctuation or the case of letters differ."}));
    return verdict;
  }
  verdict.probability = logistic(temper(log_odds(features), evidence, fewer_words(features), verdict.limits));
  verdict.label = label_of(features, similarity, verdict.probability);
  const bool derived = verdict.probability >= 0.5;
  if (derived) verdict.copy = tell_copy(evidence, kinds, findings);
  verdict.reasons = give_reasons(features, derived, findings);
  if (derived) return verdict;
  if (const std::optional<SurePassage> passage = surest_passage(evidence, meter)) {
    constexpr double doubt = 2.5;  // log odds: the best of many passages looks better than it is
    verdict.label = "partial_copy";
    verdict.probability = logistic(passage->odds - doubt);
    verdict.copy = tell_copy(evidence, kinds, findings);
    verdict.reasons = give_reasons(passage->features, true, {});
    verdict.reasons.insert(verdict.reasons.begin(), name_passage(evidence, *passage));
  }
  return verdict;
}

}  // namespace unspin
