#include "report/paragraph_rows.h"

#include <algorithm>
#include <map>

#include "align/best_below.h"
#include "text/characters.h"

namespace unspin {
namespace {

bool is_blank(char16_t unit) {
  const CharacterClass kind = class_of(unit);
  return kind == CharacterClass::space || kind == CharacterClass::line_break || unit == 0xFEFF;
}

/// Every line that is not blank, without the spaces around it.
std::vector<Span> paragraphs_of(std::u16string_view text) {
  std::vector<Span> spans;
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t at = 0; at < size;) {
    Span line{at, static_cast<std::uint32_t>(std::min<std::size_t>(text.find_first_of(u"\r\n", at), size))};
    at = line.end + 1;
    while (line.begin < line.end && is_blank(text[line.begin])) ++line.begin;
    while (line.end > line.begin && is_blank(text[line.end - 1])) --line.end;
    if (!line.empty()) spans.push_back(line);
  }
  return spans;
}

/// The paragraph that holds a position; the one before it where it lies between two.
std::size_t paragraph_at(const std::vector<Span>& paragraphs, std::uint32_t position) {
  const auto after = std::upper_bound(paragraphs.begin(), paragraphs.end(), position,
                                      [](std::uint32_t at, Span span) { return at < span.begin; });
  return static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - paragraphs.begin(), 1) - 1);
}

/// Two paragraphs, and how many characters of them answer each other.
struct Answer {
  std::size_t original = 0;
  std::size_t suspect = 0;
  double weight = 0;
};

using Paragraphs = std::vector<Span>;

std::vector<Answer> answers_of(const Report& report, const Paragraphs& left, const Paragraphs& right) {
  constexpr double enough = 0.2;  // less than this share of the shorter paragraph is no answer
  std::map<std::pair<std::size_t, std::size_t>, double> weights;
  if (left.empty() || right.empty()) return {};
  for (const SentencePair& pair : report.alignment.sentence_pairs)
    for (const std::uint32_t i : pair.original)
      for (const std::uint32_t j : pair.suspect) {
        const Span a = report.original.sentences[i].span, b = report.suspect.sentences[j].span;
        weights[{paragraph_at(left, a.begin), paragraph_at(right, b.begin)}] +=
            std::min(a.size(), b.size()) * pair.similarity;
      }
  std::vector<Answer> answers;
  for (const auto& [places, weight] : weights)
    if (weight >= enough * std::min(left[places.first].size(), right[places.second].size()))
      answers.push_back({places.first, places.second, weight});
  return answers;
}

/// The heaviest chain of answers in which neither side ever goes back.
std::vector<Answer> in_order(const std::vector<Answer>& answers, std::size_t columns) {
  BestBelow<double> best(columns);
  std::vector<std::uint32_t> before;  // the answer before each in its chain
  for (std::uint32_t k = 0; k < answers.size(); ++k) {
    const auto [weight, chain] = best.below(answers[k].suspect + 1);
    before.push_back(chain);
    best.add(answers[k].suspect, weight + answers[k].weight, k);
  }
  std::vector<Answer> chosen;
  for (std::uint32_t last = best.below(columns).second; last != best.none; last = before[last])
    chosen.push_back(answers[last]);
  std::reverse(chosen.begin(), chosen.end());
  return chosen;
}

std::vector<ParagraphRow> lay_rows(const Paragraphs& left, const Paragraphs& right,
                                   const std::vector<Answer>& chosen) {
  std::vector<ParagraphRow> rows;
  auto i = left.begin();
  auto j = right.begin();
  const auto push = [&](std::size_t to_left, std::size_t to_right) {
    const auto end_left = left.begin() + static_cast<std::ptrdiff_t>(to_left);
    const auto end_right = right.begin() + static_cast<std::ptrdiff_t>(to_right);
    if (i < end_left || j < end_right)
      rows.push_back({{i, std::max(i, end_left)}, {j, std::max(j, end_right)}, std::nullopt});
    i = end_left;
    j = end_right;
  };
  for (std::size_t k = 0; k < chosen.size();) {
    push(chosen[k].original, chosen[k].suspect);
    Answer last = chosen[k++];
    while (k < chosen.size() && (chosen[k].original == last.original || chosen[k].suspect == last.suspect))
      last = chosen[k++];
    push(last.original + 1, last.suspect + 1);
  }
  push(left.size(), right.size());
  return rows;
}

/// The row of each paragraph of one side.
std::vector<std::size_t> row_numbers(const std::vector<ParagraphRow>& rows,
                                     std::vector<Span> ParagraphRow::*side) {
  std::vector<std::size_t> numbers;
  for (std::size_t row = 0; row < rows.size(); ++row)
    numbers.insert(numbers.end(), (rows[row].*side).size(), row);
  return numbers;
}

void point_elsewhere(std::vector<ParagraphRow>& rows, std::vector<Answer> answers) {
  const std::vector<std::size_t> left = row_numbers(rows, &ParagraphRow::original);
  const std::vector<std::size_t> right = row_numbers(rows, &ParagraphRow::suspect);
  std::stable_sort(answers.begin(), answers.end(),
                   [](const Answer& a, const Answer& b) { return a.weight < b.weight; });
  for (const Answer& answer : answers) {
    const std::size_t here = left[answer.original], there = right[answer.suspect];
    if (rows[here].suspect.empty()) rows[here].elsewhere = there;
    if (rows[there].original.empty()) rows[there].elsewhere = here;
  }
}

}  // namespace

std::vector<ParagraphRow> rows_of(const Report& report) {
  const Paragraphs right = paragraphs_of(report.suspect.text);
  if (report.alone) {
    std::vector<ParagraphRow> rows;
    for (const Span span : right) rows.push_back({{}, {span}, std::nullopt});
    return rows;
  }
  const Paragraphs left = paragraphs_of(report.original.text);
  const std::vector<Answer> answers = answers_of(report, left, right);
  std::vector<ParagraphRow> rows = lay_rows(left, right, in_order(answers, right.size()));
  point_elsewhere(rows, answers);
  return rows;
}

}  // namespace unspin
