// What the verdict looks at: figures that a person can check, each of one pair of stories. Swapping the two
// texts changes none of those that the models read.
#pragma once
#include <cstdint>
#include <memory>
#include <vector>

#include "align/align.h"
#include "changes/side.h"
#include "findings/page/page_lines.h"
#include "verdict/fresh_facts.h"

namespace unspin {

struct Features {
  // Inputs of the models. Quoted words take no part in the first three: two reporters may quote one speech.
  double in_order = 0;       // content words in the same order in both texts, beyond chance; share of both
  double held = 0;           // the same as a share of the story that has fewer
  double related = 0;        // words that stand where the other text has a related one; share of the same
  double new_numbers = 0;    // numbers that the other lacks, above all of the shorter; share
  double new_quotes = 0;     // quotations whose words the other does not hold; likewise
  double new_names = 0;      // people and bodies that the other does not name; likewise
  double amount = 0;         // content words in the same order, beyond chance
  double word_for_word = 0;  // words in runs of five or more, quoted ones too; share of the shorter story
  // Inputs of the choice between a copy and a spun one, of what was taken: the sentences that answer others.
  double verbatim = 0;  // the suspect's words in runs of five or more that the original has too; share
  double replaced = 0;  // content words that another stands for; share
  double taken = 0;     // words of the suspect's story that stand in such sentences; share
  // What the reasons count.
  std::uint32_t original_words = 0, suspect_words = 0;
  std::uint32_t telling_words = 0;   // content words outside quotations, of the side that has fewer
  std::uint32_t verbatim_words = 0;  // the suspect's in runs of five or more
  Facts original_facts, suspect_facts;
  bool same_words = false;  // word for word, whatever the punctuation
};

/// The tokens of sentences that stand side by side.
Range tokens_of(const Document&, Range sentences);

/// The terms of a text's words, in order.
std::vector<TermId> word_terms(const Side&);

/// A part of both texts: one flag a token.
struct Part {
  std::vector<char> original;
  std::vector<char> suspect;
};

/// Measures two stories as a whole, or a passage as if it were all there is.
class FeatureMeter {
 public:
  FeatureMeter(const AlignmentInput&, const SentenceBags&, const Alignment&, const Pages&);
  ~FeatureMeter();
  FeatureMeter(const FeatureMeter&) = delete;
  FeatureMeter& operator=(const FeatureMeter&) = delete;

  /// The stories without the lines of their pages.
  [[nodiscard]] Part whole() const;
  /// What of them stands in one of the passages.
  [[nodiscard]] Part inside(const Passage&) const;
  /// What stands in none.
  [[nodiscard]] Part outside_passages() const;
  Features measure(const Part&);

 private:
  struct Parts;
  /// What the sentences of the suspect that answer others took. Answers with their words that stand where the
  /// other text has a related one.
  double measure_taken(const Part&, const std::vector<char>& verbatim, Features&);

  const AlignmentInput& input_;
  const Alignment& alignment_;
  std::unique_ptr<Parts> parts_;
};

}  // namespace unspin
