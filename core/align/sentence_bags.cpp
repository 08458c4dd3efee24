#include "align/sentence_bags.h"

#include <algorithm>
#include <unordered_map>

#include "exact_math.h"

namespace unspin {
namespace {

constexpr std::int64_t function_word_share = 5;  // the fifth part of a content word's weight

std::uint64_t hash_text(std::u16string_view text) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char16_t unit : text) hash = (hash ^ unit) * 1099511628211ULL;
  return hash ^ (hash >> 29U);
}

/// "china's" → "china": a possessive counts as its owner.
std::u16string_view owner(std::u16string_view form) {
  if (form.size() > 3 && form.substr(form.size() - 2) == u"'s") return form.substr(0, form.size() - 2);
  return form;
}

void collect_keys(const Vocabulary& vocabulary, const Lexicon& lexicon, SentenceBags& bags) {
  std::unordered_map<WordId, KeyId> by_lemma;
  std::unordered_map<std::u16string_view, KeyId> by_form;
  for (TermId id = 0; id < vocabulary.terms.size(); ++id) {
    const Term& term = vocabulary.terms[id];
    const auto fresh = static_cast<KeyId>(bags.keys.size());
    const std::u16string_view form = owner(term.form);
    WordId lemma = term.lemma;
    if (form.size() < term.form.size()) {
      const WordId word = lexicon.find(form);
      lemma = word == no_word ? no_word : lexicon.lemma(word);
    }
    const KeyId key = lemma == no_word ? by_form.try_emplace(form, fresh).first->second
                                       : by_lemma.try_emplace(lemma, fresh).first->second;
    if (key == fresh) {
      Key added;
      added.term = id;
      added.content = !term.function_word && term.kind != TokenKind::punctuation;
      added.hash = lemma == no_word ? hash_text(form) : hash_text(lexicon.text(lemma));
      bags.keys.push_back(added);
    }
    bags.key_of_term.push_back(key);
  }
}

void fill(const Document& document, const std::vector<TermId>& terms, const Vocabulary& vocabulary,
          SentenceBags& bags, std::vector<Bag>& side, std::uint32_t Key::*holders) {
  std::vector<KeyId> sorted;
  for (const Sentence& sentence : document.sentences) {
    Bag bag;
    sorted.clear();
    for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
      const Term& term = vocabulary.terms[terms[i]];
      bag.hash = (bag.hash ^ hash_text(term.form)) * 1099511628211ULL;
      if (term.kind == TokenKind::punctuation) continue;
      sorted.push_back(bags.key_of_term[terms[i]]);
      bag.content += bags.keys[sorted.back()].content;
    }
    std::sort(sorted.begin(), sorted.end());
    for (const KeyId key : sorted) {
      if (bag.entries.empty() || bag.entries.back().key != key) {
        bag.entries.push_back({key, 0});
        ++(bags.keys[key].*holders);
      }
      ++bag.entries.back().count;
    }
    side.push_back(std::move(bag));
  }
}

/// ln(1 + N / df) / ln(1 + N), with df the mean number of sentences a text that hold the word.
void weigh(SentenceBags& bags) {
  const double sentences = 0.5 * static_cast<double>(bags.original.size() + bags.suspect.size()) + 1;
  const double whole = exact_log(1 + sentences);
  for (Key& key : bags.keys) {
    const double holders = std::max(1.0, 0.5 * (key.original + key.suspect));
    key.weight = static_cast<std::int64_t>(1000 * exact_log(1 + sentences / holders) / whole);
    if (!key.content) key.weight /= function_word_share;
  }
  for (std::vector<Bag>* side : {&bags.original, &bags.suspect})
    for (Bag& bag : *side)
      for (const BagEntry entry : bag.entries) bag.weight += bags.keys[entry.key].weight * entry.count;
}

}  // namespace

SentenceBags collect_bags(const Document& original, const Document& suspect, const Vocabulary& vocabulary,
                          const Lexicon& lexicon) {
  SentenceBags bags;
  collect_keys(vocabulary, lexicon, bags);
  fill(original, vocabulary.original, vocabulary, bags, bags.original, &Key::original);
  fill(suspect, vocabulary.suspect, vocabulary, bags, bags.suspect, &Key::suspect);
  weigh(bags);
  return bags;
}

Bag join(const std::vector<Bag>& bags, const std::vector<std::uint32_t>& sentences) {
  Bag sum;
  for (const std::uint32_t s : sentences) {
    const Bag& bag = bags[s];
    std::vector<BagEntry> merged;
    merged.reserve(sum.entries.size() + bag.entries.size());
    std::size_t i = 0, j = 0;
    while (i < sum.entries.size() || j < bag.entries.size()) {
      if (j == bag.entries.size() || (i < sum.entries.size() && sum.entries[i].key < bag.entries[j].key)) {
        merged.push_back(sum.entries[i++]);
      } else if (i == sum.entries.size() || bag.entries[j].key < sum.entries[i].key) {
        merged.push_back(bag.entries[j++]);
      } else {
        merged.push_back({bag.entries[j].key, sum.entries[i].count + bag.entries[j].count});
        ++i, ++j;
      }
    }
    sum.entries = std::move(merged);
    sum.weight += bag.weight;
    sum.content += bag.content;
  }
  return sum;
}

}  // namespace unspin
