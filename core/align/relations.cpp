#include "align/relations.h"

#include <utility>

namespace unspin {
namespace {

constexpr std::size_t slot_bits = 15;  // 32,768 pairs are remembered
constexpr std::uint64_t no_pair = ~std::uint64_t{0};

bool is_known(const Term& term) { return term.kind == TokenKind::word && term.word != no_word; }

}  // namespace

Relations::Relations(const Vocabulary& vocabulary, const Lexicon& lexicon)
    : vocabulary_(vocabulary),
      lexicon_(lexicon),
      profiles_(vocabulary.terms.size()),
      slots_(std::size_t{1} << slot_bits, Slot{no_pair, {}}) {}

const Profile& Relations::profile(TermId id) {
  if (!profiles_[id]) profiles_[id] = std::make_unique<Profile>(lexicon_.profile(vocabulary_.terms[id].word));
  return *profiles_[id];
}

KnownRelation Relations::of(TermId a, TermId b) {
  if (!is_known(vocabulary_.terms[a]) || !is_known(vocabulary_.terms[b])) return {};
  if (a > b) std::swap(a, b);
  const std::uint64_t pair = std::uint64_t{a} << 32U | b;
  Slot& slot = slots_[(pair * 0x9E3779B97F4A7C15ULL) >> (64 - slot_bits)];
  if (slot.pair != pair) {
    const Profile &left = profile(a), &right = profile(b);
    slot = {pair, {lexicon_.relate(left, right), Lexicon::cosine(left, right).value_or(0)}};
  }
  return slot.known;
}

}  // namespace unspin
