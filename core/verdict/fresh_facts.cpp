#include "verdict/fresh_facts.h"

#include <algorithm>

#include "text/values.h"

namespace unspin {
namespace {

std::vector<double> values_of(const CountedText& text) {
  std::vector<double> values;
  for (const Number& number : text.document.numbers)
    if (text.counted[number.tokens.first]) append_values(number, values);
  std::sort(values.begin(), values.end());
  return values;
}

std::vector<Fact> find_numbers(const CountedText& own, const CountedText& other) {
  const std::vector<double> there = values_of(other);
  std::vector<double> seen;
  std::vector<Fact> numbers;
  for (const Number& number : own.document.numbers) {
    std::vector<double> values;  // none of “today” or “dozens”
    append_values(number, values);
    if (!own.counted[number.tokens.first] || values.empty()) continue;
    const auto place = std::lower_bound(seen.begin(), seen.end(), number.value);
    if (place != seen.end() && *place == number.value) continue;
    seen.insert(place, number.value);
    numbers.push_back({number.tokens, !std::binary_search(there.begin(), there.end(), number.value)});
  }
  return numbers;
}

void add_content_key(const SentenceBags& bags, TermId term, std::vector<KeyId>& keys) {
  if (const KeyId key = bags.key_of_term[term]; bags.keys[key].content) keys.push_back(key);
}

void sort_distinct(std::vector<KeyId>& keys) {
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

/// The distinct content words of a run of tokens.
std::vector<KeyId> content_keys(const SentenceBags& bags, const CountedText& text, Range tokens) {
  std::vector<KeyId> keys;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i) add_content_key(bags, text.terms[i], keys);
  sort_distinct(keys);
  return keys;
}

/// … and of all that counts in a text.
std::vector<KeyId> content_keys(const SentenceBags& bags, const CountedText& text) {
  std::vector<KeyId> keys;
  for (std::uint32_t i = 0; i < text.terms.size(); ++i)
    if (text.counted[i]) add_content_key(bags, text.terms[i], keys);
  sort_distinct(keys);
  return keys;
}

std::vector<Fact> find_quotes(const CountedText& own, const std::vector<KeyId>& there,
                              const SentenceBags& bags) {
  constexpr std::size_t longest = 60;  // words; beyond it the marks stand around a text, not a saying
  std::vector<Fact> quotes;
  for (const Quote& quote : own.document.quotes) {
    if (quote.tokens.empty() || quote.inside.size() < shortest_quote || !own.counted[quote.tokens.first])
      continue;
    const std::vector<KeyId> keys = content_keys(bags, own, quote.tokens);
    if (keys.empty() || keys.size() >= longest) continue;
    const auto held = std::count_if(keys.begin(), keys.end(), [&](KeyId key) {
      return std::binary_search(there.begin(), there.end(), key);
    });
    quotes.push_back({quote.tokens, 2 * static_cast<std::size_t>(held) < keys.size()});
  }
  return quotes;
}

std::vector<Fact> find_names(const CountedText& own, const std::vector<KeyId>& there,
                             const SentenceBags& bags) {
  std::vector<Fact> names;
  std::vector<std::uint32_t> place_of;  // by entity, one more than the index in names
  for (const Name& name : own.document.names) {
    if (!own.counted[name.tokens.first]) continue;
    if (name.entity >= place_of.size()) place_of.resize(name.entity + 1);
    if (place_of[name.entity] == 0) {
      names.push_back({name.tokens, true});
      place_of[name.entity] = static_cast<std::uint32_t>(names.size());
    }
    for (const KeyId key : content_keys(bags, own, name.tokens))
      if (std::binary_search(there.begin(), there.end(), key)) names[place_of[name.entity] - 1].fresh = false;
  }
  return names;
}

}  // namespace

Facts find_facts(const CountedText& own, const CountedText& other, const SentenceBags& bags) {
  const std::vector<KeyId> there = content_keys(bags, other);
  return {find_numbers(own, other), find_quotes(own, there, bags), find_names(own, there, bags)};
}

std::uint32_t count_fresh(const std::vector<Fact>& facts) {
  return static_cast<std::uint32_t>(
      std::count_if(facts.begin(), facts.end(), [](const Fact& fact) { return fact.fresh; }));
}

double fresh_share(const std::vector<Fact>& facts, double few) {
  return count_fresh(facts) / (static_cast<double>(facts.size()) + few);
}

}  // namespace unspin
