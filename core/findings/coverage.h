// How much of a stretch of the suspect the original can answer, by the weight of its words.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "findings/kind.h"

namespace unspin {

class Coverage {
 public:
  explicit Coverage(const Evidence&);

  /// False where the two texts have too little to do with each other for an unanswered line to say anything
  /// (or there is no original).
  [[nodiscard]] bool has_counterparts() const { return has_counterparts_; }

  /// Share of the line's weight of words that the best original sentence holds, a mean over the line's
  /// sentences. [0, 1]
  [[nodiscard]] double of(const Line&) const;
  [[nodiscard]] double of(Range tokens) const;

  /// True if the original has the same words as a line of their own, or anywhere, where there are four or
  /// more.
  [[nodiscard]] bool stands_in_original(const Line&) const;

 private:
  [[nodiscard]] std::u16string words(const Document&, Range tokens) const;
  [[nodiscard]] double weight(std::uint32_t token) const;

  const Evidence& evidence_;
  std::vector<std::vector<std::uint32_t>> holders_;  // by term group: original sentences, ascending
  std::vector<std::uint32_t> groups_;                // one a term: terms of one dictionary form are a group
  std::vector<std::vector<std::uint32_t>> answers_;  // one a suspect token: original sentences linked to it
  std::u16string whole_;                             // the original's words
  std::vector<std::u16string> lines_;                // the original's lines, sorted
  bool has_counterparts_ = false;
};

}  // namespace unspin
