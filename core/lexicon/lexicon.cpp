#include "lexicon/lexicon.h"

#include <cmath>

namespace unspin {
namespace {

constexpr std::uint32_t version = 1;

/// The sections of lexicon.bin, in order; scripts/lexicon/lexicon.mjs writes them.
enum Section : std::size_t {
  licences,
  sizes,
  word_offsets,
  word_text,
  rank_steps,
  rank_codes,
  flags,
  near_lemmas,
  far_lemmas,
  second_lemmas,
  sense_starts,
  sense_counts,
  sense_low,
  sense_high,
  parent_low,
  parent_high,
  bond_starts,
  bond_counts,
  bond_low,
  bond_high,
  bond_kinds,
  vector_has,
  vector_before,
  vector_rows,
  section_count
};

constexpr std::uint8_t part_of_speech_bits = 31;
constexpr std::uint8_t starts_phrase_bit = 32;
constexpr std::uint8_t second_lemma_bit = 64;
constexpr std::uint8_t uncounted = 255;
constexpr std::uint8_t far_away = 255;

/// Looks `word` up in pairs (word in the low half, lemma in the high half) sorted by word.
WordId paired(const format::Column<std::uint64_t>& pairs, WordId word) {
  std::size_t low = 0;
  std::size_t high = pairs.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (static_cast<WordId>(pairs[middle]) < word) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const std::uint64_t pair = pairs[low];
  return low < pairs.size() && static_cast<WordId>(pair) == word ? static_cast<WordId>(pair >> 32U) : word;
}

}  // namespace

std::optional<Lexicon> Lexicon::open(std::span<const std::byte> bytes, std::string& problem) {
  problem = format::problem_with(bytes, "UNSPINLX", version, section_count, "lexicon.bin");
  if (!problem.empty()) return std::nullopt;
  const auto part = [bytes](Section index) { return format::section(bytes, index); };
  const format::Column<std::uint32_t> counts(part(sizes));

  Lexicon lexicon;
  lexicon.bytes_ = bytes;
  lexicon.words_ = format::WordList(counts[0], part(word_offsets), part(word_text));
  lexicon.dimensions_ = counts[3];
  lexicon.rank_steps_ = format::Column<std::uint32_t>(part(rank_steps));
  lexicon.rank_codes_ = format::Column<std::uint8_t>(part(rank_codes));
  lexicon.flags_ = format::Column<std::uint8_t>(part(flags));
  lexicon.near_lemmas_ = format::Column<std::uint8_t>(part(near_lemmas));
  lexicon.far_lemmas_ = format::Column<std::uint64_t>(part(far_lemmas));
  lexicon.second_lemmas_ = format::Column<std::uint64_t>(part(second_lemmas));
  lexicon.senses_ = {format::Column<std::uint32_t>(part(sense_starts)),
                     format::Column<std::uint8_t>(part(sense_counts))};
  lexicon.sense_ids_ = {format::Column<std::uint16_t>(part(sense_low)),
                        format::Column<std::uint8_t>(part(sense_high))};
  lexicon.parents_ = {format::Column<std::uint16_t>(part(parent_low)),
                      format::Column<std::uint8_t>(part(parent_high))};
  lexicon.bonds_ = {format::Column<std::uint32_t>(part(bond_starts)),
                    format::Column<std::uint8_t>(part(bond_counts))};
  lexicon.bond_words_ = {format::Column<std::uint16_t>(part(bond_low)),
                         format::Column<std::uint8_t>(part(bond_high))};
  lexicon.bond_kinds_ = format::Column<std::uint8_t>(part(bond_kinds));
  lexicon.vector_rows_ = {format::Column<std::uint64_t>(part(vector_has)),
                          format::Column<std::uint32_t>(part(vector_before))};
  lexicon.vectors_ = format::Column<std::uint64_t>(part(vector_rows));
  if (lexicon.rank_codes_.size() != counts[0] || lexicon.dimensions_ % 16 != 0) {
    problem = "This lexicon.bin is damaged.";
    return std::nullopt;
  }
  return lexicon;
}

WordId Lexicon::find(std::u16string_view folded) const { return words_.find(folded); }

std::u16string Lexicon::text(WordId word) const { return format::to_utf16(words_.text(word)); }

std::uint32_t Lexicon::rank(WordId word) const {
  if (word >= size() || rank_codes_[word] == uncounted) return size();
  return rank_steps_[rank_codes_[word]];
}

std::uint8_t Lexicon::parts_of_speech(WordId word) const { return flags_[word] & part_of_speech_bits; }

bool Lexicon::starts_phrase(WordId word) const { return (flags_[word] & starts_phrase_bit) != 0; }

std::uint8_t Lexicon::name_kinds(WordId) const { return 0; }

std::string_view Lexicon::place_code(WordId) const { return {}; }

WordId Lexicon::lemma(WordId word) const {
  if (word >= size()) return word;
  const std::uint8_t near = near_lemmas_[word];
  return near == far_away ? paired(far_lemmas_, word) : word - near;
}

Lexicon::Lemmas Lexicon::lemmas(WordId word) const {
  Lemmas found;
  const auto add = [&found](WordId id) {
    for (std::size_t i = 0; i < found.count; ++i) {
      if (found.ids[i] == id) return;
    }
    found.ids[found.count++] = id;
  };
  add(lemma(word));
  if ((flags_[word] & second_lemma_bit) != 0) add(paired(second_lemmas_, word));
  add(word);
  return found;
}

std::optional<float> Lexicon::cosine(WordId a, WordId b) const {
  const std::size_t row_a = vector_rows_.row(a);
  const std::size_t row_b = vector_rows_.row(b);
  if (row_a == format::RowMap::no_row || row_b == format::RowMap::no_row) return std::nullopt;
  const std::size_t words = dimensions_ / 16;
  std::int32_t dot = 0;
  std::int32_t square_a = 0;
  std::int32_t square_b = 0;
  for (std::size_t i = 0; i < words; ++i) {
    const std::uint64_t x = vectors_[row_a * words + i];
    const std::uint64_t y = vectors_[row_b * words + i];
    for (std::uint32_t shift = 0; shift < 64; shift += 4) {
      // The sixteen levels stand for -15, -13, … 15 halves of a step.
      const std::int32_t p = 2 * static_cast<std::int32_t>(x >> shift & 15U) - 15;
      const std::int32_t q = 2 * static_cast<std::int32_t>(y >> shift & 15U) - 15;
      dot += p * q;
      square_a += p * p;
      square_b += q * q;
    }
  }
  return static_cast<float>(dot / std::sqrt(static_cast<double>(square_a) * static_cast<double>(square_b)));
}

}  // namespace unspin
