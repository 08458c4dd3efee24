// Was the suspect made from the original? A label, a calibrated probability, and the reasons.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "findings/kind.h"

namespace unspin {

struct Evidence;
struct OneText;

/// Shares in [0, 1], over words (punctuation left out).
struct Similarity {
  double suspect_covered = 0;
  double original_covered = 0;
  double verbatim = 0;
  double kept_names_numbers = 0;
};

struct Verdict {
  std::string_view label;
  double probability = 0;
  std::string_view copy = "undecided";
  std::string_view doubt;  // "short", "language" or "length" where no judgement is worth the name
  std::vector<std::u16string> reasons;       // strongest first, each with its figure
  std::vector<std::vector<Place>> evidence;  // for each reason, the places it speaks of
  std::vector<std::u16string> limits;        // why doubt is wider here: a short text, another language
};

/// Lines of the page are in none of its shares.
Similarity measure_similarity(const Evidence&);
/// What the two texts show together.
Verdict judge(const Evidence&, const std::vector<Kind>&, const std::vector<Finding>&);
/// What one article alone shows: "clean" or "suspicious".
Verdict judge_alone(const OneText&, const std::vector<Kind>&, const std::vector<Finding>&);

}  // namespace unspin
