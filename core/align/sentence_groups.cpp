#include "align/sentence_groups.h"

#include <algorithm>

#include "align/sentence_order.h"

namespace unspin {
namespace {

constexpr std::uint32_t none = ~std::uint32_t{0};

struct Group {
  std::vector<std::uint32_t> original, suspect;
  Bag original_bag, suspect_bag;

  void take(const SentenceBags& bags, std::uint32_t sentence, bool to_suspect) {
    std::vector<std::uint32_t>& members = to_suspect ? suspect : original;
    members.insert(std::upper_bound(members.begin(), members.end(), sentence), sentence);
    (to_suspect ? suspect_bag : original_bag) = join(to_suspect ? bags.suspect : bags.original, members);
  }
};

struct Grouping {
  const SentenceBags& bags;
  const SentenceLikeness& likeness;
  std::vector<Group> groups;
  std::vector<std::uint32_t> of_original, of_suspect;  // group of a sentence, or none

  void add(Cell cell) {
    of_original[cell.original] = of_suspect[cell.suspect] = static_cast<std::uint32_t>(groups.size());
    groups.push_back(
        {{cell.original}, {cell.suspect}, bags.original[cell.original], bags.suspect[cell.suspect]});
  }
};

bool begins_small(const Document& document, std::uint32_t sentence) {
  const Token& first = document.tokens[document.sentences[sentence].tokens.first];
  return first.kind == TokenKind::word && !first.capital;
}

/// A piece that a stray full stop cut off: "… found no damage. shelf in the tunnels …"
bool is_piece(const Document& document, std::uint32_t sentence) {
  return sentence > 0 && document.sentences[sentence].line == document.sentences[sentence - 1].line &&
         begins_small(document, sentence);
}

/// A leftover sentence beside a group that would be more alike with it.
struct Offer {
  double gain = 0;
  std::uint32_t sentence = 0;
  std::uint32_t group = 0;
  bool suspect = false;  // the side of the sentence
};

/// Sentences that a short text's only sentence answers in part are kept together with it.
bool belongs(const Grouping& grouping, const Overlap& before, const Overlap& after) {
  constexpr std::int64_t a_word = 500;
  constexpr std::size_t few = 6;
  const std::size_t originals = grouping.bags.original.size(), suspects = grouping.bags.suspect.size();
  return std::min(originals, suspects) == 1 && std::max(originals, suspects) <= few &&
         after.shared - before.shared >= a_word;
}

void collect_offers(Grouping& grouping, const Document& document, bool suspect, std::vector<Offer>& offers) {
  constexpr double least_gain = 0.01, of_a_piece = 0.001;
  const std::vector<Bag>& side = suspect ? grouping.bags.suspect : grouping.bags.original;
  const std::vector<std::uint32_t>& group_of = suspect ? grouping.of_suspect : grouping.of_original;
  for (std::uint32_t s = 0; s < side.size(); ++s) {
    if (group_of[s] != none) continue;
    const bool piece = is_piece(document, s);
    for (const std::uint32_t neighbour : {s - 1, s + 1}) {
      if (neighbour >= side.size() || group_of[neighbour] == none) continue;
      const Group& group = grouping.groups[group_of[neighbour]];
      std::vector<std::uint32_t> members = suspect ? group.suspect : group.original;
      members.push_back(s);
      const Bag joined = join(side, members);
      const Overlap before = grouping.likeness.related(group.original_bag, group.suspect_bag);
      const Overlap after = suspect ? grouping.likeness.related(group.original_bag, joined)
                                    : grouping.likeness.related(joined, group.suspect_bag);
      double gain = after.dice() - before.dice();
      if (gain < least_gain && (belongs(grouping, before, after) || (piece && neighbour < s)))
        gain = of_a_piece;
      if (gain > 0) offers.push_back({gain, s, group_of[neighbour], suspect});
    }
  }
}

/// Takes the best offers, each group one a round, until nothing is gained.
void take_in(Grouping& grouping, const AlignmentInput& input) {
  constexpr int most_rounds = 6;
  for (int round = 0; round < most_rounds; ++round) {
    std::vector<Offer> offers;
    collect_offers(grouping, input.suspect, true, offers);
    collect_offers(grouping, input.original, false, offers);
    if (offers.empty()) return;
    std::stable_sort(offers.begin(), offers.end(), [](const Offer& a, const Offer& b) {
      return a.gain != b.gain ? a.gain > b.gain : a.sentence < b.sentence;
    });
    std::vector<char> changed(grouping.groups.size());
    for (const Offer& offer : offers) {
      std::uint32_t& group_of = (offer.suspect ? grouping.of_suspect : grouping.of_original)[offer.sentence];
      if (changed[offer.group] || group_of != none) continue;
      changed[offer.group] = 1;
      group_of = offer.group;
      grouping.groups[offer.group].take(grouping.bags, offer.sentence, offer.suspect);
    }
  }
}

void mark_moves(std::vector<SentencePair>& pairs, const SentenceBags& bags) {
  std::vector<WeightedCell> cells;
  for (const SentencePair& pair : pairs) {
    std::int64_t weight = 1;
    for (const std::uint32_t o : pair.original) weight += bags.original[o].weight;
    for (const std::uint32_t s : pair.suspect) weight += bags.suspect[s].weight;
    cells.push_back({{pair.original.front(), pair.suspect.front()}, weight});
  }
  const std::vector<Cell> kept = heaviest_chain(std::move(cells));
  std::size_t next = 0;
  for (SentencePair& pair : pairs) {
    const bool in_chain = next < kept.size() && kept[next].suspect == pair.suspect.front();
    pair.moved = !in_chain;
    next += in_chain;
  }
}

}  // namespace

std::vector<SentencePair> group_sentences(const AlignmentInput& input, const SentenceBags& bags,
                                          const SentenceLikeness& likeness, const std::vector<Cell>& cells) {
  Grouping grouping{bags,
                    likeness,
                    {},
                    std::vector<std::uint32_t>(bags.original.size(), none),
                    std::vector<std::uint32_t>(bags.suspect.size(), none)};
  for (const Cell cell : cells) grouping.add(cell);
  take_in(grouping, input);

  std::vector<SentencePair> pairs;
  for (Group& group : grouping.groups) {
    const double similarity = likeness.related(group.original_bag, group.suspect_bag).dice();
    pairs.push_back({std::move(group.original), std::move(group.suspect), similarity, false});
  }
  std::sort(pairs.begin(), pairs.end(), [](const SentencePair& a, const SentencePair& b) {
    return a.suspect.front() < b.suspect.front();
  });
  mark_moves(pairs, bags);
  return pairs;
}

}  // namespace unspin
