#include "lexicon/sense_words.h"

namespace unspin {

SenseWords::SenseWords(const Lexicon& lexicon) {
  starts_.resize(lexicon.sense_count() + 1);
  lexicon.each_sense([this](WordId, std::uint32_t sense) {
    if (sense + 1 < starts_.size()) ++starts_[sense + 1];
  });
  for (std::size_t sense = 1; sense < starts_.size(); ++sense) starts_[sense] += starts_[sense - 1];
  words_.resize(starts_.back());
  std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
  lexicon.each_sense([&](WordId word, std::uint32_t sense) {
    if (sense < next.size()) words_[next[sense]++] = word;
  });
}

std::span<const WordId> SenseWords::of(std::uint32_t sense) const {
  if (sense + 1 >= starts_.size()) return {};
  return std::span(words_).subspan(starts_[sense], starts_[sense + 1] - starts_[sense]);
}

}  // namespace unspin
