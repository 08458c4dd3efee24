// Word links inside a sentence pair: the best-supported cells first, each token once, then what stands alone
// between two links on both sides.
//
//   original  he met the British prime minister in London
//   suspect   in London , he saw the British premier
//
// A cell is supported by the neighbours that answer each other beside it, so the right one of two equal words
// wins, and a function word or a mark is linked only where its neighbours are.
#include <algorithm>
#include <utility>

#include "align/align.h"
#include "align/word_evidence.h"

namespace unspin {
namespace {

constexpr std::size_t most_cells = 250'000;  // of one sentence pair

struct Side {
  std::vector<std::uint32_t> tokens;  // of all sentences on this side of the pair
  std::vector<TermId> terms;
  std::vector<std::uint8_t> content;  // 1 for a word or number that says something by itself
};

Side collect_side(const Document& document, const std::vector<std::uint32_t>& sentences,
                  const std::vector<TermId>& ids, const Vocabulary& vocabulary) {
  Side side;
  for (const std::uint32_t s : sentences)
    for (std::uint32_t i = document.sentences[s].tokens.first; i < document.sentences[s].tokens.last; ++i) {
      const Term& term = vocabulary.terms[ids[i]];
      side.tokens.push_back(i);
      side.terms.push_back(ids[i]);
      side.content.push_back(term.kind != TokenKind::punctuation && !term.function_word);
    }
  return side;
}

struct Candidate {
  std::uint32_t row, column;
  int support;
  int score;
};

class Grid {
 public:
  Grid(const AlignmentInput& input, const Side& a, const Side& b) : a_(a), b_(b) {
    cells_.resize(a.terms.size() * b.terms.size());
    for (std::size_t i = 0; i < a.terms.size(); ++i)
      for (std::size_t j = 0; j < b.terms.size(); ++j)
        cells_[i * b.terms.size() + j] = compare_terms(input.vocabulary.terms[a.terms[i]],
                                                       input.vocabulary.terms[b.terms[j]], input.lexicon);
  }

  [[nodiscard]] const Likeness& cell(std::size_t i, std::size_t j) const {
    return cells_[i * b_.terms.size() + j];
  }

  /// How well the neighbours on both sides answer each other: 0 … about 1500.
  [[nodiscard]] int support(std::size_t i, std::size_t j) const {
    int sum = 0;
    for (const int step : {-2, -1, 1, 2}) {
      const std::size_t row = i + static_cast<std::size_t>(step), column = j + static_cast<std::size_t>(step);
      if (row < a_.terms.size() && column < b_.terms.size())
        sum += value(row, column) * (step == 1 || step == -1 ? 2 : 1);
    }
    return sum + content_neighbour(i, j, -1) + content_neighbour(i, j, 1);
  }

 private:
  [[nodiscard]] int value(std::size_t i, std::size_t j) const {
    const Likeness& likeness = cell(i, j);
    return likeness.bond == Bond::vector || likeness.bond == Bond::sibling ? 0 : likeness.value;
  }
  /// The likeness of the nearest content words before (step -1) or after both tokens.
  [[nodiscard]] int content_neighbour(std::size_t i, std::size_t j, int step) const {
    const auto next = [&](const Side& side, std::size_t at) {
      do at += static_cast<std::size_t>(step);
      while (at < side.content.size() && side.content[at] == 0);
      return at;
    };
    const std::size_t row = next(a_, i), column = next(b_, j);
    return row < a_.terms.size() && column < b_.terms.size() ? value(row, column) : 0;
  }

  const Side& a_;
  const Side& b_;
  std::vector<Likeness> cells_;
};

std::vector<Candidate> collect_candidates(const Grid& grid, const Side& a, const Side& b) {
  std::vector<Candidate> candidates;
  const int rows = static_cast<int>(a.terms.size()), columns = static_cast<int>(b.terms.size());
  for (int i = 0; i < rows; ++i)
    for (int j = 0; j < columns; ++j) {
      const auto row = static_cast<std::uint32_t>(i), column = static_cast<std::uint32_t>(j);
      const Likeness& likeness = grid.cell(row, column);
      if (likeness.value == 0 || likeness.bond == Bond::vector) continue;
      const int support = grid.support(row, column);
      const bool content = a.content[row] != 0 && b.content[column] != 0;
      if (support < (content && likeness.value >= 100 ? 0 : 120)) continue;
      const int distance = std::abs(i * columns - j * rows) * 100 / (rows * columns);
      candidates.push_back(
          {row, column, support, likeness.value * (content ? 3 : 1) + support - 2 * distance});
    }
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& x, const Candidate& y) {
    if (x.score != y.score) return x.score > y.score;
    if (x.row + x.column != y.row + y.column) return x.row + x.column < y.row + y.column;
    return x.row < y.row;
  });
  return candidates;
}

LinkKind kind_of(const Term& a, const Term& b, const Likeness& likeness) {
  if (a.form == b.form) return LinkKind::same;
  if (a.kind == TokenKind::number && b.kind == TokenKind::number) return LinkKind::number;
  switch (likeness.bond) {
    case Bond::inflection:
      return LinkKind::inflection;
    case Bond::spelling:
    case Bond::abbreviation:
      return LinkKind::format;
    case Bond::synonym:
      return LinkKind::synonym;
    case Bond::derivation:
    case Bond::similar:
    case Bond::broader:
    case Bond::sibling:
    case Bond::antonym:
      return LinkKind::related;
    case Bond::none:
    case Bond::vector:
      break;
  }
  return likeness.letters >= 178 ? LinkKind::name : LinkKind::context;
}

constexpr std::uint32_t unlinked = ~std::uint32_t{0};

void link_pair(const AlignmentInput& input, const Side& a, const Side& b, std::vector<WordLink>& links) {
  const Grid grid(input, a, b);
  std::vector<std::uint32_t> answer(a.terms.size(), unlinked), taken(b.terms.size(), unlinked);
  for (const Candidate& candidate : collect_candidates(grid, a, b))
    if (answer[candidate.row] == unlinked && taken[candidate.column] == unlinked) {
      answer[candidate.row] = candidate.column;
      taken[candidate.column] = candidate.row;
    }
  for (std::uint32_t i = 1; i + 1 < a.terms.size(); ++i) {  // alone between two links on both sides
    if (answer[i] != unlinked || answer[i - 1] == unlinked || answer[i - 1] + 2 != answer[i + 1]) continue;
    const std::uint32_t j = answer[i - 1] + 1;
    if (taken[j] != unlinked || a.content[i] != b.content[j]) continue;
    answer[i] = j;
    taken[j] = i;
  }
  for (std::uint32_t i = 0; i < a.terms.size(); ++i) {
    const std::uint32_t j = answer[i];
    if (j == unlinked) continue;
    const Likeness& likeness = grid.cell(i, j);
    const LinkKind kind =
        kind_of(input.vocabulary.terms[a.terms[i]], input.vocabulary.terms[b.terms[j]], likeness);
    links.push_back({{a.tokens[i], a.tokens[i] + 1},
                     {b.tokens[j], b.tokens[j] + 1},
                     kind,
                     likeness.value == 0 ? 0.6 : 0.6 + likeness.value / 255.0 * 0.4});
  }
}

}  // namespace

std::vector<WordLink> link_words(const AlignmentInput& input, const std::vector<SentencePair>& pairs,
                                 std::vector<std::u16string>& limits) {
  std::vector<WordLink> links;
  bool too_long = false;
  for (const SentencePair& pair : pairs) {
    const Side a = collect_side(input.original, pair.original, input.vocabulary.original, input.vocabulary);
    const Side b = collect_side(input.suspect, pair.suspect, input.vocabulary.suspect, input.vocabulary);
    if (a.terms.size() * b.terms.size() > most_cells)
      too_long = true;
    else
      link_pair(input, a, b, links);
  }
  if (too_long) limits.push_back(u"Sentences of more than about 500 words were not compared word by word.");
  std::sort(links.begin(), links.end(), [](const WordLink& x, const WordLink& y) {
    if (x.suspect.first != y.suspect.first) return x.suspect.first < y.suspect.first;
    if (x.original.first != y.original.first) return x.original.first < y.original.first;
    if (x.suspect.last != y.suspect.last) return x.suspect.last < y.suspect.last;
    return x.original.last < y.original.last;
  });
  return links;
}

}  // namespace unspin
