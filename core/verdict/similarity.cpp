#include "verdict/verdict.h"

namespace unspin {

Similarity measure_similarity(const Evidence& evidence, const std::vector<Finding>&) {
  Similarity similarity;
  if (!evidence.original) return similarity;
  const auto share = [](std::size_t part, std::size_t whole) {
    return whole ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
  };
  std::vector<char> suspect(evidence.suspect.tokens.size()), original(evidence.original->tokens.size());
  for (const WordLink& link : evidence.alignment.links) {
    for (std::uint32_t i = link.original.first; i < link.original.last; ++i) original[i] = 1;
    for (std::uint32_t j = link.suspect.first; j < link.suspect.last; ++j) suspect[j] = 1;
  }
  const auto covered = [&](const Document& document, const std::vector<char>& linked) {
    std::size_t words = 0, answered = 0;
    for (std::size_t i = 0; i < document.tokens.size(); ++i) {
      if (document.tokens[i].kind == TokenKind::punctuation) continue;
      ++words;
      answered += linked[i] != 0;
    }
    return share(answered, words);
  };
  similarity.suspect_covered = covered(evidence.suspect, suspect);
  similarity.original_covered = covered(*evidence.original, original);
  return similarity;
}

}  // namespace unspin
