// Reasons: sentences that a reader understands, each with a figure that can be counted again in the report,
// and the places it speaks of.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "findings/evidence.h"
#include "findings/kind.h"
#include "verdict/features.h"

namespace unspin {

struct Reason {
  double strength = 0;  // in log odds
  std::u16string sentence;
  std::vector<Place> places;
};

/// What was judged: both stories as a whole, or only the passages of one in the other.
struct Judged {
  const Evidence& evidence;
  const Features& features;
  const Part& part;
  bool derived = false;
  std::size_t passages = 0;  // the figures are those of so many passages; 0: of the stories

  /// What the figures are of: “the suspect’s story”, “the original’s passage”.
  [[nodiscard]] std::u16string place(bool of_suspect) const {
    return say({u"the ", of_suspect ? u"suspect" : u"original",
                passages == 0   ? u"’s story"
                : passages == 1 ? u"’s passage"
                                : u"’s passages"});
  }

  [[nodiscard]] CountedText original() const {
    return {evidence.original, evidence.vocabulary.original, part.original};
  }
  [[nodiscard]] CountedText suspect() const {
    return {evidence.suspect, evidence.vocabulary.suspect, part.suspect};
  }
};

/// Where words stand word for word in both, in runs of five or more.
std::vector<Place> places_of_runs(const Judged&);
/// “All 85 words of the passage stand word for word in the original.”
std::optional<Reason> give_verbatim(const Judged&);
/// “17 words of the suspect stand where the original has a word of like meaning.”
std::optional<Reason> give_reworded(const Judged&);
/// “9 of the suspect’s 12 sentences answer sentences of the original.”
std::optional<Reason> give_sentences(const Judged&);
/// “A passage of 85 words, from “The council had” on, answers one of 86 words in the original.”
Reason give_passages(const Judged&);
/// “All 7 numbers of the suspect stand in the original.” or “5 of the suspect’s 7 numbers are not in …”
std::optional<Reason> give_numbers(const Judged&);
/// The same of quotations.
std::optional<Reason> give_quotations(const Judged&);
/// ““Garbled name” was found at 2 places: damage as a machine does it.” One a kind.
std::vector<Reason> give_damage(const std::vector<Kind>&, const std::vector<Finding>&);
/// “Both texts name NNS: the 43 words that stand word for word in both may be its.”
std::optional<Reason> give_agency(const Judged&);
/// “9 lines of the suspect belong to the page and not to the story: they were not counted.”
std::optional<Reason> give_page(const Evidence&);

/// All that are worth saying, strongest first. Names are never among them: any two reports of one event share
/// those.
std::vector<Reason> give_reasons(const Judged&, const std::vector<Kind>&, const std::vector<Finding>&);

}  // namespace unspin
