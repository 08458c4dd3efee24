#include "lexicon/name_book.h"

#include <algorithm>

#include "lexicon/plain_latin.h"

namespace unspin {
namespace {

constexpr std::uint32_t version = 2;

/// The sections of names.bin, in order; scripts/lexicon/names.mjs writes them.
enum Section : std::size_t {
  licences,
  sizes,
  word_list_starts,
  word_list_shared,
  word_list_lengths,
  word_list_letters,
  meaning_starts,
  meaning_counts,
  meaning_languages,
  meaning_low,
  meaning_high,
  english_list_starts,
  english_list_shared,
  english_list_lengths,
  english_list_letters,
  language_names,
  place_list_starts,
  place_list_shared,
  place_list_lengths,
  place_list_letters,
  place_starts,
  place_counts,
  place_code_ids,
  code_list_starts,
  code_list_shared,
  code_list_lengths,
  code_list_letters,
  section_count
};

}  // namespace

std::optional<NameBook> NameBook::open(std::span<const std::byte> bytes, std::string& problem) {
  const auto sections =
      format::Sections::open(bytes, "UNSPINNB", version, section_count, "names.bin", problem);
  if (!sections) return std::nullopt;
  const auto counts = sections->column<std::uint32_t>(sizes);

  NameBook book;
  book.bytes_ = bytes;
  book.lexicon_ = sections->lexicon();
  book.words_ = sections->words(counts[0], word_list_starts);
  book.meanings_ = sections->lists(meaning_starts);
  book.languages_ = sections->column<std::uint8_t>(meaning_languages);
  book.english_ids_ = sections->wide(meaning_low);
  book.english_ = sections->words(counts[1], english_list_starts);
  book.language_names_ = sections->column<std::uint8_t>(language_names);
  book.places_ = sections->words(counts[2], place_list_starts);
  book.place_lists_ = sections->lists(place_starts);
  book.place_codes_ = sections->column<std::uint16_t>(place_code_ids);
  book.codes_ = sections->words(counts[3], code_list_starts);
  return book;
}

std::u16string NameBook::language(std::uint8_t index) const {
  std::size_t begin = 0;
  std::size_t end = 0;
  for (;; ++end) {
    if (end >= language_names_.size()) return {};
    if (language_names_[end] != 0) continue;
    if (index-- == 0) break;
    begin = end + 1;
  }
  return format::to_utf16(language_names_.letters(begin, end - begin));
}

std::vector<NameMeaning> NameBook::meanings(std::u16string_view folded) const {
  std::vector<NameMeaning> found;
  const std::uint32_t word = words_.find(plain_latin(folded));
  if (word == format::WordList::none) return found;
  const auto [begin, end] = meanings_.of(word);
  for (std::size_t i = begin; i < end; ++i) {
    found.push_back({format::to_utf16(english_.text(english_ids_[i])), language(languages_[i])});
  }
  return found;
}

std::vector<std::string> NameBook::place_codes(std::u16string_view folded) const {
  std::vector<std::string> codes;
  const std::uint32_t place = places_.find(plain_latin(folded));
  if (place == format::WordList::none) return codes;
  const auto [begin, end] = place_lists_.of(place);
  for (std::size_t i = begin; i < end; ++i) codes.push_back(codes_.text(place_codes_[i]));
  return codes;
}

bool NameBook::same_place(std::u16string_view a, std::u16string_view b) const {
  const std::vector<std::string> left = place_codes(a);
  const std::vector<std::string> right = place_codes(b);
  return std::any_of(left.begin(), left.end(), [&right](const std::string& code) {
    return std::find(right.begin(), right.end(), code) != right.end();
  });
}

}  // namespace unspin
