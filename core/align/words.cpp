// Word links: inside a sentence pair, the heaviest chain of equal and related words that keeps its order.
#include <algorithm>

#include "align/align.h"

namespace unspin {
namespace {

struct Cell {
  double value = 0;
  LinkKind kind = LinkKind::same;
};

Cell likeness(const AlignmentInput& input, std::uint32_t i, std::uint32_t j) {
  const Term& a = input.vocabulary.terms[input.vocabulary.original[i]];
  const Term& b = input.vocabulary.terms[input.vocabulary.suspect[j]];
  if (&a == &b) return {a.kind == TokenKind::punctuation || a.function_word ? 0.6 : 1.0, LinkKind::same};
  if (a.word == no_word || b.word == no_word || a.kind != TokenKind::word || b.kind != TokenKind::word)
    return {};
  const Relation relation = input.lexicon.relate(a.word, b.word);
  switch (relation.bond) {
    case Bond::none:
    case Bond::vector:
    case Bond::sibling:
      return {};
    case Bond::inflection:
      return {0.9, LinkKind::inflection};
    case Bond::spelling:
    case Bond::abbreviation:
      return {0.9, LinkKind::format};
    case Bond::synonym:
      return {0.8, LinkKind::synonym};
    case Bond::derivation:
    case Bond::similar:
    case Bond::broader:
    case Bond::antonym:
      return {0.5, LinkKind::related};
  }
  return {};
}

void link_pair(const AlignmentInput& input, Range a, Range b, std::vector<WordLink>& links) {
  const std::size_t rows = a.size(), columns = b.size();
  std::vector<Cell> cells(rows * columns);
  std::vector<double> best((rows + 1) * (columns + 1), 0);
  const auto at = [&](std::size_t i, std::size_t j) -> double& { return best[i * (columns + 1) + j]; };
  for (std::size_t i = rows; i-- > 0;)
    for (std::size_t j = columns; j-- > 0;) {
      Cell& cell = cells[i * columns + j];
      cell =
          likeness(input, a.first + static_cast<std::uint32_t>(i), b.first + static_cast<std::uint32_t>(j));
      at(i, j) = std::max({at(i + 1, j), at(i, j + 1), cell.value > 0 ? at(i + 1, j + 1) + cell.value : 0.0});
    }
  for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
    const Cell& cell = cells[i * columns + j];
    if (cell.value > 0 && at(i, j) <= at(i + 1, j + 1) + cell.value) {
      const auto row = a.first + static_cast<std::uint32_t>(i++),
                 column = b.first + static_cast<std::uint32_t>(j++);
      links.push_back({{row, row + 1}, {column, column + 1}, cell.kind, cell.value});
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      ++i;
    } else {
      ++j;
    }
  }
}

}  // namespace

std::vector<WordLink> link_words(const AlignmentInput& input, const std::vector<SentencePair>& pairs,
                                 std::vector<std::u16string>&) {
  std::vector<WordLink> links;
  for (const SentencePair& pair : pairs)
    for (const std::uint32_t s : pair.suspect)
      for (const std::uint32_t o : pair.original)
        link_pair(input, input.original.sentences[o].tokens, input.suspect.sentences[s].tokens, links);
  return links;
}

}  // namespace unspin
