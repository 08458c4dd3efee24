#include "verdict/features.h"

#include <algorithm>
#include <utility>

#include "align/sentence_likeness.h"
#include "verdict/chain.h"
#include "verdict/replaced_words.h"
#include "verdict/verbatim.h"

namespace unspin {
namespace {

double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

struct Told {
  const Document& document;
  const std::vector<TermId>& terms;
  std::vector<ChainWord> words;  // content words outside quotations
  std::vector<char> quoted;
};

/// Flags words in quotations, unless hardly anything else would be left.
std::vector<char> quoted_tokens(const Document& document, const std::vector<char>& counted) {
  std::vector<char> quoted(document.tokens.size());
  for (const Quote& quote : document.quotes)
    if (quote.inside.size() >= shortest_quote)
      std::fill(quoted.begin() + quote.tokens.first, quoted.begin() + quote.tokens.last, 1);
  std::size_t words = 0, left = 0;
  for (std::size_t i = 0; i < quoted.size(); ++i)
    if (counted[i] && document.tokens[i].kind != TokenKind::punctuation) ++words, left += !quoted[i];
  if (left < 50 || left * 10 < words * 4) std::fill(quoted.begin(), quoted.end(), 0);
  return quoted;
}

Told prepare(const Document& document, const std::vector<TermId>& terms, const SentenceBags& bags,
             const std::vector<char>& counted) {
  Told side{document, terms, {}, quoted_tokens(document, counted)};
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
    const KeyId key = bags.key_of_term[terms[i]];
    if (bags.keys[key].content && counted[i] && !side.quoted[i]) side.words.push_back({key, i});
  }
  return side;
}

std::vector<ChainWord> words_in(const Told& side, const std::vector<char>& counted,
                                const std::vector<std::uint32_t>& sentences) {
  std::vector<ChainWord> words;
  for (const std::uint32_t s : sentences) {
    const Range tokens = side.document.sentences[s].tokens;
    auto word = std::lower_bound(side.words.begin(), side.words.end(), tokens.first,
                                 [](const ChainWord& a, std::uint32_t token) { return a.token < token; });
    for (; word != side.words.end() && word->token < tokens.last; ++word)
      if (counted[word->token]) words.push_back(*word);
  }
  return words;
}

/// The terms of a part's words, in order.
std::vector<TermId> word_terms(const CountedText& text) {
  std::vector<TermId> words;
  for (std::uint32_t i = 0; i < text.terms.size(); ++i)
    if (text.counted[i] && text.document.tokens[i].kind != TokenKind::punctuation)
      words.push_back(text.terms[i]);
  return words;
}

std::vector<ChainWord> words_of(const Told& side, const std::vector<char>& counted) {
  std::vector<ChainWord> words;
  for (const ChainWord& word : side.words)
    if (counted[word.token]) words.push_back(word);
  return words;
}

std::vector<ChainWord> words_between(const std::vector<ChainWord>& words, Range tokens) {
  const auto before = [](const ChainWord& word, std::uint32_t token) { return word.token < token; };
  return {std::lower_bound(words.begin(), words.end(), tokens.first, before),
          std::lower_bound(words.begin(), words.end(), tokens.last, before)};
}

double beyond_chance(const ChainMeasure& chain) {
  return std::max(0.0, static_cast<double>(chain.in_order) - static_cast<double>(chain.by_chance));
}

/// The words that count and do not belong to the page.
std::vector<char> outside(const std::vector<char>& page) {
  std::vector<char> counted(page.size());
  std::transform(page.begin(), page.end(), counted.begin(), [](char of_page) { return of_page ? 0 : 1; });
  return counted;
}

/// What the shorter text brings counts, since a copy of a part lacks what the rest holds; where both are of
/// one length, what either brings.
double new_share(const Features& features, const std::vector<Fact> Facts::*facts, double few) {
  const double original = fresh_share(features.original_facts.*facts, few),
               suspect = fresh_share(features.suspect_facts.*facts, few);
  const std::uint32_t words = std::min(features.original_words, features.suspect_words),
                      more = std::max(features.original_words, features.suspect_words);
  const bool shorter = features.original_words < features.suspect_words;
  const double half = 0.5 * share(words, more);
  return (1 - half) * (shorter ? original : suspect) + half * (shorter ? suspect : original);
}

}  // namespace

Range tokens_of(const Document& document, Range sentences) {
  return {document.sentences[sentences.first].tokens.first,
          document.sentences[sentences.last - 1].tokens.last};
}

std::vector<TermId> word_terms(const Side& side) {
  std::vector<TermId> words;
  for (std::uint32_t i = 0; i < side.ids.size(); ++i)
    if (side.is_word(i)) words.push_back(side.ids[i]);
  return words;
}

struct FeatureMeter::Parts {
  const SentenceBags& bags;
  SentenceLikeness likeness;
  Part story;
  Told original, suspect;

  Parts(const AlignmentInput& input, const SentenceBags& collected, const Pages& pages)
      : bags(collected),
        likeness(input, bags),
        story{outside(pages.original.tokens), outside(pages.suspect.tokens)},
        original(prepare(input.original, input.vocabulary.original, bags, story.original)),
        suspect(prepare(input.suspect, input.vocabulary.suspect, bags, story.suspect)) {}
};

FeatureMeter::FeatureMeter(const AlignmentInput& input, const SentenceBags& bags, const Alignment& alignment,
                           const Pages& pages)
    : input_(input), alignment_(alignment), parts_(std::make_unique<Parts>(input, bags, pages)) {}

FeatureMeter::~FeatureMeter() = default;

Part FeatureMeter::whole() const { return parts_->story; }

Part FeatureMeter::inside(const Passage& passage) const {
  Part part{std::vector<char>(input_.original.tokens.size()),
            std::vector<char>(input_.suspect.tokens.size())};
  const Range original = tokens_of(input_.original, passage.original),
              suspect = tokens_of(input_.suspect, passage.suspect);
  std::copy(parts_->story.original.begin() + original.first, parts_->story.original.begin() + original.last,
            part.original.begin() + original.first);
  std::copy(parts_->story.suspect.begin() + suspect.first, parts_->story.suspect.begin() + suspect.last,
            part.suspect.begin() + suspect.first);
  return part;
}

Part FeatureMeter::outside_passages() const {
  Part part = parts_->story;
  for (const Passage& passage : alignment_.passages) {
    const Range original = tokens_of(input_.original, passage.original),
                suspect = tokens_of(input_.suspect, passage.suspect);
    std::fill(part.original.begin() + original.first, part.original.begin() + original.last, 0);
    std::fill(part.suspect.begin() + suspect.first, part.suspect.begin() + suspect.last, 0);
  }
  return part;
}

double FeatureMeter::measure_taken(const Part& part, const std::vector<char>& verbatim, Features& features) {
  double related = 0, replaced = 0, words = 0, taken = 0, taken_verbatim = 0;
  for (const SentencePair& pair : alignment_.sentence_pairs) {
    const std::vector<ChainWord> one = words_in(parts_->original, part.original, pair.original),
                                 other = words_in(parts_->suspect, part.suspect, pair.suspect);
    related += related_in_order(one, other, parts_->likeness);
    replaced += static_cast<double>(count_replaced(one, other));
    words += static_cast<double>(other.size());
    for (const std::uint32_t sentence : pair.suspect) {
      const Range tokens = input_.suspect.sentences[sentence].tokens;
      for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
        if (!part.suspect[i] || input_.suspect.tokens[i].kind == TokenKind::punctuation) continue;
        ++taken;
        taken_verbatim += verbatim[i];
      }
    }
  }
  features.replaced = share(replaced, words);
  features.taken = share(taken, features.suspect_words);
  features.verbatim = share(taken_verbatim, taken);
  return related;
}

Features FeatureMeter::measure(const Part& part) {
  Features features;
  const CountedText original{input_.original, input_.vocabulary.original, part.original},
      suspect{input_.suspect, input_.vocabulary.suspect, part.suspect};
  const std::vector<TermId> original_words = word_terms(original), suspect_words = word_terms(suspect);
  features.original_words = static_cast<std::uint32_t>(original_words.size());
  features.suspect_words = static_cast<std::uint32_t>(suspect_words.size());
  features.same_words = !suspect_words.empty() && original_words == suspect_words;

  const std::vector<ChainWord> original_telling = words_of(parts_->original, part.original),
                               suspect_telling = words_of(parts_->suspect, part.suspect);
  features.telling_words =
      static_cast<std::uint32_t>(std::min(original_telling.size(), suspect_telling.size()));
  const ChainMeasure chain = measure_chain(original_telling, suspect_telling);
  double blocks = 0;  // passages may have changed places
  for (const Passage& passage : alignment_.passages)
    blocks += beyond_chance(
        measure_chain(words_between(original_telling, tokens_of(input_.original, passage.original)),
                      words_between(suspect_telling, tokens_of(input_.suspect, passage.suspect))));
  features.amount = std::max(beyond_chance(chain), blocks);
  features.in_order = share(2 * features.amount, chain.original + chain.suspect);
  features.held = share(features.amount, std::min(chain.original, chain.suspect));

  const std::vector<char> verbatim = verbatim_words(suspect, original);
  features.related = share(measure_taken(part, verbatim, features), std::min(chain.original, chain.suspect));
  features.verbatim_words = static_cast<std::uint32_t>(std::count(verbatim.begin(), verbatim.end(), 1));
  features.word_for_word =
      share(features.verbatim_words, std::min(features.original_words, features.suspect_words));
  features.original_facts = find_facts(original, suspect, parts_->bags);
  features.suspect_facts = find_facts(suspect, original, parts_->bags);
  constexpr double few = 4, few_names = 12;  // with fewer, their share says less
  features.new_numbers = new_share(features, &Facts::numbers, few);
  features.new_quotes = new_share(features, &Facts::quotes, few);
  features.new_names = new_share(features, &Facts::names, few_names);
  return features;
}

}  // namespace unspin
