// What words have to do with each other: a read-only view over the bytes of web/dist/lexicon.bin.
// Nothing is parsed on load, nothing is copied; the bytes must outlive the view.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "lexicon/format.h"

namespace unspin {

/// An entry of the word list: a single word or a phrase of several ("prior to").
using WordId = std::uint32_t;
inline constexpr WordId no_word = ~WordId{0};

/// Why two words answer each other, strongest first. An antonym is never a synonym.
enum class Bond : std::uint8_t {
  none,
  inflection,    // visit, visited
  spelling,      // colour, color
  abbreviation,  // UN, United Nations
  derivation,    // govern, government; Taiwan, Taiwanese; Franco-, France
  synonym,       // foggy, misty: one sense is shared
  similar,       // WordNet's similar-to, or a thesaurus entry: alarming, troubling
  broader,       // one is the other's hypernym: dog, animal
  sibling,       // both have one hypernym: dog, cat
  vector,        // neighbours in the vector space only
  antonym,       // rise, fall
};

/// What is known of one pair of words. `strength` in [0, 1] is how far to believe that one answers the other
/// in two tellings of one story, comparable across bonds; from `synonym_strength` on chance is no longer
/// enough. Whether they mean the same is for the bond to say: Monday and Tuesday are strong siblings.
struct Relation {
  Bond bond = Bond::none;
  float strength = 0;
  std::uint32_t sense = 0;  // the sense shared, or the one above both, for Glosses::gloss; 0 = none
};
inline constexpr float synonym_strength = 0.5F;

/// Parts of speech a word can have, as a bit set.
enum PartOfSpeech : std::uint8_t { noun = 1, verb = 2, adjective = 4, adverb = 8, function_word = 16 };

/// What a word can name, as a bit set; the entry itself is folded ("paris", "taiwanese").
enum NameKind : std::uint8_t {
  names_person = 1,    // a given name: Anna
  names_country = 2,   // a country or territory: Taiwan, US
  names_city = 4,      // a well-known city: Paris
  names_people = 8,    // a demonym: Taiwanese
  names_language = 16  // a language: German
};

/// What relate() and cosine() need to know of one entry, gathered once: for callers that ask about many
/// pairs.
struct Profile {
  static constexpr std::size_t most_lemmas = 3;
  static constexpr std::size_t most_senses = 40;
  static constexpr std::size_t most_dimensions = 80;

  WordId word = no_word;
  std::array<WordId, most_lemmas> lemmas{};  // every dictionary form that it may be: left → leave, left
  std::array<format::Lists::Part, most_lemmas> bonds{};  // where what is stated of each of them stands
  std::uint8_t lemma_count = 0;
  std::uint8_t own = 0;  // which of them is the word itself
  std::uint8_t sense_count = 0;
  std::uint32_t place = 0;                           // where its place code begins; 0 = none
  std::array<std::uint32_t, most_senses> senses{};   // the commonest first
  std::array<std::uint32_t, most_senses> parents{};  // the hypernym of each
  std::array<std::int8_t, most_dimensions> vector{};
  double rarity = 0;  // grows with the logarithm of the rank
  float length = 0;   // of the vector; 0 = it has none
};

class Lexicon {
 public:
  /// A lexicon that knows nothing: every look-up answers "not known".
  Lexicon() = default;

  /// Views `bytes`; refuses a truncated, foreign or corrupt file with a sentence in `problem`.
  static std::optional<Lexicon> open(std::span<const std::byte> bytes, std::string& problem);

  [[nodiscard]] bool empty() const { return bytes_.empty(); }
  /// What glosses.bin and names.bin know the file by that they were made with.
  [[nodiscard]] std::uint32_t identity() const { return identity_; }
  [[nodiscard]] std::uint32_t size() const { return words_.size(); }  // ids are 0 … size()-1

  /// The entry of a folded word or phrase (single spaces, lower case), or no_word.
  [[nodiscard]] WordId find(std::u16string_view folded) const;
  /// The entry's own text, folded.
  [[nodiscard]] std::u16string text(WordId) const;

  /// Frequency rank in running English, 0 = the commonest; size() where not counted.
  [[nodiscard]] std::uint32_t rank(WordId) const;
  [[nodiscard]] std::uint8_t parts_of_speech(WordId) const;
  /// The dictionary form ("visited" → "visit"); the id itself where it is one.
  [[nodiscard]] WordId lemma(WordId) const;
  /// The next likely one ("left" → the word itself, beside "leave"); the same as lemma() where there is none.
  [[nodiscard]] WordId second_lemma(WordId) const;
  /// What the entry can name; 0 for a word that names nothing. An inflected form names what its lemma does:
  /// "swedes", a people.
  [[nodiscard]] std::uint8_t name_kinds(WordId) const;
  /// The code of the place that a country, city or demonym belongs to ("TW" for taiwan and taiwanese,
  /// "city/Rome" for rome), or "". Two different codes are never one garbled name.
  [[nodiscard]] std::string_view place_code(WordId) const;
  /// True if any entry of several words begins with this word.
  [[nodiscard]] bool starts_phrase(WordId) const;

  /// The senses of one entry, the commonest first, as far as `out` reaches; how many.
  std::size_t senses_of(WordId, std::span<std::uint32_t> out) const;
  /// How many senses there are; they are numbered from 1.
  [[nodiscard]] std::size_t sense_count() const { return parents_.high.size(); }
  /// Calls visit(word, sense) for each sense of each entry, in the order of the entries.
  template <class Visit>
  void each_sense(const Visit& visit) const {
    std::size_t i = 0;
    std::uint32_t next = 0;
    for (WordId word = 0; word < size(); ++word) {
      if (word % 32 == 0) next = sense_bases_[word / 32];
      for (std::size_t left = senses_.counts[word]; left > 0; --left, ++i) {
        const std::uint32_t back = senses_back_[i];
        visit(word, back == 0 ? next++ : next - back);
      }
    }
  }
  /// Where they stand in the list of all senses of all entries, for Usage.
  [[nodiscard]] format::Lists::Part places_of_senses(WordId word) const { return senses_.of(word); }
  static constexpr std::size_t most_parents = 4;
  /// What stands above a sense: its hypernyms, or the heads of its group of adjectives; how many.
  std::size_t parents_of(std::uint32_t sense, std::span<std::uint32_t, most_parents> out) const;

  /// The strongest relation of two entries. Symmetric but for `broader`.
  [[nodiscard]] Relation relate(WordId a, WordId b) const;
  /// Cosine of the two word vectors in [-1, 1]; nullopt where one has none.
  [[nodiscard]] std::optional<float> cosine(WordId a, WordId b) const;

  /// The same for callers that ask about many pairs: gather each word's profile once.
  [[nodiscard]] Profile profile(WordId) const;
  [[nodiscard]] Relation relate(const Profile& a, const Profile& b) const;
  [[nodiscard]] static std::optional<float> cosine(const Profile& a, const Profile& b);

 private:
  void gather_meaning(Profile& profile) const;
  void gather_lemmas(Profile& profile) const;
  void gather_vector(Profile& profile) const;
  [[nodiscard]] std::uint32_t place_of(WordId) const;
  /// What is stated of one dictionary form of each.
  [[nodiscard]] Bond stated_bond(const Profile& a, std::size_t i, const Profile& b, std::size_t j) const;
  /// The strongest that is stated of any of their dictionary forms.
  [[nodiscard]] Bond stated_bond(const Profile& a, const Profile& b) const;

  std::span<const std::byte> bytes_;
  std::uint32_t identity_ = 0;
  format::WordList words_;
  std::uint32_t dimensions_ = 0;
  format::Column<std::uint32_t> rank_steps_;
  format::Column<std::uint8_t> rank_codes_;
  format::Column<std::uint8_t> flags_;
  format::Column<std::uint8_t> near_lemmas_;  // how many entries before it the lemma stands; 255: far
  format::PairColumn far_lemmas_;             // (word, lemma), sorted by word
  format::PairColumn second_lemmas_;          // the next likely one, likewise
  format::Lists senses_;
  format::Column<std::uint32_t> sense_bases_;  // by block of 32 words: the next new sense there
  format::WideColumn senses_back_;             // 0 = the next new one, else how many before it
  format::WideColumn parents_;                 // by sense: its hypernym, 0 = none
  format::PairColumn more_parents_;            // (sense, a further one), sorted
  format::Lists bonds_;                        // to entries with a higher id only
  format::WideColumn bond_words_;
  format::Column<std::uint8_t> bond_kinds_;
  format::RowMap vector_rows_;
  std::uint32_t vector_count_ = 0;
  format::Column<std::uint8_t> vectors_;  // a byte a word for each two dimensions
  format::Column<std::uint8_t> name_kinds_;
  format::PairColumn place_words_;            // (word, where its code begins), sorted by word
  format::Column<std::uint8_t> place_codes_;  // each ends in 0
};

}  // namespace unspin
