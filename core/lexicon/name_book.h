// What names mean in other languages, and what places are called there: a read-only view over the bytes of
// names.bin. The file is loaded only when a name is unexplained; a default-constructed NameBook knows
// nothing.
//
//   meanings(u"pamuk")     → {cotton, Turkish}
//   place_codes(u"giappone")  → {JP}
//   same_place(u"japan", u"giappone") → true
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/format.h"

namespace unspin {

/// A word of another language as an English reader would translate it.
struct NameMeaning {
  std::u16string english;   // a single English word, folded: "cotton"
  std::u16string language;  // the language's English name: "Turkish"
};

class NameBook {
 public:
  /// A book that knows nothing.
  NameBook() = default;

  /// Views `bytes`, which must outlive the view; refuses a truncated, foreign or corrupt file with a
  /// sentence in `problem`.
  static std::optional<NameBook> open(std::span<const std::byte> bytes, std::string& problem);

  [[nodiscard]] bool empty() const { return bytes_.empty(); }
  /// The identity of the lexicon that it goes with.
  [[nodiscard]] std::uint32_t lexicon() const { return lexicon_; }

  /// What the folded word means as a common word of other languages; empty where nothing is known.
  [[nodiscard]] std::vector<NameMeaning> meanings(std::u16string_view folded) const;

  /// The codes of the places (countries, territories, cities) and languages that bear the folded name in
  /// English or another language: "CH" for u"giappone", "city/Rome" for u"roma", "lang/de" for u"german".
  [[nodiscard]] std::vector<std::string> place_codes(std::u16string_view folded) const;
  /// True if some place or language bears both names.
  [[nodiscard]] bool same_place(std::u16string_view a, std::u16string_view b) const;

 private:
  [[nodiscard]] std::u16string language(std::uint8_t index) const;

  std::span<const std::byte> bytes_;
  std::uint32_t lexicon_ = 0;
  format::WordList words_;  // of other languages, without marks
  format::Lists meanings_;
  format::Column<std::uint8_t> languages_;
  format::WideColumn english_ids_;
  format::WordList english_;
  format::Column<std::uint8_t> language_names_;  // each ends in 0
  format::WordList places_;                      // in every language, without marks
  format::Lists place_lists_;
  format::Column<std::uint16_t> place_codes_;
  format::WordList codes_;
};

}  // namespace unspin
