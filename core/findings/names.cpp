#include "findings/names.h"

#include <algorithm>

#include "findings/comparison.h"
#include "findings/name_spelling.h"

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

// From the first to the last word of a name in a run of tokens; empty where there is none.
Range names_in(const Side& side, const Lexicon& lexicon, Range run) {
  Range found{run.last, run.first};
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (is_name_word(side, lexicon, i)) found = {std::min(found.first, i), std::max(found.last, i + 1)};
  return found.empty() ? Range{} : found;
}

// Mohammed, Muhammad; Brazil, Brasil: the lexicon has both spellings in one sense, as names of one kind.
bool are_spellings(const Lexicon& lexicon, const Term& a, const Term& b) {
  if (a.word == no_word || b.word == no_word) return false;
  const unsigned kinds = lexicon.name_kinds(a.word) & lexicon.name_kinds(b.word);
  return sound_likeness(plain_letters(a.form), plain_letters(b.form)) >= (kinds != 0 ? 0.6 : 0.9);
}

// What stands between the parts of one name, not between two names: "Inayat ur Rahman", "Al-Shami".
bool binds_names(std::u16string_view form) {
  static constexpr std::u16string_view words[] = {u"-",  u"al", u"el",  u"ur",  u"ul",  u"bin", u"ibn",
                                                  u"de", u"da", u"von", u"van", u"abu", u"ben", u"du"};
  return std::find(std::begin(words), std::end(words), form) != std::end(words);
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
      NamePair pair{names_in(a_, lexicon_, edit.original), names_in(b_, lexicon_, edit.suspect), edit.pair};
      if (pair.original.empty() || is_swap(edit)) continue;
      if (pair.suspect.empty()) {
        // a lower-case word in the slot of a name: "Pamuk" → "cotton"
        if (!is_translated(edit) && !is_inside_name(edit)) continue;
        pair.suspect = edit.suspect;
      } else if (!covers_content(pair.suspect, edit.suspect) || !is_pure(a_, pair.original) ||
                 !is_pure(b_, pair.suspect)) {
        continue;  // "Texas" → "Lone star state"
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
    if (are_spellings(lexicon_, a_.term(edit.original.first), b_.term(edit.suspect.first))) return false;
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

  // Nothing but the words of a name and what holds them together.
  bool is_pure(const Side& side, Range name) const {
    for (std::uint32_t i = name.first; i < name.last; ++i)
      if (side.is_word(i) && !is_link(side, i)) return false;
    return true;
  }

  bool covers_content(Range name, Range edit) const {
    for (const std::uint32_t i : b_.content(edit))
      if (!name.has(i)) return false;
    return true;
  }

  // "Trinidad and Tobago" / "Trinidad y Tobago": a small word inside a name.
  bool is_inside_name(const Edit& edit) const {
    if (edit.original.size() != 1 || edit.suspect.size() != 1) return false;
    const Name* name = name_of(a_.document, edit.original.first);
    return name && name->tokens.first < edit.original.first && edit.original.last < name->tokens.last &&
           a_.term(edit.original.last).form == b_.term(edit.suspect.last).form;
  }

  // Some word of the name means, in another language, the word that took its place.
  bool is_translated(const Edit& edit) const {
    for (const std::uint32_t i : a_.words(edit.original))
      for (const NameMeaning& meaning : evidence_.knowledge.names.meanings(a_.term(i).form))
        for (const std::uint32_t j : b_.words(edit.suspect))
          if (b_.term(j).form == meaning.english) return true;
    return false;
  }

  bool is_joint(const Side& side, std::uint32_t token) const {
    return side.term(token).form == u"-" || is_particle(side.term(token).form);
  }

  // A word of a name, or what holds its parts together: "al", "-".
  bool is_link(const Side& side, std::uint32_t token) const {
    const std::u16string_view form = side.term(token).form;
    return form == u"-" || form == u"'" || is_particle(form) || is_name_word(side, lexicon_, token);
  }

  // Takes in the words of the name that did not change: "Ferhan Pamuk" / "Ferhan cotton".
  void widen(NamePair& pair) const {
    const auto same = [&](std::uint32_t i, std::uint32_t j) {
      if (!sentence_has(a_, pair.original.first, i) || !sentence_has(b_, pair.suspect.first, j)) return false;
      if (a_.term(i).form != b_.term(j).form || is_title(a_.term(i).form)) return false;
      const Name *name = name_of(a_.document, pair.original.first), *there = name_of(a_.document, i);
      if (name && name == there) return true;
      return !(name && there) && is_name_word(a_, lexicon_, i) && is_name_word(b_, lexicon_, j);
    };
    // across "-" any name goes on: "Al-Shami"
    const auto joint = [&](std::uint32_t i, std::uint32_t j, std::uint32_t next_i, std::uint32_t next_j) {
      if (!is_joint(a_, i) || !is_joint(b_, j)) return false;
      const bool binds = binds_names(a_.term(i).form) && binds_names(b_.term(j).form);
      return same(next_i, next_j) ||
             (binds && a_.term(next_i).form == b_.term(next_j).form && is_link(a_, next_i));
    };
    for (std::uint32_t step = 1; step > 0;) {
      const std::uint32_t i = pair.original.first, j = pair.suspect.first;
      step = i > 0 && j > 0 && same(i - 1, j - 1)                  ? 1
             : i > 1 && j > 1 && joint(i - 1, j - 1, i - 2, j - 2) ? 2
                                                                   : 0;
      pair.original.first -= step;
      pair.suspect.first -= step;
    }
    for (std::uint32_t step = 1; step > 0;) {
      const std::uint32_t i = pair.original.last, j = pair.suspect.last;
      step = same(i, j)                                                                    ? 1
             : i + 1 < a_.ids.size() && j + 1 < b_.ids.size() && joint(i, j, i + 1, j + 1) ? 2
                                                                                           : 0;
      pair.original.last += step;
      pair.suspect.last += step;
    }
    absorb(pair.original, a_, true);
    absorb(pair.suspect, b_, false);
  }

  // A part of the name that only one side has: "Hamid Al-Ali" / "Hamid Jumah".
  void absorb(Range& range, const Side& side, bool of_original) const {
    for (const Edit& edit : evidence_.edits) {
      const Range here = of_original ? edit.original : edit.suspect;
      const Range there = of_original ? edit.suspect : edit.original;
      if (!there.empty() || here.empty() || !sentence_has(side, range.first, here.first)) continue;
      const bool follows = here.first == range.last || is_dash_between(side, range.last, here.first);
      const bool precedes = here.last == range.first || is_dash_between(side, here.last, range.first);
      if (!follows && !precedes) continue;
      bool name = is_name_word(side, lexicon_, follows ? here.last - 1 : here.first) || here.size() == 1;
      for (std::uint32_t i = here.first; i < here.last; ++i) name = name && is_link(side, i);
      if (name) range = {std::min(range.first, here.first), std::max(range.last, here.last)};
    }
  }
  static bool is_dash_between(const Side& side, std::uint32_t from, std::uint32_t to) {
    return from + 1 == to && side.term(from).form == u"-";
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

bool is_name_word(const Side& side, const Lexicon& lexicon, std::uint32_t token) {
  const Token& read = side.document.tokens[token];
  if (read.kind != TokenKind::word || is_date(side.document, token)) return false;
  if (name_of(side.document, token)) return true;
  if (!read.capital || side.term(token).function_word || side.term(token).form.size() < 2) return false;
  const Term& term = side.term(token);
  if (term.word == no_word || (lexicon.name_kinds(term.word) & ~unsigned{names_person}) != 0) return true;
  return !capital_is_explained(side, token);
}

PlaceRelation relate_places(const Lexicon& lexicon, std::u16string_view a, std::u16string_view b) {
  const WordId x = lexicon.find(a), y = lexicon.find(b);
  if (x == no_word || y == no_word) return PlaceRelation::unknown;
  const std::string_view left = lexicon.place_code(x), right = lexicon.place_code(y);
  if (left.empty() || right.empty()) return PlaceRelation::unknown;
  if (left == right && (lexicon.name_kinds(x) & lexicon.name_kinds(y)) != 0) return PlaceRelation::unknown;
  return left == right ? PlaceRelation::same : PlaceRelation::different;
}

std::vector<NamePair> changed_names(const Evidence& evidence) { return NamePairs(evidence).collect(); }

}  // namespace unspin
