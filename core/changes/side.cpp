#include "changes/side.h"

namespace unspin {

bool Side::has_words(Range run) const {
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (is_word(i)) return true;
  return false;
}

bool Side::has_content(Range run) const {
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (is_content(i)) return true;
  return false;
}

std::uint32_t Side::count_words(Range run) const {
  std::uint32_t count = 0;
  for (std::uint32_t i = run.first; i < run.last; ++i) count += is_word(i) ? 1U : 0U;
  return count;
}

std::vector<std::uint32_t> Side::words(Range run) const {
  std::vector<std::uint32_t> tokens;
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (is_word(i)) tokens.push_back(i);
  return tokens;
}

std::vector<std::uint32_t> Side::content(Range run) const {
  std::vector<std::uint32_t> tokens;
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (is_content(i)) tokens.push_back(i);
  return tokens;
}

std::u16string Side::phrase(Range run) const {
  std::u16string joined;
  for (std::uint32_t i = run.first; i < run.last; ++i) {
    if (!is_word(i)) continue;
    if (!joined.empty()) joined += u' ';
    joined += term(i).form;
  }
  return joined;
}

Range Side::trimmed(Range run) const {
  while (run.first < run.last && !is_word(run.first)) ++run.first;
  while (run.last > run.first && !is_word(run.last - 1)) --run.last;
  return run;
}

WordId find_phrase(const LinkedTexts& texts, const Side& side, Range run) {
  const WordId phrase = texts.lexicon.find(side.phrase(run));
  if (phrase != no_word || run.size() < 2 || !side.is_word(run.first)) return phrase;
  const Term& first = side.term(run.first);
  if (first.word == no_word || first.lemma == first.word) return phrase;
  return texts.lexicon.find(texts.lexicon.text(first.lemma) + u" " + side.phrase({run.first + 1, run.last}));
}

}  // namespace unspin
