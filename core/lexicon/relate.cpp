// How two entries are related: what WordNet states of the words themselves first, then what their senses
// share, then nearness of their vectors.
#include <algorithm>

#include "lexicon/lexicon.h"

namespace unspin {
namespace {

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

/// What the senses share: the same one, one above the other, or one above both.
Relation sense_relation(const Profile& a, const Profile& b) {
  Relation best;
  for (std::size_t i = 0; i < a.sense_count; ++i) {
    for (std::size_t j = 0; j < b.sense_count; ++j) {
      Bond bond = Bond::none;
      if (a.senses[i] == b.senses[j]) {
        bond = Bond::synonym;
      } else if (a.parents[i] == b.senses[j] || b.parents[j] == a.senses[i]) {
        bond = Bond::broader;
      } else if (a.parents[i] != 0 && a.parents[i] == b.parents[j]) {
        bond = Bond::sibling;
      } else {
        continue;
      }
      const float strength = sense_strength(bond, i + j);
      if (strength > best.strength) best = {bond, strength, a.senses[i]};
    }
  }
  return best;
}

}  // namespace

Bond Lexicon::stated_bond(WordId a, WordId b) const {
  const auto [begin, end] = bonds_.of(std::min(a, b));
  for (std::size_t i = begin; i < end; ++i) {
    if (bond_words_[i] == std::max(a, b)) return static_cast<Bond>(bond_kinds_[i]);
  }
  return Bond::none;
}

Relation Lexicon::stated_relation(const Profile& a, const Profile& b) const {
  Relation best;
  for (std::size_t i = 0; i < a.lemma_count; ++i) {
    for (std::size_t j = 0; j < b.lemma_count; ++j) {
      Bond bond = stated_bond(a.lemmas[i], b.lemmas[j]);
      if (bond == Bond::spelling) bond = Bond::inflection;  // only the lemmas': coloured, colors
      if (bond == Bond::antonym) return {Bond::antonym, 1.0F, 0};
      if (bond != Bond::none && (best.bond == Bond::none || bond < best.bond))
        best = {bond, stated_strength(bond), 0};
    }
  }
  return best;
}

Relation Lexicon::relate(const Profile& a, const Profile& b) const {
  if (a.word == no_word || b.word == no_word) return {};
  const Bond direct = stated_bond(a.word, b.word);
  if (direct == Bond::spelling || direct == Bond::abbreviation) return {direct, stated_strength(direct), 0};
  if (a.lemmas[0] == b.lemmas[0]) return {Bond::inflection, 1.0F, 0};
  if (a.place != 0 && a.place == b.place) return {Bond::derivation, stated_strength(Bond::derivation), 0};
  const Relation stated = stated_relation(a, b);
  const Relation shared = sense_relation(a, b);
  const Relation best = shared.strength > stated.strength ? shared : stated;
  if (best.bond != Bond::none) return best;
  const std::optional<float> near = cosine(a, b);
  constexpr float neighbours = 0.5F;
  if (near && *near > neighbours) return {Bond::vector, 0.8F * *near - 0.2F, 0};
  return {};
}

Relation Lexicon::relate(WordId a, WordId b) const { return relate(profile(a), profile(b)); }

}  // namespace unspin
