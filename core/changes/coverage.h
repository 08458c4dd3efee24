// How much of a stretch of one text the other can answer, by the weight of its words.
#pragma once
#include <cstdint>
#include <vector>

#include "align/alignment.h"
#include "align/vocabulary.h"
#include "text/document.h"

namespace unspin {

/// The text whose stretches are asked about.
enum class Covers : std::uint8_t { suspect, original };

/// A run of four words of a text: equal runs have equal numbers.
struct Shingle {
  std::uint64_t number = 0;
  std::uint32_t place = 0;  // of its first word, punctuation not counted
};

class Coverage {
 public:
  Coverage(const Document& own, const Document& other, const Vocabulary&, const Alignment&, Covers);

  /// False where the two texts have too little to do with each other for an unanswered line to say anything.
  [[nodiscard]] bool has_counterparts() const { return has_counterparts_; }

  /// Share of the stretch's weight of words that the best sentence of the other text holds; of a line, a mean
  /// over its sentences. [0, 1]
  [[nodiscard]] double of(const Line&) const;
  [[nodiscard]] double of(Range tokens) const;

  /// True if the other text has the same words as a line of their own, or anywhere, where there are four or
  /// more.
  [[nodiscard]] bool stands_in_other(const Line&) const;

 private:
  void read_links(const Alignment&, Covers);
  void read_other(const std::vector<TermId>& ids);
  [[nodiscard]] double weight(std::uint32_t token) const;

  const Document& own_;
  const Document& other_;
  const Vocabulary& vocabulary_;
  const std::vector<TermId>& own_ids_;
  std::vector<std::vector<std::uint32_t>> holders_;  // by term group: sentences of the other, ascending
  std::vector<std::uint32_t> groups_;                // one a term: terms of one dictionary form are a group
  std::vector<std::vector<std::uint32_t>> answers_;  // one an own token: sentences linked to it, ascending
  std::vector<double> weights_;                      // by term
  std::vector<TermId> other_words_;                  // the other text without its punctuation
  std::vector<std::vector<TermId>> lines_;           // its lines, likewise, sorted
  std::vector<Shingle> shingles_;                    // its runs of four words, by their numbers
  bool has_counterparts_ = false;
};

/// What each text can answer of the other.
struct MutualCoverage {
  MutualCoverage(const Document& original, const Document& suspect, const Vocabulary&, const Alignment&);

  Coverage suspect;
  Coverage original;
};

}  // namespace unspin
