// Machine trace: what a program left behind.
//   original  The ferry was taken to the harbour on Monday.
//   suspect   The ferry was was taken to the the harbour.On Monday
#include <algorithm>
#include <set>
#include <utility>

#include "findings/evidence.h"
#include "findings/kind.h"
#include "findings/traces/trace.h"

namespace unspin {
namespace {

Finding finding_of(const Trace& trace) {
  Finding finding;
  finding.detail = trace.detail;
  finding.suspect = trace.place;
  finding.confidence = trace.confidence;
  finding.why = trace.why;
  finding.meant = trace.meant;
  for (const Span further : trace.further) finding.places.push_back({std::nullopt, further});
  return finding;
}

std::vector<Finding> find_alone(const OneText& text) {
  std::vector<Finding> findings;
  for (const Trace& trace : find_traces(text)) findings.push_back(finding_of(trace));
  return findings;
}

/// Stands in the place of words of the original: a word that a thesaurus chose, whatever it looks like.
bool is_swap(const Evidence& evidence, Span place) {
  return std::any_of(evidence.edits.begin(), evidence.edits.end(), [&](const Edit& edit) {
    return !edit.original.empty() && !edit.suspect.empty() && evidence.suspect.cover(edit.suspect) == place;
  });
}

/// What the original has itself was not left by the machine that made the suspect: the same slip in the same
/// words, or, where marks stand apart in many places, the same sort of slip.
std::vector<Finding> find(const Evidence& evidence) {
  std::set<std::pair<std::string_view, std::u16string_view>> known;
  for (const Trace& trace : find_traces(evidence.original_alone())) {
    known.emplace(trace.detail, evidence.original.slice(trace.place));
    for (const Span further : trace.further) known.emplace(trace.detail, evidence.original.slice(further));
  }
  std::vector<Finding> findings;
  for (Trace& trace : find_traces(evidence.suspect_alone())) {
    const auto is_known = [&](Span place) {
      return known.count({trace.detail, evidence.suspect.slice(place)}) != 0;
    };
    std::erase_if(trace.further, is_known);
    if (is_swap(evidence, trace.place)) continue;
    if (!is_known(trace.place)) {
      findings.push_back(finding_of(trace));
    } else if (!trace.further.empty()) {
      trace.place = trace.further.front();
      trace.further.erase(trace.further.begin());
      findings.push_back(finding_of(trace));
    }
  }
  return findings;
}

}  // namespace

Kind machine_trace() {
  return {
      .id = "machine_trace",
      .title = "Machine trace",
      .meaning =
          "What a program left behind: doubled, run together or torn words, marks astray, its own language.",
      .tone = Tone::residue,
      .weight = 3.6,
      .layer = Layer::words,
      .find = find,
      .find_alone = find_alone,
      .own = {.probability = 0.35,
              .most = 0.97,
              .one = u" trace of a program was found",
              .many = u" traces of a program were found",
              .telling = "chatbot"},
      .damage = {0.5, 2.0}};
}

}  // namespace unspin
