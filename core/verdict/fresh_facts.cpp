#include "verdict/fresh_facts.h"

#include <algorithm>

#include "text/values.h"

namespace unspin {
namespace {

constexpr double few = 4;  // numbers or quotations: with fewer, their share says less

std::vector<double> values_of(const Document& document, Range part) {
  std::vector<double> values;
  for (const Number& number : document.numbers)
    if (part.has(number.tokens.first)) append_values(number, values);
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

void count_numbers(const AlignmentInput& input, Part part, Features& features) {
  const std::vector<double> original = values_of(input.original, part.original),
                            suspect = values_of(input.suspect, part.suspect);
  features.numbers = static_cast<std::uint32_t>(suspect.size());
  for (const double value : suspect)
    features.fresh_numbers += !std::binary_search(original.begin(), original.end(), value);
  features.new_numbers = features.fresh_numbers / (features.numbers + few);
}

/// The distinct content words of a run of tokens.
std::vector<KeyId> content_keys(const SentenceBags& bags, const std::vector<TermId>& terms, Range tokens) {
  std::vector<KeyId> keys;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
    if (const KeyId key = bags.key_of_term[terms[i]]; bags.keys[key].content) keys.push_back(key);
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

/// A quotation is new when the original holds less than half of its content words.
void count_quotes(const AlignmentInput& input, const SentenceBags& bags, Part part, Features& features) {
  constexpr std::size_t longest = 60;  // words; beyond it the marks stand around a text, not a saying
  const std::vector<KeyId> original = content_keys(bags, input.vocabulary.original, part.original);
  for (const Quote& quote : input.suspect.quotes) {
    if (quote.inside.size() < shortest_quote || !part.suspect.has(quote.tokens.first)) continue;
    const std::vector<KeyId> keys = content_keys(bags, input.vocabulary.suspect, quote.tokens);
    if (keys.empty() || keys.size() >= longest) continue;
    ++features.quotes;
    const auto held = std::count_if(keys.begin(), keys.end(), [&](KeyId key) {
      return std::binary_search(original.begin(), original.end(), key);
    });
    features.fresh_quotes += 2 * static_cast<std::size_t>(held) < keys.size();
  }
  features.new_quotes = features.fresh_quotes / (features.quotes + few);
}

/// A person or body is new when the original has none of the words of its names.
void count_names(const AlignmentInput& input, const SentenceBags& bags, Part part, Features& features) {
  const std::vector<KeyId> original = content_keys(bags, input.vocabulary.original, part.original);
  std::vector<char> seen, known;
  for (const Name& name : input.suspect.names) {
    if (!part.suspect.has(name.tokens.first)) continue;
    if (name.entity >= seen.size()) seen.resize(name.entity + 1), known.resize(name.entity + 1);
    seen[name.entity] = 1;
    for (const KeyId key : content_keys(bags, input.vocabulary.suspect, name.tokens))
      if (std::binary_search(original.begin(), original.end(), key)) known[name.entity] = 1;
  }
  for (std::size_t entity = 0; entity < seen.size(); ++entity) {
    features.names += static_cast<std::uint32_t>(seen[entity]);
    features.fresh_names += seen[entity] && !known[entity];
  }
  constexpr double few_names = 12;
  features.new_names = features.fresh_names / (features.names + few_names);
}

}  // namespace

void count_fresh_facts(const AlignmentInput& input, const SentenceBags& bags, Part part, Features& features) {
  count_numbers(input, part, features);
  count_quotes(input, bags, part, features);
  count_names(input, bags, part, features);
}

}  // namespace unspin
