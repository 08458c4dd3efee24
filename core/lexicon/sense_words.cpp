#include "lexicon/sense_words.h"

#include <algorithm>
#include <array>
#include <limits>

namespace unspin {

SenseWords::SenseWords(const Lexicon& lexicon, std::span<const WordId> words)
    : slots_(lexicon.sense_count()), starts_(2) {
  std::array<std::uint32_t, Profile::most_senses> senses{};
  std::uint16_t slots = 0;
  for (const WordId word : words) {
    const std::size_t count = lexicon.senses_of(word, senses);
    for (std::size_t i = 0; i < count; ++i)
      if (senses[i] < slots_.size() && slots_[senses[i]] == 0 &&
          slots < std::numeric_limits<std::uint16_t>::max())
        slots_[senses[i]] = ++slots;
  }
  std::vector<std::pair<std::uint16_t, WordId>> found;
  lexicon.each_sense([&](WordId word, std::uint32_t sense) {
    if (sense < slots_.size() && slots_[sense] > 0) found.emplace_back(slots_[sense], word);
  });
  std::sort(found.begin(), found.end());
  starts_.resize(slots + 2U);
  for (const auto& [slot, word] : found) {
    ++starts_[slot + 1U];
    words_.push_back(word);
  }
  for (std::size_t slot = 1; slot < starts_.size(); ++slot) starts_[slot] += starts_[slot - 1];
}

std::span<const WordId> SenseWords::of(std::uint32_t sense) const {
  if (sense >= slots_.size() || slots_[sense] == 0) return {};
  const std::uint16_t slot = slots_[sense];
  return std::span(words_).subspan(starts_[slot], starts_[slot + 1U] - starts_[slot]);
}

}  // namespace unspin
