// The words of the senses that some words have: the lexicon's lists turned round. "rapid" and "speedy" stand
// in one.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "lexicon/lexicon.h"

namespace unspin {

class SenseWords {
 public:
  /// One walk over the senses of all entries, in which those of `words` are kept: some tenths of a
  /// millisecond.
  SenseWords(const Lexicon&, std::span<const WordId> words);

  /// Its entries, phrases too, by their ids; none of a sense that is not one of theirs.
  [[nodiscard]] std::span<const WordId> of(std::uint32_t sense) const;

 private:
  std::vector<std::uint16_t> slots_;   // by sense, from 1; 0 is not kept
  std::vector<std::uint32_t> starts_;  // by slot, and one more
  std::vector<WordId> words_;
};

}  // namespace unspin
