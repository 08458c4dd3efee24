// One article alone: what it shows of a machine's hand.
#include <algorithm>

#include "verdict/reasons.h"
#include "verdict/verdict.h"

namespace unspin {
namespace {

/// What one sure finding of a kind says by itself: the probability that a text with it was spun. Lines of the
/// page say little, since honest pages have them too.
struct Sign {
  std::string_view kind;
  double probability;
  double most;  // however many there are
  std::u16string_view one, many;
};

constexpr Sign signs[] = {
    {"garbled_name", 0.6, 0.95, u" name is spelt in ways that differ",
     u" names are spelt in ways that differ"},
    {"leftover_fragment", 0.5, 0.95, u" fragment of a sentence was left behind",
     u" fragments of sentences were left behind"},
    {"hidden_characters", 0.5, 0.9, u" place has characters that a reader cannot see",
     u" places have characters that a reader cannot see"},
    {"altered_quote", 0.25, 0.6, u" quotation is broken", u" quotations are broken"},
    {"injected_text", 0.06, 0.3, u" line is not part of the story", u" lines are not part of the story"},
};

constexpr double clean_text = 0.08;  // probability with nothing found
constexpr std::uint32_t short_text = 60;

struct Seen {
  double probability = 0;
  std::u16string sentence;
};

}  // namespace

Verdict judge_alone(const Evidence& evidence, const std::vector<Finding>& findings) {
  Verdict verdict;
  double clean = 1 - clean_text;
  std::vector<Seen> seen;
  for (const Sign& sign : signs) {
    double without = 1;
    std::size_t count = 0;
    for (const Finding& finding : findings)
      if (finding.kind == sign.kind) without *= 1 - sign.probability * finding.confidence, ++count;
    if (count == 0) continue;
    const double probability = std::min(sign.most, 1 - without);
    clean *= 1 - probability;
    seen.push_back({probability, say({say_count(count), count == 1 ? sign.one : sign.many, u"."})});
  }
  verdict.probability = 1 - clean;
  verdict.label = verdict.probability >= 0.5 ? "suspicious" : "clean";
  std::stable_sort(seen.begin(), seen.end(),
                   [](const Seen& a, const Seen& b) { return a.probability > b.probability; });
  for (Seen& one : seen) verdict.reasons.push_back(std::move(one.sentence));
  if (seen.empty())
    verdict.reasons.push_back(u"0 signs of a machine’s hand were found in this article alone.");
  verdict.reasons.push_back(u"An original to compare with would tell more than one article alone.");
  const auto words = std::count_if(evidence.suspect.tokens.begin(), evidence.suspect.tokens.end(),
                                   [](const Token& token) { return token.kind != TokenKind::punctuation; });
  if (static_cast<std::size_t>(words) < short_text)
    verdict.limits.push_back(say({u"The text has only ", say_count(static_cast<std::size_t>(words)),
                                  u" words: little can be told from so few."}));
  return verdict;
}

}  // namespace unspin
