// Synonym swap: a word was replaced by one that means the same.
//   original  Friday, the foggy eve of the fair
//   suspect   Friday, the misty eve of the fair
#include <algorithm>

#include "findings/evidence.h"
#include "findings/kind.h"
#include "findings/wordings.h"

namespace unspin {
namespace {

std::vector<Finding> find(const Evidence& evidence) {
  std::vector<Finding> findings = swapped_words(evidence);
  std::erase_if(findings, [](const Finding& finding) { return *finding.meaning_kept < surely_kept; });
  return findings;
}

}  // namespace

Kind synonym_swap() {
  return {.id = "synonym_swap",
          .title = "Synonym swap",
          .meaning = "A word was replaced by one that means the same.",
          .tone = Tone::wording,
          .weight = 1.0,
          .layer = Layer::words,
          .find = find};
}

}  // namespace unspin
