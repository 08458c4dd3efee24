#include "align/word_phrases.h"

#include <algorithm>
#include <string>

namespace unspin {
namespace {

constexpr std::size_t slot_bits = 12;
constexpr TermId no_term = ~TermId{0};
constexpr std::uint8_t letters_strength = 230;

bool is_open(const std::vector<std::uint32_t>& answers, Range places) {
  for (std::uint32_t i = places.first; i < places.last; ++i)
    if (answers[i] == unanswered) return true;
  return false;
}

bool is_small(const Term& term) { return term.word_class < WordClass::number; }

}  // namespace

PhraseFinder::PhraseFinder(const Vocabulary& vocabulary, const Lexicon& lexicon, Relations& relations)
    : vocabulary_(vocabulary),
      lexicon_(lexicon),
      relations_(relations),
      slots_(std::size_t{1} << slot_bits, Slot{{no_term, no_term, no_term, no_term}, no_word}) {}

const std::vector<PhraseMatch>& PhraseFinder::find(const WordSide& original, const WordSide& suspect,
                                                   const Answers& sure) {
  matches_.clear();
  collect(original, sure.original, original_phrases_);
  collect(suspect, sure.suspect, suspect_phrases_);
  relate(suspect, sure.suspect, original_phrases_, suspect_phrases_, true);
  relate(original, sure.original, suspect_phrases_, {}, false);
  spell(original, sure.original, suspect, sure.suspect, true);
  spell(suspect, sure.suspect, original, sure.original, false);
  return matches_;
}

void PhraseFinder::collect(const WordSide& side, const std::vector<std::uint32_t>& answers,
                           std::vector<Phrase>& found) {
  found.clear();
  for (std::uint32_t i = 0; i + 1 < side.size(); ++i) {
    const WordId first = side.words[i]->word;
    if (first == no_word || !(lexicon_.starts_phrase(first) || lexicon_.starts_phrase(side.words[i]->lemma)))
      continue;
    Words words{side.terms[i], no_term, no_term, no_term};
    for (std::uint32_t size = 2; size <= longest && i + size <= side.size(); ++size) {
      if (side.words[i + size - 1]->kind != TokenKind::word) break;
      words[size - 1] = side.terms[i + size - 1];
      if (!is_open(answers, {i, i + size})) continue;
      const WordId phrase = look_up(words, size);
      if (phrase != no_word) found.push_back({{i, i + size}, phrase});
    }
  }
}

// "made public" stands in the lexicon as "make public".
WordId PhraseFinder::look_up(const Words& words, std::uint32_t size) {
  std::uint64_t key = 0;
  for (const TermId term : words) key = (key ^ term) * 0x9E3779B97F4A7C15ULL;
  Slot& slot = slots_[key >> (64 - slot_bits)];
  if (slot.words == words) return slot.phrase;
  const Term& first = vocabulary_.terms[words[0]];
  std::u16string rest;
  for (std::uint32_t k = 1; k < size; ++k) {
    rest += u' ';
    rest += vocabulary_.terms[words[k]].form;
  }
  WordId phrase = lexicon_.find(std::u16string(first.form) + rest);
  if (phrase == no_word && first.lemma != first.word)
    phrase = lexicon_.find(lexicon_.text(first.lemma) + rest);
  slot = {words, phrase};
  return phrase;
}

// Each phrase with the open content words and the phrases of the other side.
void PhraseFinder::relate(const WordSide& side, const std::vector<std::uint32_t>& answers,
                          const std::vector<Phrase>& phrases, const std::vector<Phrase>& others,
                          bool forward) {
  const auto compare = [&](const Phrase& phrase, WordId word, Range places) {
    if (phrase.word == word) return;
    const Relation relation = relations_.of(phrase.word, word).relation;
    if (relation.bond == Bond::none || relation.bond == Bond::antonym) return;
    add(phrase.places, places, static_cast<std::uint8_t>(relation.strength * 255.0F + 0.5F), forward);
  };
  for (const Phrase& phrase : phrases) {
    for (std::uint32_t j = 0; j < side.size(); ++j)
      if (answers[j] == unanswered && side.words[j]->kind == TokenKind::word &&
          side.words[j]->word != no_word)
        compare(phrase, side.words[j]->word, {j, j + 1});
    for (const Phrase& other : others) compare(phrase, other.word, other.places);
  }
}

// An open word of letters that begin the words of a run, small words as it pleases: VOA, Voice of America.
void PhraseFinder::spell(const WordSide& side, const std::vector<std::uint32_t>& answers,
                         const WordSide& other, const std::vector<std::uint32_t>& other_answers,
                         bool forward) {
  for (std::uint32_t i = 0; i < side.size(); ++i) {
    if (answers[i] != unanswered || side.words[i]->kind != TokenKind::word) continue;
    std::u16string letters(side.words[i]->form);
    std::erase(letters, u'.');
    if (letters.size() < 3 || letters.size() > 6 || is_small(*side.words[i])) continue;
    for (std::uint32_t j = 0; j < other.size(); ++j) {
      std::uint32_t at = j;
      std::size_t letter = 0;
      while (at < other.size() && letter < letters.size()) {
        const Term& term = *other.words[at];
        if (term.kind != TokenKind::word || term.form.empty()) break;
        if (term.form[0] == letters[letter] && term.form.size() > 1)
          ++letter;
        else if (letter == 0 || !is_small(term))
          break;
        ++at;
      }
      const bool plural = letter + 1 == letters.size() && letters.back() == u's' && letter >= 3;
      if ((letter == letters.size() || plural) && is_open(other_answers, {j, at}))
        add({i, i + 1}, {j, at}, letters_strength, forward);
    }
  }
}

void PhraseFinder::add(Range own, Range other, std::uint8_t strength, bool forward) {
  matches_.push_back(forward ? PhraseMatch{own, other, strength} : PhraseMatch{other, own, strength});
}

}  // namespace unspin
