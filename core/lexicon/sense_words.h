// The words of each sense: the lexicon's lists turned round. "rapid" and "speedy" stand in one sense.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "lexicon/lexicon.h"

namespace unspin {

class SenseWords {
 public:
  /// One walk over all senses of all entries: about a millisecond.
  explicit SenseWords(const Lexicon&);

  /// Its entries, phrases too, by their ids.
  [[nodiscard]] std::span<const WordId> of(std::uint32_t sense) const;

 private:
  std::vector<std::uint32_t> starts_;  // by sense, and one more
  std::vector<WordId> words_;
};

}  // namespace unspin
