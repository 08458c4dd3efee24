#include "findings/meaning/word_pair.h"

#include <algorithm>

#include "findings/meaning/contrasts.h"
#include "findings/meaning/likelihood.h"
#include "findings/meaning/opposites.h"
#include "models/word_relations.h"

namespace unspin {
namespace {

constexpr std::size_t likeliest = 6;  // senses whose place in the order of things is asked
constexpr float least_share = 0.04F;
constexpr std::uint32_t highest = 9;  // steps up; further up all things are alike

/// How far senses of the two meet, by the shares of both.
struct Meetings {
  float same = 0, wider = 0, narrower = 0, sibling = 0, opposed = 0, nearly_opposed = 0, part = 0, whole = 0;
};

std::uint32_t parent(const Lexicon& lexicon, std::uint32_t sense) {
  std::array<std::uint32_t, Lexicon::most_parents> parents{};
  return lexicon.parents_of(sense, parents) > 0 ? parents[0] : 0;
}

Meetings meet(const Knowledge& known, const KnownWord& x, const KnownWord& y) {
  Meetings found;
  for (const WordSense& a : x.senses) {
    const std::uint32_t above_a = parent(known.lexicon, a.sense);
    for (const WordSense& b : y.senses) {
      const float both = std::min(a.share, b.share);
      if (a.sense == b.sense) {
        found.same += both;
        continue;
      }
      const std::uint32_t above_b = parent(known.lexicon, b.sense);
      if (above_a == b.sense) found.wider += both;
      if (above_b == a.sense) found.narrower += both;
      if (above_a != 0 && above_a == above_b) found.sibling += both;
      if (both < least_share) continue;
      const Usage& usage = known.usage;
      if (usage.opposed(a.sense, b.sense)) found.opposed += both;
      if (usage.opposed(a.sense, above_b) || usage.opposed(above_a, b.sense) ||
          usage.opposed(above_a, above_b))
        found.nearly_opposed += both;
      if (usage.part_of(a.sense, b.sense)) found.part += both;
      if (usage.part_of(b.sense, a.sense)) found.whole += both;
    }
  }
  return found;
}

void climb(const Lexicon& lexicon, std::uint32_t sense, std::vector<KnownWord::Above>& above) {
  above.push_back({sense, 0});
  for (std::size_t i = 0; i < above.size(); ++i) {
    if (above[i].steps >= highest) break;
    std::array<std::uint32_t, Lexicon::most_parents> parents{};
    const std::size_t count = lexicon.parents_of(above[i].sense, parents);
    for (std::size_t p = 0; p < count; ++p) {
      const bool known = std::any_of(above.begin(), above.end(),
                                     [&](const KnownWord::Above& a) { return a.sense == parents[p]; });
      if (!known) above.push_back({parents[p], above[i].steps + 1});
    }
  }
}

/// The shortest way between two likely senses over what stands above both, and how far above.
struct Way {
  std::uint32_t up = 15, down = 15;
  std::uint32_t of_all = 30;  // steps in the whole, rarer senses counting as further away
};

Way shortest_way(const KnownWord& x, const KnownWord& y) {
  Way best;
  for (std::size_t i = 0; i < x.above.size(); ++i) {
    for (std::size_t j = 0; j < y.above.size(); ++j) {
      for (const KnownWord::Above& a : x.above[i]) {
        for (const KnownWord::Above& b : y.above[j]) {
          if (a.sense != b.sense) continue;
          const auto rarity = static_cast<std::uint32_t>(i + j);
          if (a.steps + b.steps + rarity < best.of_all) best = {a.steps, b.steps, a.steps + b.steps + rarity};
        }
      }
    }
  }
  return best;
}

/// Whether the word stands in what a sense of the other is said to be.
float told_by_gloss(const Knowledge& known, const KnownWord& word, const KnownWord& other) {
  if (other.profile.lemma_count == 0) return 0;
  const std::u16string wanted = known.lexicon.text(other.profile.lemmas[0]);
  float share = 0;
  for (std::size_t i = 0; i < std::min(likeliest, word.senses.count); ++i) {
    const std::u16string gloss = known.glosses.gloss(word.senses.all[i].sense);
    const std::size_t at = gloss.find(wanted);
    if (at == std::u16string::npos || (at > 0 && gloss[at - 1] != u' ')) continue;
    const std::size_t end = at + wanted.size();
    if (end < gloss.size() && gloss[end] >= u'a' && gloss[end] <= u'z' && gloss[end] != u's') continue;
    share += word.senses.all[i].share;
  }
  return share;
}

std::array<float, 4> parts_of_speech(const KnownWord& word) {
  std::array<float, 4> shares{};
  for (const WordSense& sense : word.senses)
    for (std::size_t p = 0; p < shares.size(); ++p)
      if ((sense.parts_of_speech >> p & 1U) != 0) shares[p] += sense.share;
  return shares;
}

void add_parts_of_speech(const KnownWord& x, const KnownWord& y, Traits& to) {
  const auto a = parts_of_speech(x), b = parts_of_speech(y);
  float shared = 0;
  for (std::size_t p = 0; p < a.size(); ++p) {
    shared += std::min(a[p], b[p]);
    to.add_share(static_cast<double>(std::min(1.0F, a[p])));
    to.add_share(static_cast<double>(std::min(1.0F, b[p])));
  }
  to.add_share(static_cast<double>(std::min(1.0F, shared)));
}

std::size_t shared_beginning(std::u16string_view a, std::u16string_view b) {
  std::size_t shared = 0;
  while (shared < std::min(a.size(), b.size()) && a[shared] == b[shared]) ++shared;
  return shared;
}

void add_spelling(const Knowledge& known, const KnownWord& x, const KnownWord& y, Traits& to) {
  const std::u16string a = known.lexicon.text(x.id), b = known.lexicon.text(y.id);
  to.add_count(shared_beginning(a, b));
  to.add_count(shared_beginning(std::u16string(a.rbegin(), a.rend()), std::u16string(b.rbegin(), b.rend())));
  to.add_count(a.size());
  to.add_count(b.size());
  to.add_flag(are_formed_as_opposites(a, b));
  to.add_flag(!contrast(a, b).empty());
}

void add_standing(const Knowledge& known, const KnownWord& x, const KnownWord& y, Traits& to) {
  const Lexicon& lexicon = known.lexicon;
  const auto rarity = [](const KnownWord& word) { return word.profile.rarity * 10.0; };
  to.add_signed(rarity(x) - 16.0);
  to.add_signed(rarity(y) - 16.0);
  to.add_signed(rarity(y) - rarity(x));
  const std::uint8_t names_x = lexicon.name_kinds(x.id), names_y = lexicon.name_kinds(y.id);
  to.add_count(names_x);
  to.add_count(names_y);
  to.add_flag((names_x & names_y) != 0);
  const std::string_view place = lexicon.place_code(x.id), other = lexicon.place_code(y.id);
  to.add_count(place.empty() || other.empty() ? 0 : place == other ? 2 : 1);
}

}  // namespace

KnownWord know_word(const Knowledge& known, WordId id) {
  KnownWord word;
  word.id = id;
  if (id == no_word) return word;
  word.profile = known.lexicon.profile(id);
  word.senses = known.usage.senses(known.lexicon, id);
  std::stable_sort(word.senses.all.begin(), word.senses.all.begin() + word.senses.count,
                   [](const WordSense& a, const WordSense& b) { return a.share > b.share; });
  for (std::size_t i = 0; i < std::min(likeliest, word.senses.count); ++i) {
    if (word.senses.all[i].share < least_share) break;
    climb(known.lexicon, word.senses.all[i].sense, word.above.emplace_back());
  }
  return word;
}

void add_word_traits(const Knowledge& known, const KnownWord& x, const KnownWord& y, Traits& to) {
  const auto near = Lexicon::cosine(x.profile, y.profile);
  to.add_share(near ? 0.1 + 0.9 * std::max(0.0, static_cast<double>(*near)) : 0.0);
  const Meetings m = meet(known, x, y);
  for (const float share :
       {m.same, m.wider, m.narrower, m.sibling, m.opposed, m.nearly_opposed, m.part, m.whole})
    to.add_share(static_cast<double>(std::min(1.0F, share)));
  const Way way = shortest_way(x, y);
  to.add_count(way.up);
  to.add_count(way.down);
  to.add_count(way.of_all);
  const Relation relation = known.lexicon.relate(x.profile, y.profile);
  to.add_count(static_cast<std::size_t>(relation.bond));
  to.add_share(static_cast<double>(relation.strength));
  to.add_share(static_cast<double>(std::min(1.0F, told_by_gloss(known, x, y))));
  to.add_share(static_cast<double>(std::min(1.0F, told_by_gloss(known, y, x))));
  to.add_count(x.senses.count);
  to.add_count(y.senses.count);
  to.add_share(x.senses.count > 0 ? static_cast<double>(x.senses.all[0].share) : 0.0);
  to.add_share(y.senses.count > 0 ? static_cast<double>(y.senses.all[0].share) : 0.0);
  add_parts_of_speech(x, y, to);
  add_spelling(known, x, y, to);
  add_standing(known, x, y, to);
}

WordRelation relate_words(const Knowledge& known, const KnownWord& x, const KnownWord& y) {
  if (x.id == no_word || y.id == no_word) return {};
  Traits there, back;
  add_word_traits(known, x, y, there);
  add_word_traits(known, y, x, back);
  return {.synonym = likelihood(relation_model[0], there),
          .antonym = likelihood(relation_model[1], there),
          .sibling = likelihood(relation_model[2], there),
          .wider = likelihood(relation_model[3], there),
          .narrower = likelihood(relation_model[3], back)};
}

SharedSense shared_sense(const KnownWord& x, const KnownWord& y) {
  SharedSense best;
  for (const WordSense& a : x.senses)
    for (const WordSense& b : y.senses) {
      const float both = std::min(a.share, b.share);
      if (a.sense == b.sense && (both > best.share || best.sense == 0)) best = {a.sense, both};
    }
  return best;
}

}  // namespace unspin
