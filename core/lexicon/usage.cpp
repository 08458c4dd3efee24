#include "lexicon/usage.h"

#include <algorithm>

namespace unspin {
namespace {

constexpr std::uint32_t version = 1;

/// The sections of usage.bin, in order; scripts/lexicon/usage.mjs writes them.
enum Section : std::size_t {
  licences,
  sizes,
  uses,
  parts,
  opposites,
  word_has,
  word_before,
  word_counts,
  starts,
  second_low,
  second_high,
  pair_counts,
  section_count
};

/// How often a sense was met, as scripts/lexicon/senses.mjs rounds it.
constexpr std::array<double, 16> levels{0, 1, 2, 3, 4, 6, 9, 13, 20, 30, 45, 70, 110, 170, 300, 600};
constexpr std::uint8_t kinds_of_words = noun | verb | adjective | adverb;
constexpr std::uint32_t counted_from = 100;  // eighths of a doubling: 5,800 times

bool several(std::uint8_t parts_of_speech) { return (parts_of_speech & (parts_of_speech - 1)) != 0; }

}  // namespace

std::optional<Usage> Usage::open(std::span<const std::byte> bytes, std::string& problem) {
  const auto sections =
      format::Sections::open(bytes, "UNSPINUS", version, section_count, "usage.bin", problem);
  if (!sections) return std::nullopt;
  const auto counts = sections->column<std::uint32_t>(sizes);
  Usage usage;
  usage.bytes_ = bytes;
  usage.lexicon_ = sections->lexicon();
  usage.least_ = counts[1];
  usage.chance_ = counts[2];
  usage.uses_ = sections->column<std::uint8_t>(uses);
  usage.parts_ = format::PairColumn((*sections)[parts]);
  usage.opposites_ = format::PairColumn((*sections)[opposites]);
  usage.rows_ = sections->rows(word_has);
  usage.word_counts_ = sections->column<std::uint8_t>(word_counts);
  usage.starts_ = sections->column<std::uint32_t>(starts);
  usage.second_low_ = sections->column<std::uint8_t>(second_low);
  usage.second_high_ = sections->column<std::uint8_t>(second_high);
  usage.pair_counts_ = sections->column<std::uint8_t>(pair_counts);
  return usage;
}

void Usage::add_senses(const Lexicon& lexicon, WordId lemma, WordId word, WordSenses& to) const {
  constexpr float of_an_ending = 0.3F;  // most uses of a lemma are in its other forms
  constexpr float never_met = 0.5F;
  std::array<std::uint32_t, Profile::most_senses> found{};
  const std::size_t count = lexicon.senses_of(lemma, std::span(found).subspan(to.count));
  const std::size_t place = lexicon.places_of_senses(lemma).begin;
  const std::uint8_t own = lexicon.parts_of_speech(lemma) & kinds_of_words;
  const std::uint8_t written = lexicon.parts_of_speech(word) & kinds_of_words;
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint8_t byte = uses_[place + i];
    const auto told = static_cast<std::uint8_t>(several(own) && !empty() ? 1U << (byte >> 4U) : own);
    if (lemma != word && written != 0 && (told & written) == 0) continue;  // "visited" is no noun
    const float met = static_cast<float>(levels[byte & 15U]) + never_met / static_cast<float>(1 + i);
    to.all[to.count++] = {found[i], told, met * (lemma == word ? 1.0F : of_an_ending)};
  }
}

WordSenses Usage::senses(const Lexicon& lexicon, WordId word) const {
  WordSenses senses;
  if (word >= lexicon.size()) return senses;
  add_senses(lexicon, word, word, senses);
  const WordId first = lexicon.lemma(word);
  const WordId second = lexicon.second_lemma(word);
  if (first != word) add_senses(lexicon, first, word, senses);
  if (second != word && second != first) add_senses(lexicon, second, word, senses);
  float sum = 0;
  for (const WordSense& sense : senses) sum += sense.share;
  for (std::size_t i = 0; i < senses.count; ++i) senses.all[i].share /= sum;
  return senses;
}

bool Usage::opposed(std::uint32_t one, std::uint32_t other) const {
  return opposites_.holds(std::min(one, other), std::max(one, other));
}

bool Usage::part_of(std::uint32_t part, std::uint32_t whole) const { return parts_.holds(whole, part); }

std::uint32_t Usage::pair_count(WordId first, WordId second) const {
  const std::size_t row = rows_.row(first);
  const std::size_t wanted = rows_.row(second);
  if (row == format::RowMap::no_row || wanted == format::RowMap::no_row) return 0;
  std::size_t low = starts_[row];
  const std::size_t end = std::min<std::size_t>(starts_[row + 1], pair_counts_.size());
  std::size_t high = std::max(low, end);
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const std::size_t now = second_low_[middle] | static_cast<std::size_t>(second_high_[middle]) << 8U;
    if (now == wanted) return 1U + pair_counts_[middle];
    if (now < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return 0;
}

double Usage::lift(WordId first, WordId second) const {
  const std::size_t one = rows_.row(first);
  const std::size_t other = rows_.row(second);
  if (one == format::RowMap::no_row || other == format::RowMap::no_row) return 0;
  const auto words = 2.0 * counted_from + word_counts_[one] + word_counts_[other];
  const double by_chance = (words - chance_) / 8.0;
  const std::uint32_t count = pair_count(first, second);
  if (count == 0) return std::min(0.0, least_ - 1.0 - by_chance);
  return least_ + count - 1.0 - by_chance;
}

}  // namespace unspin
