#include "align/relations.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace unspin {
namespace {

constexpr std::uint64_t no_pair = ~std::uint64_t{0};

/// As many pairs are remembered as sixteen partners of each term make, at most 32,768.
int bits_for(std::size_t terms) { return std::clamp(static_cast<int>(std::bit_width(terms * 16)), 8, 15); }

}  // namespace

Relations::Relations(const Lexicon& lexicon, std::size_t terms)
    : lexicon_(lexicon),
      slot_bits_(bits_for(terms)),
      slots_(std::size_t{1} << slot_bits_, Slot{no_pair, {}}) {}

const Profile& Relations::profile(WordId word) {
  std::unique_ptr<Profile>& profile = profiles_[word];
  if (!profile) profile = std::make_unique<Profile>(lexicon_.profile(word));
  return *profile;
}

KnownRelation Relations::of(WordId a, WordId b) {
  if (a == no_word || b == no_word) return {};
  if (a > b) std::swap(a, b);
  const std::uint64_t pair = std::uint64_t{a} << 32U | b;
  Slot& slot = slots_[(pair * 0x9E3779B97F4A7C15ULL) >> (64 - slot_bits_)];
  if (slot.pair != pair) {
    const Profile &left = profile(a), &right = profile(b);
    slot = {pair, {lexicon_.relate(left, right), Lexicon::cosine(left, right).value_or(0)}};
  }
  return slot.known;
}

KnownRelation Relations::of(const Term& a, const Term& b) {
  return a.kind == TokenKind::word && b.kind == TokenKind::word ? of(a.word, b.word) : KnownRelation{};
}

}  // namespace unspin
