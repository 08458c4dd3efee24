#include "findings/detect.h"

#include <algorithm>
#include <map>
#include <utility>

namespace unspin {
namespace {

struct Candidate {
  Finding finding;
  double weight = 0;
  Layer layer = Layer::words;
};

Span place(const Finding& finding) { return finding.suspect ? *finding.suspect : *finding.original; }

double worth(const Candidate& candidate) { return candidate.weight * candidate.finding.confidence; }

bool stronger(const Candidate& a, const Candidate& b) {
  if (worth(a) != worth(b)) return worth(a) > worth(b);
  const Span x = place(a.finding), y = place(b.finding);
  return x.size() != y.size() ? x.size() > y.size() : x < y;
}

// The places taken so far, of one layer and side: they do not overlap, so a look at two neighbours is enough.
class Taken {
 public:
  bool take(Span span) {
    const auto next = spans_.lower_bound(span.begin);
    if (next != spans_.end() && next->first < span.end) return false;
    if (next != spans_.begin() && std::prev(next)->second > span.begin) return false;
    spans_[span.begin] = span.end;
    return true;
  }

 private:
  std::map<std::uint32_t, std::uint32_t> spans_;  // begin → end
};

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
  std::map<std::pair<Layer, bool>, Taken> taken;
  std::vector<Finding> findings;
  for (Candidate& candidate : candidates) {
    Taken& spans = taken[{candidate.layer, candidate.finding.suspect.has_value()}];
    if (!spans.take(place(candidate.finding))) continue;
    auto& places = candidate.finding.places;
    places.erase(std::remove_if(places.begin(), places.end(),
                                [&](const Place& p) { return p.suspect && !spans.take(*p.suspect); }),
                 places.end());
    findings.push_back(std::move(candidate.finding));
  }
  std::stable_sort(findings.begin(), findings.end(), stands_before);
  return findings;
}

}  // namespace unspin
