#include <algorithm>
#include <map>

#include "align/sentence_candidates.h"

namespace unspin {
namespace {

constexpr std::uint32_t none = ~std::uint32_t{0};

struct Places {
  std::uint32_t original = none, suspect = none;
  std::uint32_t originals = 0, suspects = 0;
};

struct Pairing {
  const SentenceBags& bags;
  std::vector<std::uint32_t> answer_of_original, answer_of_suspect;

  [[nodiscard]] bool same(std::uint32_t o, std::uint32_t s) const {
    return bags.original[o].hash == bags.suspect[s].hash &&
           bags.original[o].entries.size() == bags.suspect[s].entries.size();
  }
  [[nodiscard]] bool open(std::uint32_t o, std::uint32_t s) const {
    return o < answer_of_original.size() && s < answer_of_suspect.size() && answer_of_original[o] == none &&
           answer_of_suspect[s] == none && same(o, s);
  }
  void add(std::uint32_t o, std::uint32_t s) {
    answer_of_original[o] = s;
    answer_of_suspect[s] = o;
  }
};

}  // namespace

std::vector<Cell> find_anchors(const SentenceBags& bags) {
  const auto originals = static_cast<std::uint32_t>(bags.original.size()),
             suspects = static_cast<std::uint32_t>(bags.suspect.size());
  Pairing pairing{bags, std::vector<std::uint32_t>(originals, none),
                  std::vector<std::uint32_t>(suspects, none)};
  std::uint32_t first = 0;
  while (pairing.open(first, first)) pairing.add(first, first), ++first;
  for (std::uint32_t k = 1; k <= originals && k <= suspects && pairing.open(originals - k, suspects - k); ++k)
    pairing.add(originals - k, suspects - k);

  std::map<std::uint64_t, Places> places;
  for (std::uint32_t o = 0; o < originals; ++o) {
    Places& place = places[bags.original[o].hash];
    place.original = o;
    ++place.originals;
  }
  for (std::uint32_t s = 0; s < suspects; ++s) {
    Places& place = places[bags.suspect[s].hash];
    place.suspect = s;
    ++place.suspects;
  }
  constexpr std::uint32_t telling = 3;  // content words: fewer recur by chance
  for (std::uint32_t s = 0; s < suspects; ++s) {
    const Places& place = places[bags.suspect[s].hash];
    if (place.originals == 1 && place.suspects == 1 && bags.suspect[s].content >= telling &&
        pairing.open(place.original, s))
      pairing.add(place.original, s);
  }
  for (std::uint32_t s = 0; s + 1 < suspects; ++s)
    if (pairing.answer_of_suspect[s] != none && pairing.open(pairing.answer_of_suspect[s] + 1, s + 1))
      pairing.add(pairing.answer_of_suspect[s] + 1, s + 1);
  for (std::uint32_t s = suspects; s-- > 1;)
    if (const std::uint32_t o = pairing.answer_of_suspect[s];
        o != none && o > 0 && pairing.open(o - 1, s - 1))
      pairing.add(o - 1, s - 1);

  std::vector<Cell> anchors;
  for (std::uint32_t s = 0; s < suspects; ++s)
    if (pairing.answer_of_suspect[s] != none) anchors.push_back({pairing.answer_of_suspect[s], s});
  return anchors;
}

}  // namespace unspin
