// One article alone: what it shows of a machine's hand.
#include <algorithm>
#include <optional>

#include "exact_math.h"
#include "findings/evidence.h"
#include "findings/say_figures.h"
#include "models/one_article.h"
#include "verdict/alone/figures.h"
#include "verdict/verdict.h"

namespace unspin {
namespace {

static_assert(learned_on(models::one_article, alone_figure_names));

constexpr double clean_text =
    0.08;  // probability where the use of words cannot be looked at, and nothing is found
constexpr double short_text = 0.4;                             // … where there is too little to look at
constexpr std::uint32_t fewest_words = 60;                     // of the story
constexpr std::size_t most_places = 30;                        // that a reason points at
constexpr double telling = 0.9;                                // a finding of which one is enough
constexpr double one_broken_form = 0.35, broken_forms = 0.85;  // probability that a machine left them

struct Seen {
  double probability = 0;
  std::u16string sentence;
  std::vector<Place> places;
};

std::vector<Place> places_of(const std::vector<Span>& spans) {
  std::vector<Place> places;
  for (const Span span : spans)
    if (places.size() < most_places) places.push_back({std::nullopt, span});
  return places;
}

/// What the findings of one kind say; nothing of what is no part of the story.
Seen look_at(const Kind& kind, const std::vector<Finding>& findings) {
  Seen seen;
  double without = 1;
  std::size_t count = 0;
  for (const Finding& finding : findings) {
    if (finding.kind != kind.id) continue;
    ++count;
    const bool enough = !kind.own.telling.empty() && finding.detail == kind.own.telling;
    without *= 1 - (enough ? telling : kind.own.probability) * finding.confidence;
    seen.places.push_back({std::nullopt, finding.suspect});
    seen.places.insert(seen.places.end(), finding.places.begin(), finding.places.end());
  }
  if (count == 0) return seen;
  seen.probability = kind.furniture ? 0 : std::min(kind.own.most, 1 - without);
  seen.sentence = say({say_count(count), count == 1 ? kind.own.one : kind.own.many,
                       kind.furniture ? u"; that weighs nothing here: pages have such lines." : u"."});
  if (seen.places.size() > most_places) seen.places.resize(most_places);
  return seen;
}

/// How usual the words and their neighbours are, as a likelihood that a machine chose them: the two figures
/// that a reader can check, first the one with more places.
void look_at_usage(const AloneFigures& figures, std::vector<Seen>& seen) {
  const double probability = logistic(score_of(models::one_article, figures.values));
  Seen first{probability,
             say({figures.strange == 0 ? u"None" : say_count(figures.strange), u" of ",
                  say_counted(figures.pairs, u"pair", u"pairs"), u" of neighbouring words ",
                  figures.strange < 2 ? u"is" : u"are", u" rarer together than chance would have it."}),
             places_of(figures.strange_places)};
  Seen second{probability,
              say({figures.poor_choices == 0 ? u"None" : say_count(figures.poor_choices), u" of ",
                   say_counted(figures.choices, u"word", u"words"), u" with synonyms ",
                   figures.poor_choices < 2
                       ? u"has a commoner one that would go better with the words beside it."
                       : u"have a commoner one that would go better with the words beside them."}),
              places_of(figures.poor_choice_places)};
  if (figures.poor_choices >= figures.strange) std::swap(first, second);
  seen.push_back(std::move(first));
  seen.push_back(std::move(second));
}

/// Forms that do not go with the small word before them: one in a hundred clean articles has one.
std::optional<Seen> look_at_forms(const AloneFigures& figures) {
  if (figures.broken_forms == 0) return {};
  return Seen{figures.broken_forms == 1 ? one_broken_form : broken_forms,
              say({say_counted(figures.broken_forms, u"word has", u"words have"),
                   u" a form that does not go with the small word before ",
                   figures.broken_forms == 1 ? u"it." : u"them."}),
              places_of(figures.broken_form_places)};
}

void give(Verdict& verdict, Seen seen) {
  verdict.reasons.push_back(std::move(seen.sentence));
  verdict.evidence.push_back(std::move(seen.places));
}

}  // namespace

Verdict judge_alone(const OneText& text, const std::vector<Kind>& kinds,
                    const std::vector<Finding>& findings) {
  Verdict verdict;
  const AloneFigures figures = measure_alone(text);
  const bool is_short = figures.words < fewest_words;
  std::vector<Seen> seen;
  double clean = 1 - (is_short ? short_text : clean_text);
  if (!is_short && !text.knowledge.usage.empty()) {
    look_at_usage(figures, seen);
    clean = 1 - seen.back().probability;
    if (auto forms = look_at_forms(figures)) {
      clean *= 1 - forms->probability;
      seen.push_back(std::move(*forms));
    }
  }
  for (const Kind& kind : kinds) {
    Seen found = look_at(kind, findings);
    if (found.sentence.empty()) continue;
    clean *= 1 - found.probability;
    seen.push_back(std::move(found));
  }
  if (figures.wrong_articles > 1)
    seen.push_back({0.1,
                    say({say_count(figures.wrong_articles), u" of ", say_count(figures.articles),
                         u" times “a” or “an” does not go with the word after it."}),
                    places_of(figures.wrong_article_places)});
  verdict.probability = 1 - clean;
  verdict.label = verdict.probability >= 0.5 ? "suspicious" : "clean";
  std::stable_sort(seen.begin(), seen.end(),
                   [](const Seen& a, const Seen& b) { return a.probability > b.probability; });
  for (Seen& one : seen) give(verdict, std::move(one));
  if (findings.empty()) give(verdict, {0, u"No traces of a program were found in this article alone.", {}});
  give(verdict,
       {0,
        u"Fluent translation and good language models leave nothing to see: of their texts this finds "
        u"about one in ten. An original to compare with would tell more than one article alone.",
        {}});
  if (is_short) {
    verdict.doubt = "short";
    verdict.limits.push_back(
        say({u"The story has only ", say_count(figures.words), u" words: little can be told from so few."}));
  }
  return verdict;
}

}  // namespace unspin
