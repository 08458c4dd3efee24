#include "verdict/verdict.h"

#include <algorithm>

#include "exact_math.h"
#include "findings/evidence.h"
#include "findings/say_figures.h"
#include "verdict/copy_side.h"
#include "verdict/doubt.h"
#include "verdict/features.h"
#include "verdict/odds.h"
#include "verdict/reasons/reason.h"

namespace unspin {
namespace {

constexpr double copy_verbatim = 0.6;   // of a copy's words so many stand in runs
constexpr double copy_replaced = 0.04;  // and so many of its telling words were replaced, at most
constexpr double cut_verbatim = 0.75;   // a copy cut short may name what was cut away: “the 73-year-old”
constexpr double cut_related = 0.01;    // for “Mr. Sund”, and has no other words of like meaning
constexpr double least_taken = 0.5;     // of a story's words; where less was taken it is a copy in part
constexpr double same_story_names = 0.3;  // share of people and bodies that tells a story from a subject

void take(const Reason& reason, Verdict& verdict) {
  verdict.reasons.push_back(reason.sentence);
  verdict.evidence.push_back(reason.places);
}

/// Nothing to judge: a text without words, or the same words in the same order.
bool is_settled(const Evidence& evidence, Verdict& verdict) {
  const LinkedTexts texts = evidence.texts();
  const std::vector<TermId> original = word_terms(original_side(texts)),
                            suspect = word_terms(suspect_side(texts));
  if (original.empty() || suspect.empty()) {
    verdict.label = "unrelated";
    verdict.limits.push_back(u"A text without words cannot be compared.");
    return true;
  }
  if (original != suspect) return false;
  const bool identical = evidence.original.text == evidence.suspect.text;
  verdict.label = identical ? "identical" : "near_copy";
  verdict.probability = 1;
  const std::u16string all =
      suspect.size() == 1 ? std::u16string(u"The only word is the same")
                          : say({say_all(suspect.size(), u"words"), u" are the same, in the same order"});
  take({0, say({all, identical ? u"." : u"; only spaces, punctuation or the case of letters differ."}), {}},
       verdict);
  return true;
}

/// The passages that were taken over by themselves, whatever stands around them.
struct Taken {
  double odds = -1e9;     // of the surest
  std::size_t count = 0;  // those that are rather taken than not
  Part part;              // all of these
};

void add(std::vector<char>& flags, const std::vector<char>& more) {
  flags.resize(more.size());
  for (std::size_t i = 0; i < more.size(); ++i) {
    if (more[i] != 0) flags[i] = 1;
  }
}

Taken find_taken(FeatureMeter& meter, const std::vector<Passage>& passages) {
  Taken taken;
  for (const Passage& passage : passages) {
    const Part part = meter.inside(passage);
    const double odds = passage_odds(meter.measure(part));
    taken.odds = std::max(taken.odds, odds);
    if (odds < 0) continue;
    ++taken.count;
    add(taken.part.original, part.original);
    add(taken.part.suspect, part.suspect);
  }
  return taken;
}

/// A copy agrees all over: where half of a story or more stands in no passage, it has to agree there, too.
/// Two obituaries may share a sentence full of dates.
double judge_whole(FeatureMeter& meter, const Features& features) {
  constexpr double against = -1;  // log odds
  const double whole = whole_odds(features);
  if (whole < 0) return whole;
  const Features rest = meter.measure(meter.outside_passages());
  const auto shorter = [](const Features& of) { return std::min(of.original_words, of.suspect_words); };
  if (shorter(rest) == shorter(features) || 2 * shorter(rest) < shorter(features)) return whole;
  const double there = whole_odds(rest);
  return there < against ? there : whole;
}

bool is_same_story(const Features& features) {
  const auto kept = [](const std::vector<Fact>& names) { return names.size() - count_fresh(names); };
  const std::vector<Fact>&original = features.original_facts.names, &suspect = features.suspect_facts.names;
  const auto known = static_cast<double>(kept(original) + kept(suspect));
  return known > same_story_names * static_cast<double>(original.size() + suspect.size());
}

std::string_view label_copy(const Features& taken, bool in_part) {
  if (in_part) return "partial_copy";
  if (taken.verbatim < copy_verbatim) return "spun";
  const bool cut = taken.verbatim >= cut_verbatim && taken.related <= cut_related;
  return taken.replaced <= copy_replaced || cut ? "near_copy" : "spun";
}

}  // namespace

Verdict judge(const Evidence& evidence, const std::vector<Kind>& kinds,
              const std::vector<Finding>& findings) {
  Verdict verdict;
  if (is_settled(evidence, verdict)) return verdict;
  const AlignmentInput input{evidence.original,          evidence.suspect, evidence.vocabulary,
                             evidence.knowledge.lexicon, evidence.options, evidence.relations};
  FeatureMeter meter(input, evidence.bags, evidence.alignment, evidence.pages);
  const Part whole = meter.whole();
  const Features features = meter.measure(whole);
  const double whole_says = judge_whole(meter, features);
  const Taken taken = find_taken(meter, evidence.alignment.passages);

  Doubt doubt =
      doubt_pair(evidence, std::min(features.original_words, features.suspect_words), features.word_for_word);
  verdict.doubt = doubt.kind;
  verdict.limits = std::move(doubt.limits);
  verdict.probability = logistic(believed(std::max(whole_says, taken.odds), doubt));
  const bool derived = verdict.probability >= 0.5;
  const bool in_part = derived && taken.odds >= 0 && (whole_says < 0 || features.taken < least_taken);
  verdict.label = derived                   ? label_copy(features, in_part)
                  : is_same_story(features) ? "same_story"
                                            : "unrelated";
  if (derived) verdict.copy = tell_copy(evidence, kinds, findings);
  const Features of_part = in_part ? meter.measure(taken.part) : Features{};
  const Judged judged{evidence, in_part ? of_part : features, in_part ? taken.part : whole, derived,
                      in_part ? taken.count : 0};
  for (const Reason& reason : give_reasons(judged, kinds, findings)) take(reason, verdict);
  return verdict;
}

}  // namespace unspin
