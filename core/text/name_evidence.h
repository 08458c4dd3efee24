// What a text and the word data say about each of its capitalised words.
#pragma once
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/lexicon.h"
#include "text/document.h"

namespace unspin {

class NameEvidence {
 public:
  NameEvidence(const Document& document, const Lexicon& lexicon);

  /// Does the capital of this token say nothing? First words of sentences and quotations, headlines in
  /// capitals.
  [[nodiscard]] bool is_expected_capital(std::uint32_t token) const { return expected_[token]; }
  /// How often the form has a capital that says something, and how often it has none.
  [[nodiscard]] std::uint32_t capitals(std::u16string_view form) const;
  [[nodiscard]] std::uint32_t small_letters(std::u16string_view form) const;
  /// An everyday word of the language: known, common, and no place or given name.
  [[nodiscard]] bool is_ordinary(std::u16string_view form) const;
  /// A word of the dictionary, common or rare.
  [[nodiscard]] bool is_known(std::u16string_view form) const;
  [[nodiscard]] bool is_person_name(std::u16string_view form) const;
  [[nodiscard]] bool is_place_name(std::u16string_view form) const;
  [[nodiscard]] bool is_people(std::u16string_view form) const;

 private:
  struct Count {
    std::uint32_t capital = 0;
    std::uint32_t small = 0;
  };
  void mark_expected(const Document& document);

  const Lexicon& lexicon_;
  std::vector<bool> expected_;
  std::unordered_map<std::u16string_view, Count> counts_;  // looked up, never walked through
};

}  // namespace unspin
