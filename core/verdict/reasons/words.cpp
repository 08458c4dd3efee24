// Words that stand in both texts, and words in the place of others.
#include <algorithm>

#include "findings/say_figures.h"
#include "verdict/odds.h"
#include "verdict/reasons/reason.h"
#include "verdict/verbatim.h"
#include "verdict/weights.h"

namespace unspin {
namespace {

bool counts(const std::vector<char>& flags, Range tokens) {
  return std::all_of(flags.begin() + tokens.first, flags.begin() + tokens.last,
                     [](char flag) { return flag != 0; });
}

}  // namespace

std::vector<Place> places_of_runs(const Judged& judged) {
  const std::vector<VerbatimRun> runs = verbatim_runs(judged.original(), judged.suspect());
  std::vector<Place> places;
  places.reserve(runs.size());
  for (const VerbatimRun& run : runs)
    places.push_back(
        {judged.evidence.original.cover(run.original), judged.evidence.suspect.cover(run.suspect)});
  return places;
}

std::optional<Reason> give_verbatim(const Judged& judged) {
  const std::uint32_t same = judged.features.verbatim_words, words = judged.features.suspect_words;
  const std::u16string whose = judged.place(true);
  const double share = words > 0 ? static_cast<double>(same) / words : 0;
  if (!judged.derived) {
    constexpr double most = 0.1;
    if (share > most || words == 0) return std::nullopt;
    Reason reason{2 * (most - share) / most, {}, {}};
    if (same == 0) {
      reason.sentence = u"No five words in a row stand in both stories.";
      return reason;
    }
    reason.sentence = say({u"Only ", say_count(same), u" of the ", say_count(words), u" words of ", whose,
                           u" stand in runs of five or more that the original has too."});
    reason.places = places_of_runs(judged);
    return reason;
  }
  if (same == 0) return std::nullopt;
  Reason reason{5 * share, {}, places_of_runs(judged)};
  reason.sentence =
      same == words
          ? say({say_all(words, u"words"), u" of ", whose, u" stand word for word in the original."})
          : say({say_count(same), u" of the ", say_count(words), u" words of ", whose,
                 u" stand word for word in the original, in runs of five or more."});
  return reason;
}

std::optional<Reason> give_reworded(const Judged& judged) {
  if (!judged.derived) return std::nullopt;
  Reason reason;
  for (const WordLink& link : judged.evidence.alignment.links) {
    if (link.kind != LinkKind::synonym && link.kind != LinkKind::related) continue;
    if (!counts(judged.part.original, link.original) || !counts(judged.part.suspect, link.suspect)) continue;
    reason.places.push_back(
        {judged.evidence.original.cover(link.original), judged.evidence.suspect.cover(link.suspect)});
  }
  const std::size_t count = reason.places.size();
  if (count == 0) return std::nullopt;
  reason.strength = weight_related.weight * (judged.features.related - weight_related.middle);
  reason.sentence = say({say_counted(count, u"place", u"places"), u" of ", judged.place(true),
                         count == 1 ? u" has a word" : u" have words",
                         u" of like meaning where the original has another."});
  return reason;
}

}  // namespace unspin
