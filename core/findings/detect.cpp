#include "findings/detect.h"

#include <algorithm>
#include <cassert>
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

void add(const Kind& kind, std::vector<Finding> found, double least_confidence,
         std::vector<Candidate>& candidates) {
  for (Finding& finding : found) {
    finding.kind = kind.id;
    const bool has_place = finding.suspect || finding.original;
    assert(has_place);         // a fault of the kind
    if (!has_place) continue;  // nothing that could be shown
    if (finding.confidence >= least_confidence)
      candidates.push_back({std::move(finding), kind.weight, kind.layer});
  }
}

std::vector<Finding> settle(std::vector<Candidate> candidates) {
  std::stable_sort(candidates.begin(), candidates.end(), stronger);
  std::map<std::pair<Layer, bool>, Taken> taken;
  std::vector<Finding> findings;
  for (Candidate& candidate : candidates) {
    Taken& spans = taken[{candidate.layer, candidate.finding.suspect.has_value()}];
    if (!spans.take(place(candidate.finding))) continue;
    const Span whole = place(candidate.finding);
    std::erase_if(candidate.finding.places, [&](const Place& p) {
      return p.suspect && !whole.contains(*p.suspect) && !spans.take(*p.suspect);
    });
    findings.push_back(std::move(candidate.finding));
  }
  put_in_order(findings);
  return findings;
}

// Fewer words around the quotations are no text of which it can be said that it stayed.
constexpr std::uint32_t fewest_around = 50;

bool lies_in(const std::vector<Finding>& findings, const std::vector<std::size_t>& frames, Span suspect) {
  return std::any_of(frames.begin(), frames.end(),
                     [&](std::size_t f) { return findings[f].suspect->contains(suspect); });
}

// Where nothing but quotations was changed, each is told once, as that: not as an altered quotation, and its
// words as swaps once more. In a text that was reworded throughout the swaps in quotations are some of many.
void leave_to_quotations(const std::vector<Kind>& kinds, const Evidence& evidence,
                         std::vector<Finding>& findings) {
  const Side b = suspect_side(evidence.texts());
  std::vector<std::size_t> frames;
  for (std::size_t f = 0; f < findings.size(); ++f)
    if (kind_of(kinds, findings[f].kind).speaks_for_words) frames.push_back(f);
  if (frames.empty()) return;
  std::uint32_t around = 0;
  for (std::uint32_t j = 0; j < b.ids.size(); ++j)
    around += b.is_word(j) && !lies_in(findings, frames, evidence.suspect.tokens[j].span);
  if (around < fewest_around) return;
  for (const Edit& edit : evidence.edits)
    if (!lies_in(findings, frames, evidence.suspect.cover(edit.suspect))) return;
  for (const Edit& edit : evidence.edits)
    for (const std::size_t f : frames)
      if (!edit.original.empty() && findings[f].suspect->contains(evidence.suspect.cover(edit.suspect)))
        findings[f].places.push_back(
            {evidence.original.cover(edit.original), evidence.suspect.cover(edit.suspect)});
  std::erase_if(findings, [&](const Finding& finding) {
    const Kind& kind = kind_of(kinds, finding.kind);
    return kind.layer == Layer::words && kind.tone == Tone::wording && finding.suspect &&
           lies_in(findings, frames, *finding.suspect);
  });
}

}  // namespace

void put_in_order(std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(), stands_before);
}

void keep_first(std::vector<Finding>& findings, std::size_t most) {
  std::map<std::string_view, std::size_t> count;
  std::erase_if(findings, [&](const Finding& finding) { return ++count[finding.kind] > most; });
}

std::vector<Finding> detect(const std::vector<Kind>& kinds, const Evidence& evidence) {
  std::vector<Candidate> candidates;
  for (const Kind& kind : kinds)
    if (kind.find) add(kind, kind.find(evidence), evidence.options.least_confidence, candidates);
  std::vector<Finding> findings = settle(std::move(candidates));
  leave_to_quotations(kinds, evidence, findings);
  return findings;
}

std::vector<Finding> detect_alone(const std::vector<Kind>& kinds, const OneText& text) {
  std::vector<Candidate> candidates;
  for (const Kind& kind : kinds)
    if (kind.find_alone) add(kind, kind.find_alone(text), text.options.least_confidence, candidates);
  return settle(std::move(candidates));
}

const Kind& kind_of(const std::vector<Kind>& kinds, std::string_view id) {
  const auto found =
      std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) { return kind.id == id; });
  assert(found != kinds.end());
  return *found;
}

}  // namespace unspin
