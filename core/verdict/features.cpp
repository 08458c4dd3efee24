#include "verdict/features.h"

#include <algorithm>
#include <utility>

#include "align/sentence_likeness.h"
#include "verdict/chain.h"
#include "verdict/fresh_facts.h"

namespace unspin {
namespace {

double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

struct Side {
  const Document& document;
  const std::vector<TermId>& terms;
  std::vector<ChainWord> words;  // content words outside quotations
};

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

std::vector<KeyId> sorted_keys(const std::vector<ChainWord>& words) {
  std::vector<KeyId> keys;
  keys.reserve(words.size());
  for (const ChainWord& word : words) keys.push_back(word.key);
  std::sort(keys.begin(), keys.end());
  return keys;
}

/// For each word: 1 where the others lack it.
std::vector<char> lone_words(const std::vector<ChainWord>& words, const std::vector<ChainWord>& others) {
  const std::vector<KeyId> keys = sorted_keys(others);
  std::vector<char> lone;
  lone.reserve(words.size());
  for (const ChainWord& word : words)
    lone.push_back(std::binary_search(keys.begin(), keys.end(), word.key) ? 0 : 1);
  return lone;
}

/// Content words of either side that the other lacks, of the side that has fewer such: a replaced word is one
/// on both sides, an added or dropped one is not.
std::size_t count_replaced(const std::vector<ChainWord>& original, const std::vector<ChainWord>& suspect) {
  const std::vector<char> left = lone_words(original, suspect), right = lone_words(suspect, original);
  return static_cast<std::size_t>(
      std::min(std::count(left.begin(), left.end(), 1), std::count(right.begin(), right.end(), 1)));
}

/// Words in common order when related words count too, less those in common order when they do not.
double related_in_order(const std::vector<ChainWord>& original, const std::vector<ChainWord>& suspect,
                        const SentenceLikeness& likeness) {
  constexpr std::size_t largest = 40'000;  // cells; no pair of sentences has more
  if (original.size() * suspect.size() > largest) return 0;
  const std::vector<char> lone = lone_words(suspect, original), alone = lone_words(original, suspect);
  std::vector<double> equal(suspect.size() + 1), related = equal, equal_before, related_before;
  for (std::size_t i = 0; i < original.size(); ++i) {
    const ChainWord& word = original[i];
    equal_before = equal;
    related_before = related;
    for (std::size_t j = 0; j < suspect.size(); ++j) {
      double bond = word.key == suspect[j].key ? 1 : 0;
      equal[j + 1] = std::max({equal[j], equal_before[j + 1], equal_before[j] + bond});
      if (alone[i] != 0 && lone[j] != 0)
        bond = static_cast<double>(likeness.relation(word.key, suspect[j].key)) / 1000;
      related[j + 1] = std::max({related[j], related_before[j + 1], related_before[j] + bond});
    }
  }
  return related.back() - equal.back();
}

/// The terms of a part's words, in order.
std::vector<TermId> word_terms(const Document& document, const std::vector<TermId>& terms, Range part) {
  std::vector<TermId> words;
  for (std::uint32_t i = part.first; i < part.last; ++i)
    if (document.tokens[i].kind != TokenKind::punctuation) words.push_back(terms[i]);
  return words;
}

std::vector<ChainWord> words_of(const Side& side, Range part) {
  const auto before = [](const ChainWord& word, std::uint32_t token) { return word.token < token; };
  const auto first = std::lower_bound(side.words.begin(), side.words.end(), part.first, before);
  return {first, std::lower_bound(first, side.words.end(), part.last, before)};
}

Range tokens_of(const Document& document, Range sentences) {
  return {document.sentences[sentences.first].tokens.first,
          document.sentences[sentences.last - 1].tokens.last};
}

}  // namespace

struct FeatureMeter::Parts {
  const SentenceBags& bags;
  SentenceLikeness likeness;
  Side original, suspect;
  std::vector<char> verbatim;

  Parts(const AlignmentInput& input, const SentenceBags& collected)
      : bags(collected),
        likeness(input, bags),
        original(prepare(input.original, input.vocabulary.original, bags)),
        suspect(prepare(input.suspect, input.vocabulary.suspect, bags)),
        verbatim(verbatim_words(input.original, input.suspect, input.vocabulary)) {}
};

FeatureMeter::FeatureMeter(const AlignmentInput& input, const SentenceBags& bags, const Alignment& alignment)
    : input_(input), alignment_(alignment), parts_(std::make_unique<Parts>(input, bags)) {}

FeatureMeter::~FeatureMeter() = default;

Features FeatureMeter::whole() {
  return measure({0, static_cast<std::uint32_t>(input_.original.tokens.size())},
                 {0, static_cast<std::uint32_t>(input_.suspect.tokens.size())});
}

Features FeatureMeter::inside(const Passage& passage) {
  return measure(tokens_of(input_.original, passage.original), tokens_of(input_.suspect, passage.suspect));
}

Features FeatureMeter::measure(Range in_original, Range in_suspect) {
  Features features;
  const Part part{in_original, in_suspect};
  const std::vector<TermId> original_words =
      word_terms(input_.original, input_.vocabulary.original, in_original);
  const std::vector<TermId> suspect_words = word_terms(input_.suspect, input_.vocabulary.suspect, in_suspect);
  features.original_words = static_cast<std::uint32_t>(original_words.size());
  features.suspect_words = static_cast<std::uint32_t>(suspect_words.size());
  features.same_words = !suspect_words.empty() && original_words == suspect_words;

  const std::vector<ChainWord> original_telling = words_of(parts_->original, in_original),
                               suspect_telling = words_of(parts_->suspect, in_suspect);
  features.telling_words =
      static_cast<std::uint32_t>(std::min(original_telling.size(), suspect_telling.size()));
  const ChainMeasure chain = measure_chain(original_telling, suspect_telling);
  const double beyond_chance = static_cast<double>(chain.in_order) - static_cast<double>(chain.by_chance);
  features.in_order = share(2 * beyond_chance, chain.original + chain.suspect);

  double related = 0, replaced = 0, words = 0;
  for (const SentencePair& pair : alignment_.sentence_pairs) {
    if (!in_original.has(input_.original.sentences[pair.original.front()].tokens.first) ||
        !in_suspect.has(input_.suspect.sentences[pair.suspect.front()].tokens.first))
      continue;
    const std::vector<ChainWord> one = words_in(parts_->original, pair.original),
                                 other = words_in(parts_->suspect, pair.suspect);
    related += related_in_order(one, other, parts_->likeness);
    replaced += static_cast<double>(count_replaced(one, other));
    words += static_cast<double>(other.size());
  }
  features.related = share(related, chain.suspect);
  features.replaced = share(replaced, words);
  count_fresh_facts(input_, parts_->bags, part, features);
  features.verbatim = share(static_cast<double>(std::count(parts_->verbatim.begin() + in_suspect.first,
                                                           parts_->verbatim.begin() + in_suspect.last, 1)),
                            features.suspect_words);
  return features;
}

}  // namespace unspin
