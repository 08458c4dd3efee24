// Gathers what is known of one entry: its dictionary forms, their senses, its vector.
#include <algorithm>
#include <cmath>

#include "exact_math.h"
#include "lexicon/lexicon.h"

namespace unspin {

void Lexicon::gather_lemmas(Profile& profile) const {
  const auto add = [this, &profile](WordId id) {
    std::uint8_t at = 0;
    while (at < profile.lemma_count && profile.lemmas[at] != id) ++at;
    if (at < profile.lemma_count) return at;
    profile.lemmas[at] = id;
    profile.bonds[at] = bonds_.of(id);
    return profile.lemma_count++;
  };
  add(lemma(profile.word));
  add(second_lemma(profile.word));
  profile.own = add(profile.word);
}

std::size_t Lexicon::senses_of(WordId word, std::span<std::uint32_t> out) const {
  const auto [begin, end] = senses_.of(word);
  std::uint32_t next = sense_bases_[word / 32];
  for (std::size_t i = senses_.of(word / 32 * 32).begin; i < begin; ++i) {
    if (senses_back_[i] == 0) ++next;
  }
  const std::size_t count = std::min(end - begin, out.size());
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t back = senses_back_[begin + i];
    out[i] = back == 0 ? next++ : next - back;
  }
  return count;
}

void Lexicon::gather_vector(Profile& profile) const {
  const std::size_t row = vector_rows_.row(profile.word);
  if (row == format::RowMap::no_row) return;
  const WordId head = lemma(profile.word);
  const bool stands_alone = head == profile.word || lemma(head) != head;
  const std::size_t lemma_row = stands_alone ? format::RowMap::no_row : vector_rows_.row(head);
  std::int32_t square = 0;
  for (std::size_t pair = 0; pair < dimensions_ / 2; ++pair) {
    unsigned both = vectors_[pair * vector_count_ + row];
    if (lemma_row != format::RowMap::no_row) {  // the row is the difference from it
      const unsigned base = vectors_[pair * vector_count_ + lemma_row];
      both = ((both + base + 8) & 15U) | (((both & 240U) + (base & 240U) + 128U) & 240U);
    }
    const std::int32_t first = static_cast<std::int32_t>(both & 15U) - 8;
    const std::int32_t second = static_cast<std::int32_t>(both >> 4U) - 8;
    profile.vector[2 * pair] = static_cast<std::int8_t>(first);
    profile.vector[2 * pair + 1] = static_cast<std::int8_t>(second);
    square += first * first + second * second;
  }
  profile.length = static_cast<float>(std::sqrt(static_cast<double>(square)));
}

void Lexicon::gather_meaning(Profile& profile) const {
  gather_lemmas(profile);
  profile.place = place_of(profile.word);
  profile.rarity = 0.252 * exact_log(10.0 + rank(profile.word));
  std::size_t count = 0;
  for (std::size_t i = 0; i < profile.lemma_count; ++i) {
    count += senses_of(profile.lemmas[i], std::span(profile.senses).subspan(count));
  }
  profile.sense_count = static_cast<std::uint8_t>(count);
  for (std::size_t i = 0; i < count; ++i) profile.parents[i] = parents_[profile.senses[i]];
}

Profile Lexicon::profile(WordId word) const {
  Profile profile;
  if (word >= size()) return profile;
  profile.word = word;
  gather_meaning(profile);
  gather_vector(profile);
  return profile;
}

std::optional<float> Lexicon::cosine(const Profile& a, const Profile& b) {
  if (a.length == 0 || b.length == 0) return std::nullopt;
  std::int32_t dot = 0;
  for (std::size_t d = 0; d < a.vector.size(); ++d) dot += a.vector[d] * b.vector[d];
  return static_cast<float>(dot) / (a.length * b.length);
}

std::optional<float> Lexicon::cosine(WordId a, WordId b) const {
  Profile left;
  Profile right;
  left.word = a;
  right.word = b;
  gather_vector(left);
  gather_vector(right);
  return cosine(left, right);
}

}  // namespace unspin
