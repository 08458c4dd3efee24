// What the suspect's quotations make of the original's words.
#pragma once
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "findings/evidence.h"

namespace unspin {

/// A run of words of a quotation, as they are compared: what an editor put in or left out stands between
/// them.
///   “We waited [in Oslo] … and [n]obody came [sic]”  →  we waited | and nobody came
struct QuotedPiece {
  std::vector<std::uint32_t> tokens;
  bool elided = false;   // words were left out before it, by its marks
  bool glossed = false;  // words in brackets stand before it
};
std::vector<QuotedPiece> read_pieces(const Side&, const Quote&);

/// Finds the words of the original that quotations repeat.
class Repeats {
 public:
  explicit Repeats(const Groundwork& work);

  enum class Where : std::uint8_t { nowhere, quoted, unquoted, across };
  struct Repeat {
    Where where = Where::nowhere;
    Range original;              // from the first to the last word
    std::uint32_t negation = 0;  // a “not” that was left out; 0 where none was
  };
  /// Where the original has all pieces, in order and near each other.
  [[nodiscard]] Repeat find(const std::vector<QuotedPiece>& pieces) const;

 private:
  // Words in a row, and where each stands.
  struct Sequence {
    std::vector<std::uint32_t> words;                       // tokens of the original
    std::vector<std::pair<TermId, std::uint32_t>> by_term;  // a term and its place among the words; sorted
  };
  void index(Sequence&) const;
  [[nodiscard]] bool same(std::uint32_t original, std::uint32_t suspect) const;
  [[nodiscard]] Repeat find_in(const Sequence&, const std::vector<QuotedPiece>& pieces) const;
  [[nodiscard]] std::optional<Repeat> read_on(const Sequence&, std::size_t start,
                                              const std::vector<QuotedPiece>& pieces) const;
  [[nodiscard]] bool stands(const Sequence&, std::size_t at, const QuotedPiece& piece) const;
  [[nodiscard]] Where where_is(const Sequence&, std::size_t begin, std::size_t end) const;

  const Groundwork& work_;
  const Side a_, b_;
  Sequence all_;                // the original's words
  Sequence quoted_;             // those between quotation marks
  std::vector<bool> in_quote_;  // by token of the original
};

}  // namespace unspin
