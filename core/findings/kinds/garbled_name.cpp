// Garbled name: the same name, damaged on its way through a machine.
//   original  Mr. Halvorsen opened the session.
//   suspect   Mr. Halvorzen opened the session.
#include <algorithm>
#include <map>

#include "findings/kind.h"
#include "findings/name_likeness.h"
#include "findings/name_variants.h"
#include "findings/names.h"

namespace unspin {
namespace {

NameWords words_of(const Side& side, Range run) {
  NameWords words;
  for (const std::uint32_t i : side.words(run)) words.emplace_back(side.term(i).form);
  return words;
}

// The word of `original` that another language takes for a common word of `suspect`; empty where none is.
std::u16string translation(const Knowledge& knowledge, const NameWords& original, const NameWords& suspect) {
  for (std::size_t k = 0; k < original.size() && original.size() == suspect.size(); ++k) {
    if (original[k] == suspect[k]) continue;
    for (const NameMeaning& meaning : knowledge.names.meanings(original[k]))
      if (meaning.english == suspect[k])
        return say({u"“", original[k], u"” is ", meaning.language, u" for “", suspect[k], u"”"});
  }
  return {};
}

// What became of what: "Jon Smit" for "John Smith" and "Smit" for "Smith" are one mapping of the last word.
std::u16string mapping(const NameWords& original, const NameWords& suspect) {
  return original.back() + u" → " + suspect.back();
}

// A further place of a known mapping; the finding stands at the first, and is the surer the more there are.
void gather(Finding& finding, const Place& place) {
  const auto begins = [](const Place& p) { return p.suspect->begin; };
  const auto meets = [&](const Place& p) { return p.suspect->overlaps(*place.suspect); };
  const Place first{finding.original, finding.suspect};
  if (meets(first) || std::any_of(finding.places.begin(), finding.places.end(), meets)) return;
  finding.places.push_back(place);
  if (begins(place) < begins(first)) {
    finding.original = place.original;
    finding.suspect = place.suspect;
    finding.places.back() = first;
  }
  std::sort(finding.places.begin(), finding.places.end(),
            [&](const Place& x, const Place& y) { return begins(x) < begins(y); });
  finding.confidence = 1 - (1 - finding.confidence) * 0.8;
}

// Alone, a name is garbled where the article elsewhere has it right.
std::vector<Finding> find_inconsistent(const Evidence& evidence) {
  std::vector<Finding> findings;
  for (const NameVariant& variant : find_name_variants(evidence.suspect, evidence.knowledge)) {
    Finding finding;
    finding.detail = "inconsistent";
    finding.confidence = variant.confidence;
    finding.why = variant.why;
    finding.suspect = evidence.suspect.cover(variant.places.front());
    for (std::size_t k = 1; k < variant.places.size(); ++k)
      finding.places.push_back({std::nullopt, evidence.suspect.cover(variant.places[k])});
    findings.push_back(std::move(finding));
  }
  return findings;
}

std::vector<Finding> find(const Evidence& evidence) {
  if (!evidence.original) return find_inconsistent(evidence);
  std::vector<Finding> findings;
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  std::map<std::u16string, std::size_t> known;  // "okereke → okerike" → its finding
  for (const NamePair& pair : changed_names(evidence)) {
    if (relate_places(evidence.knowledge.lexicon, a.phrase(pair.original), b.phrase(pair.suspect)) !=
        PlaceRelation::unknown)
      continue;
    const NameWords original = words_of(a, pair.original), suspect = words_of(b, pair.suspect);
    const Place place{a.document.cover(pair.original), b.document.cover(pair.suspect)};
    const std::u16string key = mapping(original, suspect);
    if (const auto earlier = known.find(key); earlier != known.end()) {
      gather(findings[earlier->second], place);
      continue;
    }
    Finding finding;
    finding.original = place.original;
    finding.suspect = place.suspect;
    const std::u16string meaning = translation(evidence.knowledge, original, suspect);
    const std::u16string before(a.document.slice(*place.original)), after(b.document.slice(*place.suspect));
    if (!meaning.empty()) {
      finding.detail = "translated";
      finding.confidence = 0.95;
      finding.why = meaning + u": the name was translated word for word.";
    } else {
      finding.confidence = name_likeness(original, suspect, evidence.knowledge);
      if (finding.confidence < evidence.options.garbled_name) continue;
      finding.detail = "misspelled";
      finding.why =
          say({u"“", after, u"” stands where the original names “", before, u"”, and the two sound alike."});
    }
    known.emplace(key, findings.size());
    findings.push_back(std::move(finding));
  }
  for (const Edit& edit : evidence.edits) {
    // the same mapping where nothing shows that it is a name: at the start of a sentence, in a headline
    const auto earlier = known.find(a.phrase(edit.original) + u" → " + b.phrase(edit.suspect));
    if (earlier != known.end())
      gather(findings[earlier->second], {a.document.cover(edit.original), b.document.cover(edit.suspect)});
  }
  return findings;
}

}  // namespace

Kind garbled_name() {
  return {.id = "garbled_name",
          .title = "Garbled name",
          .meaning = "The same name, damaged on its way through a machine.",
          .tone = Tone::meaning,
          .weight = 3.0,
          .layer = Layer::words,
          .find = find};
}

}  // namespace unspin
