// One article alone: what it shows of a machine's hand.
#include <algorithm>

#include "verdict/reasons.h"
#include "verdict/verdict.h"

namespace unspin {
namespace {

constexpr double clean_text = 0.08;  // probability with nothing found
constexpr std::uint32_t short_text = 60;

struct Seen {
  double probability = 0;
  std::u16string sentence;
};

}  // namespace

Verdict judge_alone(const OneText& text, const std::vector<Kind>& kinds,
                    const std::vector<Finding>& findings) {
  Verdict verdict;
  double clean = 1 - clean_text;
  std::vector<Seen> seen;
  for (const Kind& kind : kinds) {
    double without = 1;
    std::size_t count = 0;
    for (const Finding& finding : findings)
      if (finding.kind == kind.id) without *= 1 - kind.own.probability * finding.confidence, ++count;
    if (count == 0) continue;
    const double probability = std::min(kind.own.most, 1 - without);
    clean *= 1 - probability;
    seen.push_back({probability, say({say_count(count), count == 1 ? kind.own.one : kind.own.many, u"."})});
  }
  verdict.probability = 1 - clean;
  verdict.label = verdict.probability >= 0.5 ? "suspicious" : "clean";
  std::stable_sort(seen.begin(), seen.end(),
                   [](const Seen& a, const Seen& b) { return a.probability > b.probability; });
  for (Seen& one : seen) verdict.reasons.push_back(std::move(one.sentence));
  if (seen.empty())
    verdict.reasons.push_back(u"0 signs of a machine’s hand were found in this article alone.");
  verdict.reasons.push_back(u"An original to compare with would tell more than one article alone.");
  const std::vector<Token>& tokens = text.document().tokens;
  const auto words = std::count_if(tokens.begin(), tokens.end(),
                                   [](const Token& token) { return token.kind != TokenKind::punctuation; });
  if (static_cast<std::size_t>(words) < short_text)
    verdict.limits.push_back(say({u"The text has only ", say_count(static_cast<std::size_t>(words)),
                                  u" words: little can be told from so few."}));
  return verdict;
}

}  // namespace unspin
