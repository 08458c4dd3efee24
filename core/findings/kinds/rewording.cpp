// Rewording: a phrase put differently with the same meaning.
//   original  a plan meant at easing the shortage
//   suspect   a plan to ease the shortage
#include <algorithm>

#include "findings/evidence.h"
#include "findings/kind.h"
#include "findings/wordings.h"

namespace unspin {
namespace {

std::vector<Finding> find(const Evidence& evidence) {
  std::vector<Finding> findings = reworded_phrases(evidence);
  std::erase_if(findings, [](const Finding& finding) { return *finding.meaning_kept < surely_kept; });
  return findings;
}

}  // namespace

Kind rewording() {
  return {.id = "rewording",
          .title = "Rewording",
          .meaning = "A phrase was put differently with the same meaning.",
          .tone = Tone::wording,
          .weight = 0.8,
          .layer = Layer::words,
          .find = find};
}

}  // namespace unspin
