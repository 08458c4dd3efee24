// How words are used: how often each sense of a word is meant, what is a part or the opposite of what, and
// which words stand side by side more often than chance has it. A read-only view over the bytes of usage.bin,
// which load after the first report.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "lexicon/format.h"
#include "lexicon/lexicon.h"

namespace unspin {

/// One thing that a word can mean, and how likely it is that it does: a "bow" is seldom a knot.
struct WordSense {
  std::uint32_t sense = 0;
  std::uint8_t parts_of_speech = 0;  // one bit, or several where usage.bin is not there to tell
  float share = 0;                   // those of a word add up to one
};

/// All that a word as it is written can mean: "left" has the senses of "leave", too.
struct WordSenses {
  std::array<WordSense, Profile::most_senses> all{};
  std::size_t count = 0;

  [[nodiscard]] const WordSense* begin() const { return all.data(); }
  [[nodiscard]] const WordSense* end() const { return all.data() + count; }
};

class Usage {
 public:
  /// Knows nothing: all senses of a word by their order, no pair is common.
  Usage() = default;

  /// Views `bytes`, which must outlive the view; refuses a truncated, foreign or corrupt file with a sentence
  /// in `problem`.
  static std::optional<Usage> open(std::span<const std::byte> bytes, std::string& problem);

  [[nodiscard]] bool empty() const { return bytes_.empty(); }
  /// The identity of the lexicon whose words these are.
  [[nodiscard]] std::uint32_t lexicon() const { return lexicon_; }

  [[nodiscard]] WordSenses senses(const Lexicon&, WordId) const;
  /// Of two senses.
  [[nodiscard]] bool opposed(std::uint32_t one, std::uint32_t other) const;
  [[nodiscard]] bool part_of(std::uint32_t part, std::uint32_t whole) const;

  /// Whether the pair stands among the 240,000 commonest ("parking lot", but not "halting fate").
  [[nodiscard]] bool common(WordId first, WordId second) const { return pair_count(first, second) > 0; }
  /// How much commoner the pair is than chance has it, in doublings. A pair that is not listed has at most
  /// the count of the rarest that is: below zero where its words are so common that this says something, else
  /// 0.
  [[nodiscard]] double lift(WordId first, WordId second) const;

 private:
  void add_senses(const Lexicon&, WordId lemma, WordId word, WordSenses& to) const;
  /// In doublings, from 1; 0 where the pair is not listed.
  [[nodiscard]] std::uint32_t pair_count(WordId first, WordId second) const;

  std::span<const std::byte> bytes_;
  std::uint32_t lexicon_ = 0;
  std::uint32_t least_ = 0;                   // count of the rarest pair, in doublings
  std::uint32_t chance_ = 0;                  // words squared by pairs in all, in eighths of a doubling
  format::Column<std::uint8_t> uses_;         // by place in the lexicon's list of senses
  format::PairColumn parts_;                  // (whole, part) of senses
  format::PairColumn opposites_;              // the lower sense first
  format::RowMap rows_;                       // the words that pairs have
  format::Column<std::uint8_t> word_counts_;  // by row: eighths of a doubling, from 100
  format::Column<std::uint32_t> starts_;      // by row of the first word
  format::Column<std::uint8_t> second_low_, second_high_;  // the row of the second word
  format::Column<std::uint8_t> pair_counts_;               // doublings beyond the rarest
};

}  // namespace unspin
