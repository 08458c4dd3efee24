// Garbled name: the same name, damaged on its way through a machine.
//   original  Mr. Halvorsen opened the session.
//   suspect   Mr. Halvorzen opened the session.
#include <algorithm>
#include <map>

#include "findings/evidence.h"
#include "findings/kind.h"

namespace unspin {
namespace {

// What became of what: "Jon Smit" for "John Smith" and "Smit" for "Smith" are one mapping, of the last word
// that changed.
std::u16string mapping(const Side& original, const Side& suspect, const NamePair& pair) {
  const auto a = original.words(pair.original), b = suspect.words(pair.suspect);
  std::size_t back = 1;
  while (back < std::min(a.size(), b.size()) &&
         original.term(a[a.size() - back]).form == suspect.term(b[b.size() - back]).form)
    ++back;
  return say({original.term(a[a.size() - back]).form, u" → ", suspect.term(b[b.size() - back]).form});
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
std::vector<Finding> find_alone(const OneText& text) {
  std::vector<Finding> findings;
  for (const NameVariant& variant : text.signs.names) {
    Finding finding;
    finding.detail = "inconsistent";
    finding.confidence = variant.confidence;
    finding.why = variant.why;
    finding.meant = std::u16string(text.document().slice(text.document().cover(variant.usual)));
    finding.suspect = text.document().cover(variant.places.front());
    for (std::size_t k = 1; k < variant.places.size(); ++k)
      finding.places.push_back({std::nullopt, text.document().cover(variant.places[k])});
    findings.push_back(std::move(finding));
  }
  return findings;
}

std::vector<Finding> find(const Evidence& evidence) {
  std::vector<Finding> findings;
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  std::map<std::u16string, std::size_t> known;  // "okereke → okerike" → its finding
  for (const auto& [pair, change] : evidence.changed_names) {
    if (!change || change->detail.empty()) continue;
    const Place place{a.document.cover(pair.original), b.document.cover(pair.suspect)};
    const auto [earlier, fresh] = known.emplace(mapping(a, b, pair), findings.size());
    if (!fresh) {
      gather(findings[earlier->second], place);
      continue;
    }
    Finding finding;
    finding.detail = change->detail;
    finding.confidence = change->confidence;
    finding.why = change->why;
    finding.original = place.original;
    finding.suspect = place.suspect;
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
          .find = find,
          .find_alone = find_alone,
          .own = {0.35, 0.95, u" name is spelt in ways that differ", u" names are spelt in ways that differ"},
          .damage = {.each = 1.0, .unknown_words = true}};
}

}  // namespace unspin
