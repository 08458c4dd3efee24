// Verbatim runs: five words or more that stand side by side in both texts, whatever the punctuation.
#include <algorithm>
#include <array>

#include "verdict/features.h"

namespace unspin {
namespace {

constexpr std::size_t run = 5;
using Gram = std::array<TermId, run>;

/// The tokens that are words: "visits", "7.5"; not "," or "“".
std::vector<std::uint32_t> words_of(const Document& document) {
  std::vector<std::uint32_t> words;
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i)
    if (document.tokens[i].kind != TokenKind::punctuation) words.push_back(i);
  return words;
}

Gram gram_at(const std::vector<TermId>& terms, const std::vector<std::uint32_t>& words, std::size_t first) {
  Gram gram{};
  for (std::size_t k = 0; k < run; ++k) gram[k] = terms[words[first + k]];
  return gram;
}

}  // namespace

std::vector<char> verbatim_words(const AlignmentInput& input) {
  const std::vector<std::uint32_t> original = words_of(input.original), suspect = words_of(input.suspect);
  std::vector<Gram> grams;
  for (std::size_t i = 0; i + run <= original.size(); ++i)
    grams.push_back(gram_at(input.vocabulary.original, original, i));
  std::sort(grams.begin(), grams.end());
  std::vector<char> inside(input.suspect.tokens.size());
  for (std::size_t i = 0; i + run <= suspect.size(); ++i)
    if (std::binary_search(grams.begin(), grams.end(), gram_at(input.vocabulary.suspect, suspect, i)))
      for (std::size_t k = 0; k < run; ++k) inside[suspect[i + k]] = 1;
  return inside;
}

}  // namespace unspin
