#include "findings/page/page_lines.h"

#include <algorithm>

namespace unspin {
namespace {

constexpr double shared_furniture = 0.2;   // probability from which a line on both sides is the page's
constexpr std::uint32_t short_story = 50;  // words

/// A line without its punctuation: “all rights reserved ”.
std::u16string words_of(const Document& document, const Line& line) {
  std::u16string words;
  for (std::uint32_t i = line.tokens.first; i < line.tokens.last; ++i) {
    if (document.tokens[i].kind == TokenKind::punctuation) continue;
    words += document.form(i);
    words += u' ';
  }
  return words;
}

std::vector<std::u16string> sorted_lines(const Document& document) {
  std::vector<std::u16string> lines;
  for (const Line& line : document.lines) lines.push_back(words_of(document, line));
  std::sort(lines.begin(), lines.end());
  return lines;
}

/// One text, and what the other has of it.
struct PageSide {
  const Document& document;
  const std::vector<LineLook>& looks;
  const Coverage& coverage;
  std::vector<std::u16string> other_lines;  // sorted

  /// The other has the same line, as a line of its own: furniture stands alike where it stands.
  [[nodiscard]] bool is_shared(const Line& line) const {
    return std::binary_search(other_lines.begin(), other_lines.end(), words_of(document, line));
  }
};

/// A paragraph of the story at whose end something was put.
bool begins_with_story(const Document& document, const Coverage& coverage, const Line& line) {
  constexpr std::uint32_t fewest_words = 5;
  constexpr double least = 0.5;
  const Range first = document.sentences[line.sentences.first].tokens;
  return line.sentences.size() > 1 && coverage.has_counterparts() && coverage.of(first) >= least &&
         count_words(document, first) >= fewest_words;
}

/// The other text says what the line says, in other words maybe. Of few words chance would have it so where
/// the two have little to do with each other.
bool is_answered(const PageSide& side, const Line& line) {
  constexpr double least = 0.5;
  constexpr std::uint32_t fewest_words = 8;
  return (side.coverage.has_counterparts() || count_words(side.document, line.tokens) >= fewest_words) &&
         side.coverage.of(line) >= least;
}

/// An item of the story's own list is written as sentences are: “• Bring a lamp and a spade”, not “• Ten Best
/// Beaches”.
bool is_list_item(const Document& document, const Line& line) {
  constexpr std::uint32_t fewest_words = 5;
  if (line.kind != LineKind::bullet || count_words(document, line.tokens) < fewest_words) return false;
  std::uint32_t words = 0, capitals = 0;
  for (std::uint32_t i = line.tokens.first; i < line.tokens.last; ++i) {
    if (document.tokens[i].kind != TokenKind::word) continue;
    ++words;
    capitals += document.tokens[i].capital;
  }
  return capitals * 3 <= words;
}

LinePart part_of(const PageSide& side, std::uint32_t k, const Options& options) {
  const LineLook& look = side.looks[k];
  const Line& line = side.document.lines[k];
  if (side.is_shared(line))
    return look.sure || look.probability >= shared_furniture ? LinePart::shared_page : LinePart::story;
  if (side.coverage.stands_in_other(line)) return LinePart::story;  // inside a paragraph
  if (look.furniture && !is_answered(side, line)) return LinePart::page;
  return is_put_in(side.document, k, look, side.coverage, options) ? LinePart::page : LinePart::story;
}

std::uint32_t story_words(const PageSide& side, const std::vector<LinePart>& lines) {
  std::uint32_t words = 0;
  for (std::uint32_t k = 0; k < lines.size(); ++k)
    if (lines[k] == LinePart::story) words += count_words(side.document, side.document.lines[k].tokens);
  return words;
}

/// True if the other text answers most of the story: the lines that stand in both are then what was copied,
/// and not what two pages of one site have in common.
bool is_copied(const PageSide& side, const std::vector<LinePart>& lines, std::uint32_t words) {
  std::uint32_t copied = 0;
  for (std::uint32_t k = 0; k < lines.size(); ++k)
    if (const Line& line = side.document.lines[k];
        lines[k] == LinePart::story && (side.coverage.stands_in_other(line) || is_answered(side, line)))
      copied += count_words(side.document, side.document.lines[k].tokens);
  return 2 * copied >= words;  // of nothing, too: a list that was copied whole
}

/// Gives lines that the other text has too back to the story; those that are surely the page's only if `all`.
void give_back(const PageSide& side, bool all, std::vector<LinePart>& lines) {
  for (std::uint32_t k = 0; k < lines.size(); ++k)
    if (lines[k] == LinePart::shared_page && (all || !side.looks[k].furniture)) lines[k] = LinePart::story;
}

/// Behind the story, a sentence between two lines of the page is the teaser of one of them:
///   … the last sentence of the story.
///   Goat learns to ring the school bell              page: its form says so
///   The children are pleased, and the cook is not.   page: what stands around it says so
///   Ten gifts under $30                              page
void take_teasers(const PageSide& side, std::vector<LinePart>& lines) {
  constexpr std::uint32_t longest = 30;  // words
  constexpr double most_covered = 0.25;
  if (!side.coverage.has_counterparts()) return;
  std::uint32_t end = 0;  // of the story, as far as the other text has it
  for (std::uint32_t k = 0; k < lines.size(); ++k)
    if (const Line& line = side.document.lines[k];
        lines[k] == LinePart::story && (side.coverage.stands_in_other(line) || is_answered(side, line)))
      end = k + 1;
  for (std::uint32_t k = std::max(end, 1U); k < lines.size(); ++k) {
    const Line& line = side.document.lines[k];
    const bool between =
        lines[k - 1] == LinePart::page && (k + 1 == lines.size() || lines[k + 1] == LinePart::page);
    if (between && lines[k] == LinePart::story && line.sentences.size() == 1 &&
        count_words(side.document, line.tokens) <= longest && side.coverage.of(line) < most_covered)
      lines[k] = LinePart::page;
  }
}

PageLines part_page(const PageSide& side, const Options& options) {
  PageLines page;
  for (std::uint32_t k = 0; k < side.document.lines.size(); ++k)
    page.lines.push_back(part_of(side, k, options));
  take_teasers(side, page.lines);
  std::uint32_t story = story_words(side, page.lines);
  if (is_copied(side, page.lines, story)) {
    give_back(side, false, page.lines);
    story = story_words(side, page.lines);
    if (story < short_story) give_back(side, true, page.lines);
  }
  if (story_words(side, page.lines) == 0) page.lines.assign(page.lines.size(), LinePart::story);
  page.story = story_words(side, page.lines);
  page.tokens.resize(side.document.tokens.size());
  for (std::uint32_t k = 0; k < page.lines.size(); ++k)
    if (page.lines[k] != LinePart::story)
      std::fill(page.tokens.begin() + side.document.lines[k].tokens.first,
                page.tokens.begin() + side.document.lines[k].tokens.last, 1);
  return page;
}

}  // namespace

bool is_put_in(const Document& document, std::size_t k, const LineLook& look, const Coverage& coverage,
               const Options& options) {
  const Line& line = document.lines[k];
  if (!coverage.has_counterparts() || coverage.stands_in_other(line)) return false;
  const bool sentence = ends_as_sentence(document, line);
  if (!look.sure && is_list_item(document, line)) return false;
  // A paragraph that reads like the story is a paragraph that was added to it.
  if (sentence && !look.sure && look.probability < options.furniture_among_new) return false;
  if (k == 0 && !look.sure) return false;                     // where a title of the copy's own would stand
  const bool caption = look.sure && look.detail == "credit";  // it has words of the story that it illustrates
  const double limit = 0.25 + 0.25 * (look.probability > 0.4) + 0.2 * !sentence + 0.3 * caption +
                       (look.sure && look.furniture ? 1.0 : 0.0);
  return coverage.of(line) < limit && (caption || !begins_with_story(document, coverage, line));
}

Pages part_pages(const Document& original, const Document& suspect,
                 const std::vector<LineLook>& original_looks, const std::vector<LineLook>& suspect_looks,
                 const MutualCoverage& coverage, const Options& options) {
  Pages pages;
  pages.original = part_page({original, original_looks, coverage.original, sorted_lines(suspect)}, options);
  pages.suspect = part_page({suspect, suspect_looks, coverage.suspect, sorted_lines(original)}, options);
  return pages;
}

}  // namespace unspin
