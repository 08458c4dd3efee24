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

std::vector<char> verbatim_words(const Document& original, const Document& suspect,
                                 const Vocabulary& vocabulary) {
  const std::vector<std::uint32_t> one = words_of(original), other = words_of(suspect);
  std::vector<Gram> grams;
  for (std::size_t i = 0; i + run <= one.size(); ++i) grams.push_back(gram_at(vocabulary.original, one, i));
  std::sort(grams.begin(), grams.end());
  std::vector<char> inside(suspect.tokens.size());
  for (std::size_t i = 0; i + run <= other.size(); ++i)
    if (std::binary_search(grams.begin(), grams.end(), gram_at(vocabulary.suspect, other, i)))
      for (std::size_t k = 0; k < run; ++k) inside[other[i + k]] = 1;
  return inside;
}

}  // namespace unspin
