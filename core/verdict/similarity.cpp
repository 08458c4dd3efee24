#include <algorithm>

#include "text/values.h"
#include "verdict/features.h"
#include "verdict/verdict.h"

namespace unspin {
namespace {

double share(std::size_t part, std::size_t whole) {
  return whole ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

/// One flag a token: it is inside a line or sentence that is not part of the story.
std::vector<char> injected_tokens(const Document& suspect, const std::vector<Kind>& kinds,
                                  const std::vector<Finding>& findings) {
  std::vector<char> injected(suspect.tokens.size());
  for (const Finding& finding : findings) {
    if (!kind_of(kinds, finding.kind).furniture || !finding.suspect) continue;
    auto token = std::lower_bound(suspect.tokens.begin(), suspect.tokens.end(), finding.suspect->begin,
                                  [](const Token& a, std::uint32_t begin) { return a.span.begin < begin; });
    for (; token != suspect.tokens.end() && token->span.begin < finding.suspect->end; ++token)
      injected[static_cast<std::size_t>(token - suspect.tokens.begin())] = 1;
  }
  return injected;
}

/// The share of words, those of `left_out` aside, that are flagged.
double flagged_words(const Document& document, const std::vector<char>& flags,
                     const std::vector<char>& left_out) {
  std::size_t words = 0, flagged = 0;
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    if (document.tokens[i].kind == TokenKind::punctuation || (!left_out.empty() && left_out[i])) continue;
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
double kept_names_numbers(const Document& original, const Document& suspect) {
  const std::vector<std::u16string_view> forms = sorted_forms(original);
  std::vector<double> values, asked;
  for (const Number& number : original.numbers) append_values(number, values);
  for (const Number& number : suspect.numbers) append_values(number, asked);
  std::sort(values.begin(), values.end());
  std::size_t kept = 0;
  for (const double value : asked) kept += std::binary_search(values.begin(), values.end(), value);
  for (const Name& name : suspect.names) {
    bool all = true;
    for (std::uint32_t i = name.tokens.first; i < name.tokens.last; ++i)
      all = all && std::binary_search(forms.begin(), forms.end(), suspect.form(i));
    kept += all;
  }
  return share(kept, asked.size() + suspect.names.size());
}

}  // namespace

Similarity measure_similarity(const Evidence& evidence, const std::vector<Kind>& kinds,
                              const std::vector<Finding>& findings) {
  Similarity similarity;
  std::vector<char> suspect(evidence.suspect.tokens.size()), original(evidence.original.tokens.size());
  for (const WordLink& link : evidence.alignment.links) {
    std::fill(original.begin() + link.original.first, original.begin() + link.original.last, 1);
    std::fill(suspect.begin() + link.suspect.first, suspect.begin() + link.suspect.last, 1);
  }
  similarity.suspect_covered =
      flagged_words(evidence.suspect, suspect, injected_tokens(evidence.suspect, kinds, findings));
  similarity.original_covered = flagged_words(evidence.original, original, {});
  similarity.verbatim = flagged_words(
      evidence.suspect, verbatim_words(evidence.original, evidence.suspect, evidence.vocabulary), {});
  similarity.kept_names_numbers = kept_names_numbers(evidence.original, evidence.suspect);
  return similarity;
}

}  // namespace unspin
