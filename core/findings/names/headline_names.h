// A name in a headline that was taken for a word of another language.
//
//   headline  Blossom to open ferry to Lombek on Friday
//   story     Tamsin Okereke will open the ferry to Lombek on Friday …
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "findings/evidence.h"

namespace unspin {

/// A word that is a verb and nothing else, and so does nothing itself: “Bloom to visit” may name somebody,
/// “Excel to visit” cannot.
bool is_verb_only(const Lexicon&, const Term&);

struct HeadlineName {
  Range original;              // where the original tells it of the name
  std::vector<Range> suspect;  // the word in its place, in each headline that reads the same
  std::u16string why;
};

/// Headlines whose first word is a verb before another verb, while the original tells what follows of
/// somebody whom the suspect's story names and its headline does not.
std::vector<HeadlineName> find_headline_names(const Groundwork&);

}  // namespace unspin
