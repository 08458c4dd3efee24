// How two entries are related: what WordNet states of the words themselves first, then what their senses
// share, then nearness of their vectors.
#include <algorithm>
#include <array>

#include "lexicon/lexicon.h"

namespace unspin {
namespace {

constexpr std::size_t most_senses = 48;

struct Senses {
  std::array<std::uint32_t, most_senses> ids;
  std::array<std::uint32_t, most_senses> parents;
  std::size_t count = 0;
};

float stated_strength(Bond bond) {
  switch (bond) {
    case Bond::spelling:
      return 1.0F;
    case Bond::abbreviation:
      return 0.95F;
    case Bond::derivation:
      return 0.9F;
    case Bond::synonym:
      return 0.8F;
    case Bond::similar:
      return 0.55F;
    default:
      return 0.5F;
  }
}

/// A sense that is the first of both words binds more than one that is the tenth of one.
float sense_strength(Bond bond, std::size_t ranks) {
  const float fading = 1.0F / (1.0F + 0.06F * static_cast<float>(ranks));
  switch (bond) {
    case Bond::synonym:
      return 0.9F * fading;
    case Bond::similar:
      return 0.6F * fading;
    case Bond::broader:
      return 0.55F * fading;
    default:
      return 0.4F * fading;
  }
}

}  // namespace

Bond Lexicon::stated_bond(WordId a, WordId b) const {
  const auto [begin, end] = bonds_.of(std::min(a, b));
  for (std::size_t i = begin; i < end; ++i) {
    if (bond_words_[i] == std::max(a, b)) return static_cast<Bond>(bond_kinds_[i]);
  }
  return Bond::none;
}

Relation Lexicon::stated_relation(const Lemmas& a, const Lemmas& b) const {
  Relation best;
  for (std::size_t i = 0; i < a.count; ++i) {
    for (std::size_t j = 0; j < b.count; ++j) {
      const Bond bond = stated_bond(a.ids[i], b.ids[j]);
      if (bond == Bond::antonym) return {Bond::antonym, 1.0F, 0};
      if (bond != Bond::none && (best.bond == Bond::none || bond < best.bond)) best = {bond, stated_strength(bond), 0};
    }
  }
  return best;
}

Relation Lexicon::sense_relation(const Lemmas& a, const Lemmas& b) const {
  const auto gather = [this](const Lemmas& lemmas) {
    Senses senses;
    for (std::size_t i = 0; i < lemmas.count; ++i) {
      const auto [begin, end] = senses_.of(lemmas.ids[i]);
      for (std::size_t k = begin; k < end && senses.count < most_senses; ++k, ++senses.count) {
        senses.ids[senses.count] = sense_ids_[k];
        senses.parents[senses.count] = parents_[sense_ids_[k]];
      }
    }
    return senses;
  };
  const Senses left = gather(a);
  const Senses right = gather(b);
  Relation best;
  for (std::size_t i = 0; i < left.count; ++i) {
    for (std::size_t j = 0; j < right.count; ++j) {
      Bond bond = Bond::none;
      if (left.ids[i] == right.ids[j]) {
        bond = Bond::synonym;
      } else if (left.parents[i] == right.ids[j] || right.parents[j] == left.ids[i]) {
        bond = Bond::broader;
      } else if (left.parents[i] != 0 && left.parents[i] == right.parents[j]) {
        bond = Bond::sibling;
      } else {
        continue;
      }
      const float strength = sense_strength(bond, i + j);
      if (strength > best.strength) best = {bond, strength, left.ids[i]};
    }
  }
  return best;
}

Relation Lexicon::relate(WordId a, WordId b) const {
  if (a >= size() || b >= size()) return {};
  const Lemmas left = lemmas(a);
  const Lemmas right = lemmas(b);
  if (left.ids[0] == right.ids[0]) return {Bond::inflection, 1.0F, 0};
  const Relation stated = stated_relation(left, right);
  const Relation shared = sense_relation(left, right);
  const Relation best = shared.strength > stated.strength ? shared : stated;
  if (best.bond != Bond::none) return best;
  const std::optional<float> near = cosine(a, b);
  constexpr float neighbours = 0.5F;
  if (near && *near > neighbours) return {Bond::vector, 0.8F * *near - 0.2F, 0};
  return {};
}

}  // namespace unspin
