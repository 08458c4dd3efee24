// Altered quotation: words between quotation marks are not the words that the original quotes.
//   original  “The harvest was the worst in a decade,” she said.
//   suspect   “The crop was the worst in ten years,” she said.
#include <algorithm>
#include <map>

#include "changes/sameness.h"
#include "findings/kind.h"

namespace unspin {
namespace {

constexpr std::uint32_t fewest_words = 3;  // below, marks may be there for emphasis

using Tokens = std::vector<std::uint32_t>;

// For each token of the suspect, the first token of the original that answers it.
std::vector<std::uint32_t> answers(const Evidence& evidence) {
  std::vector<std::uint32_t> answer(evidence.suspect.tokens.size(), ~std::uint32_t{0});
  for (const WordLink& link : evidence.alignment.links)
    for (std::uint32_t j = link.suspect.first; j < link.suspect.last; ++j)
      answer[j] = std::min(answer[j], link.original.first);
  return answer;
}

bool reads_on(const Evidence& evidence, const Tokens& original, const Tokens& suspect) {
  if (suspect.size() > original.size()) return false;
  for (std::size_t from = 0; from + suspect.size() <= original.size(); ++from) {
    std::size_t k = 0;
    while (k < suspect.size() &&
           reads_the_same(evidence.texts(), {original[from + k], original[from + k] + 1},
                          {suspect[k], suspect[k] + 1}))
      ++k;
    if (k == suspect.size()) return true;
  }
  return false;
}

std::u16string first_difference(const Side& a, const Side& b, const Tokens& original, const Tokens& suspect) {
  std::size_t k = 0;
  while (k < original.size() && k < suspect.size() && a.term(original[k]).form == b.term(suspect[k]).form)
    ++k;
  if (k < original.size() && k < suspect.size())
    return say({u"The original quotes “", a.term(original[k]).form, u"” where the suspect quotes “",
                b.term(suspect[k]).form, u"”."});
  return u"The suspect quotes words that the original does not.";
}

std::vector<Finding> find(const Evidence& evidence) {
  std::vector<Finding> findings;
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const std::vector<std::uint32_t> answer = answers(evidence);
  std::vector<const Quote*> quote_at(a.document.tokens.size(), nullptr);
  for (const Quote& quote : a.document.quotes)
    for (std::uint32_t i = quote.tokens.first; i < quote.tokens.last; ++i) quote_at[i] = &quote;
  for (const Quote& quote : b.document.quotes) {
    const Tokens words = b.words(quote.tokens);
    if (words.size() < fewest_words || !quote.closed) continue;
    std::map<std::uint32_t, std::uint32_t>
        votes;  // begin of an original quotation → words that answer from it
    std::uint32_t linked = 0, unquoted = 0;
    Range loose{~std::uint32_t{0}, 0};
    for (const std::uint32_t j : words) {
      if (answer[j] == ~std::uint32_t{0}) continue;
      ++linked;
      const Quote* source = quote_at[answer[j]];
      if (source) {
        ++votes[source->tokens.first];
      } else {
        ++unquoted;
        loose = {std::min(loose.first, answer[j]), std::max(loose.last, answer[j] + 1)};
      }
    }
    Finding finding;
    finding.suspect = quote.inside;
    const auto size = static_cast<std::uint32_t>(words.size());
    const auto best = std::max_element(votes.begin(), votes.end(),
                                       [](const auto& x, const auto& y) { return x.second < y.second; });
    if (best != votes.end() && best->second * 3 >= linked) {
      const Quote& source = *quote_at[best->first];
      const Tokens quoted = a.words(source.tokens);
      if (reads_on(evidence, quoted, words)) continue;
      finding.original = source.inside;
      finding.confidence = 0.9;
      finding.why = first_difference(a, b, quoted, words);
    } else if (unquoted * 2 >= size && size > fewest_words) {
      finding.original = a.document.cover(loose);
      finding.confidence = 0.7;
      finding.why = u"The original says this in its own words, not as a quotation.";
    } else if (linked * 4 < size && size > fewest_words) {
      finding.confidence = 0.5;
      finding.why = u"The original has no such quotation.";
    } else {
      continue;
    }
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace

Kind altered_quote() {
  return {.id = "altered_quote",
          .title = "Altered quotation",
          .meaning = "Words between quotation marks are not the words that the original quotes.",
          .tone = Tone::meaning,
          .weight = 2.0,
          .layer = Layer::frame,
          .find = find,
          .own = {0.25, 0.6, u" quotation is broken", u" quotations are broken"}};
}

}  // namespace unspin
