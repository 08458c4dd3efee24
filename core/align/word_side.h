// One side of a sentence pair: its words in a row, with what the weighing asks of each.
#pragma once
#include <cstdint>
#include <vector>

#include "align/vocabulary.h"
#include "text/document.h"

namespace unspin {

struct WordSide {
  std::vector<std::uint32_t> tokens;  // places in the document
  std::vector<TermId> terms;
  std::vector<const Term*> words;      // the same, looked up
  std::vector<std::uint8_t> capital;   // 1 where the word begins with a capital
  std::vector<const Number*> numbers;  // the number or date that the word is part of, or null
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(terms.size()); }
};

WordSide collect_side(const Document& document, const std::vector<std::uint32_t>& sentences,
                      const std::vector<TermId>& ids, const Vocabulary& vocabulary);

/// The number that covers the token, or null.
const Number* number_at(const Document& document, std::uint32_t token);

}  // namespace unspin
