#include "lexicon/lexicon.h"

#include <algorithm>
#include <iterator>

namespace unspin {
namespace {

constexpr std::uint32_t version = 2;

/// The sections of lexicon.bin, in order; scripts/lexicon/lexicon.mjs writes them.
enum Section : std::size_t {
  licences,
  sizes,
  word_starts,
  word_shared,
  word_lengths,
  word_letters,
  rank_steps,
  rank_codes,
  flags,
  near_lemmas,
  far_lemmas,
  second_lemmas,
  sense_starts,
  sense_counts,
  sense_bases,
  senses_back_low,
  senses_back_high,
  parent_low,
  parent_high,
  more_parents,
  bond_starts,
  bond_counts,
  bond_low,
  bond_high,
  bond_kinds,
  vector_has,
  vector_before,
  vector_rows,
  name_kind_bits,
  place_words,
  place_codes,
  section_count
};

constexpr std::uint8_t part_of_speech_bits = 31;
constexpr std::uint8_t starts_phrase_bit = 32;
constexpr std::uint8_t second_lemma_bit = 64;
constexpr std::uint8_t uncounted = 255;
constexpr std::uint8_t far_away = 255;

}  // namespace

std::optional<Lexicon> Lexicon::open(std::span<const std::byte> bytes, std::string& problem) {
  const auto sections =
      format::Sections::open(bytes, "UNSPINLX", version, section_count, "lexicon.bin", problem);
  if (!sections) return std::nullopt;
  const auto counts = sections->column<std::uint32_t>(sizes);

  Lexicon lexicon;
  lexicon.bytes_ = bytes;
  lexicon.identity_ = sections->identity();
  lexicon.words_ = sections->words(counts[0], word_starts);
  lexicon.dimensions_ = counts[3];
  lexicon.rank_steps_ = sections->column<std::uint32_t>(rank_steps);
  lexicon.rank_codes_ = sections->column<std::uint8_t>(rank_codes);
  lexicon.flags_ = sections->column<std::uint8_t>(flags);
  lexicon.near_lemmas_ = sections->column<std::uint8_t>(near_lemmas);
  lexicon.far_lemmas_ = format::PairColumn((*sections)[far_lemmas]);
  lexicon.second_lemmas_ = format::PairColumn((*sections)[second_lemmas]);
  lexicon.senses_ = sections->lists(sense_starts);
  lexicon.sense_bases_ = sections->column<std::uint32_t>(sense_bases);
  lexicon.senses_back_ = sections->wide(senses_back_low);
  lexicon.parents_ = sections->wide(parent_low);
  lexicon.more_parents_ = format::PairColumn((*sections)[more_parents]);
  lexicon.bonds_ = sections->lists(bond_starts);
  lexicon.bond_words_ = sections->wide(bond_low);
  lexicon.bond_kinds_ = sections->column<std::uint8_t>(bond_kinds);
  lexicon.vector_rows_ = sections->rows(vector_has);
  lexicon.vectors_ = sections->column<std::uint8_t>(vector_rows);
  lexicon.vector_count_ = counts[2];
  lexicon.name_kinds_ = sections->column<std::uint8_t>(name_kind_bits);
  lexicon.place_words_ = format::PairColumn((*sections)[place_words]);
  lexicon.place_codes_ = sections->column<std::uint8_t>(place_codes);
  if (lexicon.rank_codes_.size() != counts[0] || lexicon.dimensions_ % 2 != 0 ||
      lexicon.dimensions_ > Profile::most_dimensions) {
    problem = "This lexicon.bin is damaged.";
    return std::nullopt;
  }
  return lexicon;
}

WordId Lexicon::find(std::u16string_view folded) const {
  WordId found = words_.find(folded);
  // "n.a.t.o.", "gen." stand in the list without their full stops, "co-operation" without its hyphen.
  for (const char16_t mark : {u'.', u'-'}) {
    if (found != no_word || folded.find(mark) == std::u16string_view::npos) continue;
    std::u16string plain;
    std::remove_copy(folded.begin(), folded.end(), std::back_inserter(plain), mark);
    found = words_.find(plain);
  }
  return found;
}

std::u16string Lexicon::text(WordId word) const { return format::to_utf16(words_.text(word)); }

std::uint32_t Lexicon::rank(WordId word) const {
  if (word >= size() || rank_codes_[word] == uncounted) return size();
  return rank_steps_[rank_codes_[word]];
}

std::uint8_t Lexicon::parts_of_speech(WordId word) const { return flags_[word] & part_of_speech_bits; }

bool Lexicon::starts_phrase(WordId word) const { return (flags_[word] & starts_phrase_bit) != 0; }

std::uint8_t Lexicon::name_kinds(WordId word) const {
  const std::uint8_t own = name_kinds_[word];
  return own != 0 ? own
                  : static_cast<std::uint8_t>(name_kinds_[lemma(word)] & (names_people | names_country));
}

std::string_view Lexicon::place_code(WordId word) const {
  const std::size_t begin = place_of(word);
  std::size_t end = begin;
  while (end < place_codes_.size() && place_codes_[end] != 0) ++end;
  return place_codes_.letters(begin, end - begin);
}

std::size_t Lexicon::parents_of(std::uint32_t sense, std::span<std::uint32_t, most_parents> out) const {
  out[0] = parents_[sense];
  return out[0] == 0 ? 0 : 1 + more_parents_.values(sense, out.subspan<1>());
}

WordId Lexicon::second_lemma(WordId word) const {
  if (word >= size() || (flags_[word] & second_lemma_bit) == 0) return lemma(word);
  return second_lemmas_.value(word, word);
}

WordId Lexicon::lemma(WordId word) const {
  if (word >= size()) return word;
  const std::uint8_t near = near_lemmas_[word];
  return near == far_away ? far_lemmas_.value(word, word) : word - near;
}

std::uint32_t Lexicon::place_of(WordId word) const {
  if ((name_kinds(word) & ~names_person) == 0) return 0;
  const std::uint32_t own = place_words_.value(word, 0);
  return own != 0 ? own : place_words_.value(lemma(word), 0);
}

}  // namespace unspin
