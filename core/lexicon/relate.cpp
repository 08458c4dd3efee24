// How two entries are related: what WordNet states of the words themselves first, then what their senses
// share, then nearness of their vectors.
#include <algorithm>

#include "exact_math.h"
#include "lexicon/lexicon.h"

namespace unspin {
namespace {

/// Bonds that hold whatever the words' senses and vectors say; 0 for those that need weighing.
float certain_strength(Bond bond) {
  switch (bond) {
    case Bond::inflection:
    case Bond::spelling:
    case Bond::antonym:
      return 1.0F;
    case Bond::abbreviation:
      return 0.95F;
    case Bond::derivation:
      return 0.9F;
    default:
      return 0.0F;
  }
}

/// How far to believe a bond of senses or vectors, in log-odds: by its kind, by how far down the words' lists
/// of senses it stands (`depth`), by the nearness of the vectors, and by how rare the words are: common words
/// have so many senses that two of them share something by chance. At 0 two of a hundred pairs of words that
/// do not answer each other in parallel sentences of news still come through.
double weigh(Bond bond, std::uint32_t depth, std::optional<float> nearness, double rarity) {
  constexpr double usual_nearness = 0.3;  // where a word has no vector
  constexpr std::uint32_t deepest = 20;
  const double near = nearness ? std::max(0.0, static_cast<double>(*nearness)) : usual_nearness;
  double score = rarity - 8.53;
  switch (bond) {
    case Bond::synonym:
      score += 6.32 + 3.02 * near;
      break;
    case Bond::broader:
      score += 4.98 + 3.02 * near;
      break;
    case Bond::sibling:
      score += 3.54 + 3.02 * near;
      break;
    case Bond::similar:
      score += 4.15 + 3.02 * near;
      break;
    default:
      score += 6.89 * near;
      break;
  }
  return score - 0.072 * std::min(depth, deepest);
}

float strength_of(double score) { return static_cast<float>(logistic(score)); }

struct Shared {
  Bond bond = Bond::none;
  std::uint32_t depth = 0;
  std::uint32_t sense = 0;
};

/// What the senses share: the same one, one above the other, or one above both; the nearest to the heads of
/// both lists.
Shared shared_sense(const Profile& a, const Profile& b) {
  Shared best;
  for (std::uint32_t i = 0; i < a.sense_count; ++i) {
    for (std::uint32_t j = 0; j < b.sense_count; ++j) {
      Shared now{Bond::none, i + j, a.senses[i]};
      if (a.senses[i] == b.senses[j]) {
        now.bond = Bond::synonym;
      } else if (a.parents[i] == b.senses[j] || b.parents[j] == a.senses[i]) {
        now.bond = Bond::broader;
        now.sense = a.parents[i] == b.senses[j] ? b.senses[j] : a.senses[i];
      } else if (a.parents[i] != 0 && a.parents[i] == b.parents[j]) {
        now.bond = Bond::sibling;
        now.sense = a.parents[i];
      } else {
        continue;
      }
      const bool stronger = best.bond == Bond::none || now.bond < best.bond;
      const bool nearer = now.bond == best.bond &&
                          (now.depth < best.depth || (now.depth == best.depth && now.sense < best.sense));
      if (stronger || nearer) best = now;
    }
  }
  return best;
}

}  // namespace

Bond Lexicon::stated_bond(const Profile& a, std::size_t i, const Profile& b, std::size_t j) const {
  const bool first = a.lemmas[i] < b.lemmas[j];  // the list of the lower id holds the pair
  const auto [begin, end] = first ? a.bonds[i] : b.bonds[j];
  const WordId wanted = first ? b.lemmas[j] : a.lemmas[i];
  for (std::size_t k = begin; k < end; ++k) {
    if (bond_words_[k] == wanted) return static_cast<Bond>(bond_kinds_[k]);
  }
  return Bond::none;
}

Bond Lexicon::stated_bond(const Profile& a, const Profile& b) const {
  Bond best = Bond::none;
  for (std::size_t i = 0; i < a.lemma_count; ++i) {
    for (std::size_t j = 0; j < b.lemma_count; ++j) {
      Bond bond = stated_bond(a, i, b, j);
      if (bond == Bond::antonym) return bond;
      if (bond == Bond::spelling) bond = Bond::inflection;  // only the lemmas': coloured, colors
      if (bond != Bond::none && (best == Bond::none || bond < best)) best = bond;
    }
  }
  return best;
}

Relation Lexicon::relate(const Profile& a, const Profile& b) const {
  if (a.word == no_word || b.word == no_word) return {};
  const auto certain = [](Bond bond) { return Relation{bond, certain_strength(bond), 0}; };
  const Bond direct = stated_bond(a, a.own, b, b.own);
  if (direct == Bond::spelling || direct == Bond::abbreviation) return certain(direct);
  if (a.lemmas[0] == b.lemmas[0]) return certain(Bond::inflection);
  if (a.place != 0 && a.place == b.place) return certain(Bond::derivation);
  const Bond stated = stated_bond(a, b);
  if (certain_strength(stated) > 0) return certain(stated);

  const std::optional<float> near = cosine(a, b);
  const double rarity = a.rarity + b.rarity;
  const Shared shared = shared_sense(a, b);
  if (shared.bond != Bond::none && !(stated == Bond::similar && shared.bond == Bond::sibling)) {
    return {shared.bond, strength_of(weigh(shared.bond, shared.depth, near, rarity)), shared.sense};
  }
  if (stated == Bond::similar) return {stated, strength_of(weigh(stated, 0, near, rarity)), 0};
  if (!near) return {};
  constexpr double faintest = -1.2657;  // a strength of 0.22: one in twenty strangers is as near
  const double score = weigh(Bond::vector, 0, near, rarity);
  return score < faintest ? Relation{} : Relation{Bond::vector, strength_of(score), 0};
}

Relation Lexicon::relate(WordId a, WordId b) const { return relate(profile(a), profile(b)); }

}  // namespace unspin
