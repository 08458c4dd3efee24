// Garbled name: the same name, damaged on its way through a machine.
//   original  Mr. Halvorsen opened the session.
//   suspect   Mr. Halvorzen opened the session.
#include <algorithm>
#include <iterator>
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

// A mapping with the places that it was met at: the finding stands at the first, and is the surer the more
// there are.
struct Mapping {
  Finding finding;
  std::map<std::uint32_t, Place> places;  // by where they begin in the suspect; none overlap

  void gather(const Place& place) {
    const auto meets = [&](const auto& other) { return other.second.suspect->overlaps(*place.suspect); };
    const auto after = places.lower_bound(place.suspect->begin);
    if ((after != places.end() && meets(*after)) || (after != places.begin() && meets(*std::prev(after))))
      return;
    places.emplace_hint(after, place.suspect->begin, place);
    if (places.size() > 1) finding.confidence = 1 - (1 - finding.confidence) * 0.8;
  }

  Finding placed() && {
    for (const auto& [begin, place] : places) finding.places.push_back(place);
    finding.original = finding.places.front().original;
    finding.suspect = finding.places.front().suspect;
    finding.places.erase(finding.places.begin());
    return std::move(finding);
  }
};

// Alone, a name is garbled where the article elsewhere has it right.
std::vector<Finding> find_alone(const OneText& text) {
  std::vector<Finding> findings;
  for (const NameVariant& variant : text.signs.names.all) {
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
  std::vector<Mapping> mappings;
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  std::map<std::u16string, std::size_t> known;  // "okereke → okerike" → its mapping
  for (const auto& [pair, change] : evidence.changed_names) {
    if (!change || change->detail.empty()) continue;
    const auto [earlier, fresh] = known.emplace(mapping(a, b, pair), mappings.size());
    if (fresh) {
      Mapping& found = mappings.emplace_back();
      found.finding.detail = change->detail;
      found.finding.confidence = change->confidence;
      found.finding.why = change->why;
    }
    mappings[earlier->second].gather({a.document.cover(pair.original), b.document.cover(pair.suspect)});
  }
  for (const Edit& edit : evidence.edits) {
    // the same mapping where nothing shows that it is a name: at the start of a sentence, in a headline
    const auto earlier = known.find(a.phrase(edit.original) + u" → " + b.phrase(edit.suspect));
    if (earlier != known.end())
      mappings[earlier->second].gather({a.document.cover(edit.original), b.document.cover(edit.suspect)});
  }
  std::vector<Finding> findings;
  findings.reserve(mappings.size());
  for (Mapping& found : mappings) findings.push_back(std::move(found).placed());
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
