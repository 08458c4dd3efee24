// What the verdict looks at: figures that a person can check, each of one pair of texts.
#pragma once
#include <cstdint>
#include <memory>
#include <vector>

#include "align/align.h"

namespace unspin {

struct Features {
  // Inputs of the model. Quoted words take no part in the first three: two reporters may quote one speech.
  double in_order = 0;     // content words in the same order in both texts, beyond chance; share of both
  double related = 0;      // the suspect's words that stand where the original has a related one; share
  double new_numbers = 0;  // the suspect's numbers that the original lacks; share, small where there are few
  double new_quotes = 0;   // the suspect's quotations that the original's words do not hold; likewise
  double new_names = 0;    // people and bodies that the suspect names and the original does not; likewise
  // Inputs of the choice between copy and spun.
  double verbatim = 0;  // the suspect's words in runs of five or more that the original has too; share
  double replaced = 0;  // content words of the paired sentences that another stands for; share
  // What the reasons count.
  std::uint32_t original_words = 0, suspect_words = 0;
  std::uint32_t telling_words = 0;  // content words outside quotations, of the side that has fewer
  std::uint32_t numbers = 0, fresh_numbers = 0;  // the suspect's; fresh: not in the original
  std::uint32_t quotes = 0, fresh_quotes = 0;
  std::uint32_t names = 0, fresh_names = 0;
  bool same_words = false;  // word for word, whatever the punctuation
};

/// Measures two texts as a whole, or inside a passage as if it were all there is.
class FeatureMeter {
 public:
  FeatureMeter(const AlignmentInput&, const SentenceBags&, const Alignment&);
  ~FeatureMeter();
  FeatureMeter(const FeatureMeter&) = delete;
  FeatureMeter& operator=(const FeatureMeter&) = delete;

  Features whole();
  Features inside(const Passage&);

 private:
  struct Parts;
  Features measure(Range in_original, Range in_suspect);  // tokens

  const AlignmentInput& input_;
  const Alignment& alignment_;
  std::unique_ptr<Parts> parts_;
};

/// One flag a token of the suspect: it stands in a run of five words or more that the original has too.
std::vector<char> verbatim_words(const Document& original, const Document& suspect, const Vocabulary&);

}  // namespace unspin
