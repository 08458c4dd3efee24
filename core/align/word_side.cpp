#include "align/word_side.h"

#include <algorithm>

namespace unspin {

WordSide collect_side(const Document& document, const std::vector<std::uint32_t>& sentences,
                      const std::vector<TermId>& ids, const Vocabulary& vocabulary) {
  WordSide side;
  for (const std::uint32_t s : sentences) {
    const Range tokens = document.sentences[s].tokens;
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
      side.tokens.push_back(i);
      side.terms.push_back(ids[i]);
      side.words.push_back(&vocabulary.terms[ids[i]]);
      side.capital.push_back(document.tokens[i].capital ? 1 : 0);
      side.numbers.push_back(number_at(document, i));
    }
  }
  return side;
}

const Number* number_at(const Document& document, std::uint32_t token) {
  const auto after =
      std::upper_bound(document.numbers.begin(), document.numbers.end(), token,
                       [](std::uint32_t place, const Number& number) { return place < number.tokens.first; });
  if (after == document.numbers.begin()) return nullptr;
  const Number& number = *std::prev(after);
  return number.tokens.has(token) ? &number : nullptr;
}

}  // namespace unspin
