#include "verdict/features.h"

#include <algorithm>
#include <utility>

#include "align/sentence_likeness.h"
#include "verdict/chain.h"

namespace unspin {
namespace {

double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

struct Side {
  const Document& document;
  const std::vector<TermId>& terms;
  std::vector<ChainWord> words;  // content words outside quotations
};

constexpr double few = 4;                     // numbers or quotations: with fewer, their share says less
constexpr std::uint32_t shortest_quote = 12;  // units; shorter ones are names and scare quotes

/// Flags words in quotations, unless hardly anything else would be left.
std::vector<char> quoted_tokens(const Document& document) {
  std::vector<char> quoted(document.tokens.size());
  for (const Quote& quote : document.quotes)
    if (quote.inside.size() >= shortest_quote)
      std::fill(quoted.begin() + quote.tokens.first, quoted.begin() + quote.tokens.last, 1);
  std::size_t words = 0, left = 0;
  for (std::size_t i = 0; i < quoted.size(); ++i)
    if (document.tokens[i].kind != TokenKind::punctuation) ++words, left += !quoted[i];
  if (left < 50 || left * 10 < words * 4) std::fill(quoted.begin(), quoted.end(), 0);
  return quoted;
}

Side prepare(const Document& document, const std::vector<TermId>& terms, const SentenceBags& bags) {
  Side side{document, terms, {}};
  const std::vector<char> quoted = quoted_tokens(document);
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
    const KeyId key = bags.key_of_term[terms[i]];
    if (bags.keys[key].content && !quoted[i]) side.words.push_back({key, i});
  }
  return side;
}

std::vector<ChainWord> words_in(const Side& side, const std::vector<std::uint32_t>& sentences) {
  std::vector<ChainWord> words;
  for (const std::uint32_t s : sentences) {
    const Range tokens = side.document.sentences[s].tokens;
    auto word = std::lower_bound(side.words.begin(), side.words.end(), tokens.first,
                                 [](const ChainWord& a, std::uint32_t token) { return a.token < token; });
    for (; word != side.words.end() && word->token < tokens.last; ++word) words.push_back(*word);
  }
  return words;
}

bool holds(const std::vector<ChainWord>& words, std::uint32_t key) {
  return std::any_of(words.begin(), words.end(), [key](const ChainWord& word) { return word.key == key; });
}

/// Content words of either side that the other lacks, of the side that has fewer such: a replaced word is one
/// on both sides, an added or dropped one is not.
std::size_t count_replaced(const std::vector<ChainWord>& original, const std::vector<ChainWord>& suspect) {
  const auto lone = [](const std::vector<ChainWord>& words, const std::vector<ChainWord>& others) {
    return std::count_if(words.begin(), words.end(),
                         [&](const ChainWord& word) { return !holds(others, word.key); });
  };
  return static_cast<std::size_t>(std::min(lone(original, suspect), lone(suspect, original)));
}

/// Words in common order when related words count too, less those in common order when they do not.
double related_in_order(const std::vector<ChainWord>& original, const std::vector<ChainWord>& suspect,
                        SentenceLikeness& likeness) {
  constexpr std::size_t largest = 40'000;  // cells; no pair of sentences has more
  if (original.size() * suspect.size() > largest) return 0;
  std::vector<char> lone(suspect.size());
  for (std::size_t j = 0; j < suspect.size(); ++j) lone[j] = !holds(original, suspect[j].key);
  std::vector<double> equal(suspect.size() + 1), related = equal, equal_before, related_before;
  for (const ChainWord& word : original) {
    const bool alone = !holds(suspect, word.key);
    equal_before = equal;
    related_before = related;
    for (std::size_t j = 0; j < suspect.size(); ++j) {
      double bond = word.key == suspect[j].key ? 1 : 0;
      equal[j + 1] = std::max({equal[j], equal_before[j + 1], equal_before[j] + bond});
      if (alone && lone[j]) bond = static_cast<double>(likeness.relation(word.key, suspect[j].key)) / 1000;
      related[j + 1] = std::max({related[j], related_before[j + 1], related_before[j] + bond});
    }
  }
  return related.back() - equal.back();
}

std::vector<double> values_of(const Document& document) {
  std::vector<double> values;
  for (const Number& number : document.numbers) values.push_back(number.value);
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

void count_numbers(const AlignmentInput& input, Features& features) {
  const std::vector<double> original = values_of(input.original), suspect = values_of(input.suspect);
  features.numbers = static_cast<std::uint32_t>(suspect.size());
  for (const double value : suspect)
    features.fresh_numbers += !std::binary_search(original.begin(), original.end(), value);
  features.new_numbers = features.fresh_numbers / (features.numbers + few);
}

/// A quotation is new when the original holds less than half of its content words.
void count_quotes(const AlignmentInput& input, const SentenceBags& bags, Features& features) {
  constexpr std::size_t longest = 60;  // words; beyond it the marks stand around a text, not a saying
  for (const Quote& quote : input.suspect.quotes) {
    if (quote.inside.size() < shortest_quote) continue;
    std::vector<KeyId> keys;
    for (std::uint32_t i = quote.tokens.first; i < quote.tokens.last; ++i)
      if (const KeyId key = bags.key_of_term[input.vocabulary.suspect[i]]; bags.keys[key].content)
        keys.push_back(key);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    if (keys.empty() || keys.size() >= longest) continue;
    ++features.quotes;
    const auto held =
        std::count_if(keys.begin(), keys.end(), [&](KeyId key) { return bags.keys[key].original > 0; });
    features.fresh_quotes += 2 * static_cast<std::size_t>(held) < keys.size();
  }
  features.new_quotes = features.fresh_quotes / (features.quotes + few);
}

/// The terms of all words, in order.
std::vector<TermId> word_terms(const Document& document, const std::vector<TermId>& terms) {
  std::vector<TermId> words;
  for (std::size_t i = 0; i < terms.size(); ++i)
    if (document.tokens[i].kind != TokenKind::punctuation) words.push_back(terms[i]);
  return words;
}

}  // namespace

Features measure_features(const AlignmentInput& input, const Alignment& alignment) {
  Features features;
  const SentenceBags bags = collect_bags(input);
  SentenceLikeness likeness(input, bags);
  const Side original = prepare(input.original, input.vocabulary.original, bags);
  const Side suspect = prepare(input.suspect, input.vocabulary.suspect, bags);
  const std::vector<TermId> original_words = word_terms(input.original, input.vocabulary.original);
  const std::vector<TermId> suspect_words = word_terms(input.suspect, input.vocabulary.suspect);
  features.original_words = static_cast<std::uint32_t>(original_words.size());
  features.suspect_words = static_cast<std::uint32_t>(suspect_words.size());
  features.same_words = !suspect_words.empty() && original_words == suspect_words;

  const ChainMeasure chain = measure_chain(original.words, suspect.words);
  const double beyond_chance = static_cast<double>(chain.in_order) - static_cast<double>(chain.by_chance);
  features.in_order = share(2 * beyond_chance, chain.original + chain.suspect);

  double related = 0, replaced = 0, words = 0;
  for (const SentencePair& pair : alignment.sentence_pairs) {
    const std::vector<ChainWord> one = words_in(original, pair.original),
                                 other = words_in(suspect, pair.suspect);
    related += related_in_order(one, other, likeness);
    replaced += static_cast<double>(count_replaced(one, other));
    words += static_cast<double>(other.size());
  }
  features.related = share(related, chain.suspect);
  features.replaced = share(replaced, words);
  count_numbers(input, features);
  count_quotes(input, bags, features);

  const std::vector<char> verbatim = verbatim_words(input);
  features.verbatim =
      share(static_cast<double>(std::count(verbatim.begin(), verbatim.end(), 1)), features.suspect_words);
  return features;
}

}  // namespace unspin
