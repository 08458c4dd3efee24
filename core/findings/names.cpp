#include "findings/names.h"

#include <algorithm>

#include "findings/comparison.h"

namespace unspin {
namespace {

const Name* name_of(const Document& document, std::uint32_t token) {
  const auto after = std::upper_bound(document.names.begin(), document.names.end(), token,
                                      [](std::uint32_t t, const Name& n) { return t < n.tokens.first; });
  if (after == document.names.begin() || !std::prev(after)->tokens.has(token)) return nullptr;
  return &*std::prev(after);
}

// Monday and March are dates, not names.
bool is_date(const Document& document, std::uint32_t token) {
  const auto after = std::upper_bound(document.numbers.begin(), document.numbers.end(), token,
                                      [](std::uint32_t t, const Number& n) { return t < n.tokens.first; });
  return after != document.numbers.begin() && std::prev(after)->tokens.has(token);
}

// A capital says nothing at the start of a sentence or quotation, or where most words have one.
bool capital_is_explained(const Side& side, std::uint32_t token) {
  const Sentence& sentence = side.document.sentences[side.document.tokens[token].sentence];
  std::uint32_t before = token;
  while (before > sentence.tokens.first && side.document.tokens[before - 1].kind == TokenKind::punctuation) {
    --before;
    const std::u16string_view mark = side.term(before).form;
    if (mark == u"\"" || mark == u":" || mark == u"“" || mark == u"-" || mark == u"—") return true;
  }
  if (before == sentence.tokens.first) return true;
  std::uint32_t words = 0, capitals = 0;
  for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last && words < 60; ++i) {
    if (!side.is_content(i) || side.term(i).kind != TokenKind::word) continue;
    ++words;
    capitals += side.document.tokens[i].capital ? 1U : 0U;
  }
  return words >= 4 && capitals * 10 > words * 7;
}

bool sentence_has(const Side& side, std::uint32_t token, std::uint32_t neighbour) {
  return neighbour < side.document.tokens.size() &&
         side.document.tokens[token].sentence == side.document.tokens[neighbour].sentence;
}

// "Mr. Halvorsen" is no other name than "Halvorsen".
bool is_title(std::u16string_view form) {
  static constexpr std::u16string_view titles[] = {
      u"mr",   u"mr.", u"mrs",  u"mrs.",      u"ms",       u"ms.",  u"dr",
      u"dr.",  u"sir", u"prof", u"prof.",     u"gen",      u"gen.", u"sen",
      u"sen.", u"rep", u"rep.", u"president", u"minister", u"king", u"queen"};
  return std::find(std::begin(titles), std::end(titles), form) != std::end(titles);
}

bool is_particle(std::u16string_view form) {
  static constexpr std::u16string_view particles[] = {u"al",  u"el",  u"bin", u"ibn", u"abu", u"de",
                                                      u"da",  u"du",  u"la",  u"of",  u"von", u"van",
                                                      u"and", u"the", u"y",   u"e"};
  return std::find(std::begin(particles), std::end(particles), form) != std::end(particles);
}

// The names in a run of tokens, each in full, as one range; empty where there is none.
Range names_in(const Side& side, const Lexicon& lexicon, Range run) {
  Range found{run.last, run.first};
  const auto take = [&](Range range) {
    found = {std::min(found.first, range.first), std::max(found.last, range.last)};
  };
  for (std::uint32_t i = run.first; i < run.last; ++i) {
    if (!is_name_word(side, lexicon, i)) continue;
    const Name* name = name_of(side.document, i);
    take(name ? name->tokens : Range{i, i + 1});
  }
  return found.empty() ? Range{} : found;
}

class NamePairs {
 public:
  explicit NamePairs(const Evidence& evidence)
      : evidence_(evidence),
        a_(original_side(evidence.texts())),
        b_(suspect_side(evidence.texts())),
        lexicon_(evidence.knowledge.lexicon) {}

  std::vector<NamePair> collect() {
    for (const Edit& edit : evidence_.edits) {
      if (a_.count_words(edit.original) == 0 || b_.count_words(edit.suspect) == 0) continue;
      NamePair pair{names_in(a_, lexicon_, edit.original), names_in(b_, lexicon_, edit.suspect)};
      if (pair.original.empty() || is_swap(edit)) continue;
      if (pair.suspect.empty()) {
        // a lower-case word in the slot of a name: "Pamuk" → "cotton"
        if (!is_translated(edit)) continue;
        pair.suspect = edit.suspect;
      }
      widen(pair);
      shed_titles(pair);
      add(pair);
    }
    std::vector<NamePair> changed;
    for (const NamePair& pair : pairs_)
      if (!reads_the_same(evidence_.texts(), pair.original, pair.suspect)) changed.push_back(pair);
    return changed;
  }

 private:
  // A dictionary word inside a name gave way to another: "House" → "Theatre" in "White House".
  bool is_swap(const Edit& edit) const {
    const Comparison comparison = compare_sides(evidence_, edit);
    if (!comparison.whole) return false;
    switch (comparison.relation.bond) {
      case Bond::inflection:
      case Bond::spelling:
      case Bond::abbreviation:
      case Bond::derivation:
      case Bond::synonym:
      case Bond::similar:
        return relate_places(lexicon_, a_.phrase(edit.original), b_.phrase(edit.suspect)) !=
               PlaceRelation::different;
      default:
        return false;
    }
  }

  // Some word of the name means, in another language, the word that took its place.
  bool is_translated(const Edit& edit) const {
    for (const std::uint32_t i : a_.words(edit.original))
      for (const NameMeaning& meaning : evidence_.knowledge.names.meanings(a_.term(i).form))
        for (const std::uint32_t j : b_.words(edit.suspect))
          if (b_.term(j).form == meaning.english) return true;
    return false;
  }

  // A word of a name, or what holds its parts together: "al", "-".
  bool is_link(const Side& side, std::uint32_t token) const {
    const std::u16string_view form = side.term(token).form;
    return form == u"-" || form == u"'" || is_particle(form) || is_name_word(side, lexicon_, token);
  }

  // Takes in the words of the name that did not change: "Humeyra Pamuk" / "Humeyra cotton".
  void widen(NamePair& pair) const {
    const auto same = [&](std::uint32_t i, std::uint32_t near_i, std::uint32_t j, std::uint32_t near_j) {
      if (!sentence_has(a_, near_i, i) || !sentence_has(b_, near_j, j)) return false;
      if (a_.term(i).form != b_.term(j).form || is_title(a_.term(i).form)) return false;
      const Name* name = name_of(a_.document, near_i);
      if (name) return name->tokens.has(i);
      return is_name_word(a_, lexicon_, i) && is_name_word(b_, lexicon_, j);
    };
    while (pair.original.first > 0 && pair.suspect.first > 0 &&
           same(pair.original.first - 1, pair.original.first, pair.suspect.first - 1, pair.suspect.first)) {
      --pair.original.first;
      --pair.suspect.first;
    }
    while (same(pair.original.last, pair.original.last - 1, pair.suspect.last, pair.suspect.last - 1)) {
      ++pair.original.last;
      ++pair.suspect.last;
    }
    absorb(pair.original, a_, true);
    absorb(pair.suspect, b_, false);
  }

  // A part of the name that only one side has: "Hamid Al-Ali" / "Hamid Jumah".
  void absorb(Range& range, const Side& side, bool of_original) const {
    for (const Edit& edit : evidence_.edits) {
      const Range here = of_original ? edit.original : edit.suspect;
      const Range there = of_original ? edit.suspect : edit.original;
      if (!there.empty() || here.empty() || here.first < range.last || here.first > range.last + 1) continue;
      if (here.first == range.last + 1 && side.term(range.last).form != u"-") continue;
      if (!sentence_has(side, range.first, here.first)) continue;
      bool name = is_name_word(side, lexicon_, here.last - 1);
      for (std::uint32_t i = here.first; i < here.last; ++i) name = name && is_link(side, i);
      if (name) range.last = here.last;
    }
  }

  void shed_titles(NamePair& pair) const {
    while (pair.original.size() > 1 && is_title(a_.term(pair.original.first).form)) ++pair.original.first;
    while (pair.suspect.size() > 1 && is_title(b_.term(pair.suspect.first).form)) ++pair.suspect.first;
  }

  // Pairs that run into each other, or have one unchanged part of the name between them, are one name:
  // "Oleg Petrovich Maltsev" / "Ivan Petrovich Morozov".
  void add(const NamePair& pair) {
    if (!pairs_.empty()) {
      NamePair& last = pairs_.back();
      if (pair.original.first >= last.original.first && pair.suspect.first >= last.suspect.first &&
          bridged(a_, last.original.last, pair.original.first) &&
          bridged(b_, last.suspect.last, pair.suspect.first)) {
        last.original.last = std::max(last.original.last, pair.original.last);
        last.suspect.last = std::max(last.suspect.last, pair.suspect.last);
        return;
      }
    }
    pairs_.push_back(pair);
  }

  bool bridged(const Side& side, std::uint32_t from, std::uint32_t to) const {
    if (to > from + 3) return false;
    for (std::uint32_t i = from; i < to; ++i)
      if (!is_link(side, i)) return false;
    return from >= to || sentence_has(side, from - 1, to);
  }

  const Evidence& evidence_;
  const Side a_, b_;
  const Lexicon& lexicon_;
  std::vector<NamePair> pairs_;
};

}  // namespace

bool is_name_word(const Side& side, const Lexicon&, std::uint32_t token) {
  const Token& read = side.document.tokens[token];
  if (read.kind != TokenKind::word || is_date(side.document, token)) return false;
  if (name_of(side.document, token)) return true;
  if (!read.capital || side.term(token).function_word || side.term(token).form.size() < 2) return false;
  return !capital_is_explained(side, token) || side.term(token).word == no_word;
}

PlaceRelation relate_places(const Lexicon& lexicon, std::u16string_view a, std::u16string_view b) {
  const WordId x = lexicon.find(a), y = lexicon.find(b);
  if (x == no_word || y == no_word) return PlaceRelation::unknown;
  const std::string_view left = lexicon.place_code(x), right = lexicon.place_code(y);
  if (left.empty() || right.empty()) return PlaceRelation::unknown;
  return left == right ? PlaceRelation::same : PlaceRelation::different;
}

std::vector<NamePair> changed_names(const Evidence& evidence) { return NamePairs(evidence).collect(); }

}  // namespace unspin
