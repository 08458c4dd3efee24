#include <algorithm>

#include "findings/evidence.h"
#include "text/values.h"
#include "verdict/verbatim.h"
#include "verdict/verdict.h"

namespace unspin {
namespace {

double share(std::size_t part, std::size_t whole) {
  return whole ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

/// The share of the story's words that are flagged.
double flagged_words(const Document& document, const PageLines& page, const std::vector<char>& flags) {
  std::size_t words = 0, flagged = 0;
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    if (document.tokens[i].kind == TokenKind::punctuation || page.tokens[i]) continue;
    ++words;
    flagged += flags[i] != 0;
  }
  return share(flagged, words);
}

std::vector<std::u16string_view> sorted_forms(const Document& document) {
  std::vector<std::u16string_view> forms;
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i) forms.push_back(document.form(i));
  std::sort(forms.begin(), forms.end());
  return forms;
}

/// Names count as kept when the original has all their words; numbers, when it has their value.
double kept_names_numbers(const Document& original, const Document& suspect, const PageLines& page) {
  const std::vector<std::u16string_view> forms = sorted_forms(original);
  std::vector<double> values, asked;
  for (const Number& number : original.numbers) append_values(number, values);
  for (const Number& number : suspect.numbers)
    if (!page.tokens[number.tokens.first]) append_values(number, asked);
  std::sort(values.begin(), values.end());
  std::size_t kept = 0, all = asked.size();
  for (const double value : asked) kept += std::binary_search(values.begin(), values.end(), value);
  for (const Name& name : suspect.names) {
    if (page.tokens[name.tokens.first]) continue;
    bool held = true;
    for (std::uint32_t i = name.tokens.first; i < name.tokens.last; ++i)
      held = held && std::binary_search(forms.begin(), forms.end(), suspect.form(i));
    ++all;
    kept += held;
  }
  return share(kept, all);
}

std::vector<char> outside(const PageLines& page) {
  std::vector<char> story(page.tokens.size());
  std::transform(page.tokens.begin(), page.tokens.end(), story.begin(),
                 [](char of_page) { return of_page ? 0 : 1; });
  return story;
}

}  // namespace

Similarity measure_similarity(const Evidence& evidence) {
  Similarity similarity;
  std::vector<char> suspect(evidence.suspect.tokens.size()), original(evidence.original.tokens.size());
  for (const WordLink& link : evidence.alignment.links) {
    std::fill(original.begin() + link.original.first, original.begin() + link.original.last, 1);
    std::fill(suspect.begin() + link.suspect.first, suspect.begin() + link.suspect.last, 1);
  }
  const Pages& pages = evidence.pages;
  const std::vector<char> here = outside(pages.suspect), there = outside(pages.original);
  similarity.suspect_covered = flagged_words(evidence.suspect, pages.suspect, suspect);
  similarity.original_covered = flagged_words(evidence.original, pages.original, original);
  similarity.verbatim =
      flagged_words(evidence.suspect, pages.suspect,
                    verbatim_words({evidence.suspect, evidence.vocabulary.suspect, here},
                                   {evidence.original, evidence.vocabulary.original, there}));
  similarity.kept_names_numbers = kept_names_numbers(evidence.original, evidence.suspect, pages.suspect);
  return similarity;
}

}  // namespace unspin
