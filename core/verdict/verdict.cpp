#include "verdict/verdict.h"

namespace unspin {

Verdict judge(const Evidence& evidence, const std::vector<Finding>& findings, const Similarity& similarity) {
  Verdict verdict;
  if (!evidence.original) {
    verdict.label = findings.empty() ? "clean" : "suspicious";
    verdict.probability = findings.empty() ? 0.1 : 0.7;
    verdict.reasons.push_back(u"An original would tell more than one article alone.");
    return verdict;
  }
  const double covered = similarity.suspect_covered;
  verdict.probability = covered;
  if (evidence.original->text == evidence.suspect.text && !evidence.suspect.tokens.empty())
    verdict.label = "identical", verdict.probability = 1;
  else
    verdict.label = covered > 0.9   ? "near_copy"
                    : covered > 0.5 ? "spun"
                    : covered > 0.3 ? "same_story"
                                    : "unrelated";
  return verdict;
}

}  // namespace unspin
