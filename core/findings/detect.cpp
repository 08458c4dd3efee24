#include "findings/detect.h"

#include <algorithm>

namespace unspin {
namespace {

struct Candidate {
  Finding finding;
  double weight = 0;
  Layer layer = Layer::words;
};

Span place(const Finding& finding) { return finding.suspect ? *finding.suspect : *finding.original; }

bool collide(const Candidate& a, const Candidate& b) {
  if (a.layer != b.layer || a.finding.suspect.has_value() != b.finding.suspect.has_value()) return false;
  return place(a.finding).overlaps(place(b.finding));
}

bool stronger(const Candidate& a, const Candidate& b) {
  if (a.weight != b.weight) return a.weight > b.weight;
  if (a.finding.confidence != b.finding.confidence) return a.finding.confidence > b.finding.confidence;
  const Span x = place(a.finding), y = place(b.finding);
  return x.size() != y.size() ? x.size() > y.size() : x < y;
}

bool stands_before(const Finding& a, const Finding& b) {
  if (a.suspect.has_value() != b.suspect.has_value()) return a.suspect.has_value();
  if (!(place(a) == place(b))) return place(a) < place(b);
  return a.kind < b.kind;
}

}  // namespace

std::vector<Finding> detect(const Evidence& evidence) {
  std::vector<Candidate> candidates;
  for (const Kind& kind : all_kinds())
    for (Finding& finding : kind.find(evidence)) {
      finding.kind = kind.id;
      if (finding.confidence >= evidence.options.least_confidence)
        candidates.push_back({std::move(finding), kind.weight, kind.layer});
    }
  std::stable_sort(candidates.begin(), candidates.end(), stronger);
  std::vector<Candidate> kept;
  for (Candidate& candidate : candidates) {
    const bool taken = std::any_of(kept.begin(), kept.end(),
                                   [&](const Candidate& other) { return collide(candidate, other); });
    if (!taken) kept.push_back(std::move(candidate));
  }
  std::vector<Finding> findings;
  for (Candidate& candidate : kept) findings.push_back(std::move(candidate.finding));
  std::stable_sort(findings.begin(), findings.end(), stands_before);
  return findings;
}

}  // namespace unspin
