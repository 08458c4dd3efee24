#include "findings/names/contradicted_names.h"

#include <algorithm>

#include "findings/names/change.h"
#include "findings/names/changed_names.h"
#include "findings/names/likeness.h"
#include "findings/names/signs.h"
#include "findings/names/spelling.h"

namespace unspin {
namespace {

NameWords words_of(const Side& side, Range run) {
  NameWords words;
  for (const std::uint32_t i : side.words(run)) words.push_back(plain_letters(side.term(i).form));
  return words;
}

bool is_small(const std::u16string& word) {
  return word.empty() || word == u"of" || word == u"the" || word == u"and" || word == u"for" || word == u"de";
}

// Whether `letters` are the initials of the words, small ones left out or not: UC, University of California.
bool abbreviates(const std::u16string& letters, const NameWords& words) {
  std::u16string all, strong;
  for (const std::u16string& word : words) {
    all += word.substr(0, 1);
    if (!is_small(word)) strong += word.substr(0, 1);
  }
  return words.size() > 1 && (letters == all || letters == strong);
}

bool holds(const NameWords& all, const NameWords& some) {
  return std::all_of(some.begin(), some.end(), [&](const std::u16string& word) {
    return is_small(word) || std::find(all.begin(), all.end(), word) != all.end();
  });
}

// Each word of the one is, in another form, a word of the other: Norwegian-Danish / Norway and Denmark.
bool derives(const Lexicon& lexicon, const NameWords& a, const NameWords& b) {
  const auto related = [&](const std::u16string& x, const std::u16string& y) {
    if (x == y) return true;
    const WordId left = lexicon.find(x), right = lexicon.find(y);
    if (left == no_word || right == no_word) return false;
    if (!lexicon.place_code(left).empty() && lexicon.place_code(left) == lexicon.place_code(right))
      return true;
    const Bond bond = lexicon.relate(left, right).bond;
    return bond == Bond::inflection || bond == Bond::spelling || bond == Bond::abbreviation ||
           bond == Bond::derivation || bond == Bond::synonym;
  };
  return std::all_of(a.begin(), a.end(), [&](const std::u16string& x) {
    return is_small(x) ||
           std::any_of(b.begin(), b.end(), [&](const std::u16string& y) { return related(x, y); });
  });
}

bool is_translation(const NameBook& book, const NameWords& a, const NameWords& b) {
  for (const std::u16string& x : a)
    for (const NameMeaning& meaning : book.meanings(x))
      if (std::find(b.begin(), b.end(), meaning.english) != b.end()) return true;
  return false;
}

bool is_one_name(const Knowledge& knowledge, const NameWords& a, const NameWords& b) {
  return holds(a, b) || holds(b, a) || (a.size() == 1 && abbreviates(a.front(), b)) ||
         (b.size() == 1 && abbreviates(b.front(), a)) || derives(knowledge.lexicon, a, b) ||
         derives(knowledge.lexicon, b, a) || is_translation(knowledge.names, a, b);
}

// How often all words of the name stand in the sentences, counted by its last word.
std::size_t count_name(const Side& side, const std::vector<std::uint32_t>& sentences, const NameWords& name) {
  std::size_t count = 0;
  for (const std::uint32_t s : sentences) {
    NameWords words;
    for (const std::uint32_t i : side.words(side.document.sentences[s].tokens))
      words.push_back(plain_letters(side.term(i).form));
    if (holds(words, name))
      count += static_cast<std::size_t>(std::count(words.begin(), words.end(), name.back()));
  }
  return count;
}

}  // namespace

std::vector<Contradiction> contradicted_names(const Evidence& evidence) {
  std::vector<Contradiction> found;
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const Lexicon& lexicon = evidence.knowledge.lexicon;
  for (const auto& [pair, change] : evidence.changed_names) {
    if (is_too_long(evidence.original, pair.original) || is_too_long(evidence.suspect, pair.suspect))
      continue;
    if (!is_name_word(b, lexicon, pair.suspect.first) && !is_name_word(b, lexicon, pair.suspect.last - 1))
      continue;
    const NameWords original = words_of(a, pair.original), suspect = words_of(b, pair.suspect);
    if (original.empty() || suspect.empty() || is_one_name(evidence.knowledge, original, suspect)) continue;
    const PlaceRelation places = relate_places(lexicon, a.phrase(pair.original), b.phrase(pair.suspect));
    if (places == PlaceRelation::same) continue;
    if (change) continue;  // the same name, garbled
    const SentencePair& sentences = evidence.alignment.sentence_pairs[pair.pair];
    // a name that is there as often as before has moved, and no other took its place
    if (count_name(a, sentences.original, original) <= count_name(b, sentences.suspect, original)) continue;
    found.push_back({"name", pair.original, pair.suspect, 0.85,
                     say({u"The original names ", quoted(a.document, pair.original), u" here, the suspect ",
                          quoted(b.document, pair.suspect), u"."})});
  }
  return found;
}

}  // namespace unspin
