#include "lexicon/name_book.h"

#include <algorithm>

#include "lexicon/plain_latin.h"

namespace unspin {
namespace {

constexpr std::uint32_t version = 1;

/// The sections of names.bin, in order; scripts/lexicon/names.mjs writes them.
enum Section : std::size_t {
  licences,
  sizes,
  word_offsets,
  word_text,
  meaning_starts,
  meaning_counts,
  meaning_languages,
  meaning_low,
  meaning_high,
  english_offsets,
  english_text,
  language_names,
  place_offsets,
  place_text,
  place_starts,
  place_counts,
  place_code_ids,
  code_offsets,
  code_text,
  section_count
};

}  // namespace

std::optional<NameBook> NameBook::open(std::span<const std::byte> bytes, std::string& problem) {
  problem = format::problem_with(bytes, "UNSPINNB", version, section_count, "names.bin");
  if (!problem.empty()) return std::nullopt;
  const auto part = [bytes](Section index) { return format::section(bytes, index); };
  const format::Column<std::uint32_t> counts(part(sizes));

  NameBook book;
  book.bytes_ = bytes;
  book.words_ = format::WordList(counts[0], part(word_offsets), part(word_text));
  book.meanings_ = {format::Column<std::uint32_t>(part(meaning_starts)),
                    format::Column<std::uint8_t>(part(meaning_counts))};
  book.languages_ = format::Column<std::uint8_t>(part(meaning_languages));
  book.english_ids_ = {format::Column<std::uint16_t>(part(meaning_low)),
                       format::Column<std::uint8_t>(part(meaning_high))};
  book.english_ = format::WordList(counts[1], part(english_offsets), part(english_text));
  book.language_names_ = format::Column<std::uint8_t>(part(language_names));
  book.places_ = format::WordList(counts[2], part(place_offsets), part(place_text));
  book.place_lists_ = {format::Column<std::uint32_t>(part(place_starts)),
                       format::Column<std::uint8_t>(part(place_counts))};
  book.place_codes_ = format::Column<std::uint16_t>(part(place_code_ids));
  book.codes_ = format::WordList(counts[3], part(code_offsets), part(code_text));
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
