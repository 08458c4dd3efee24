#include "findings/names/changed_names.h"

#include <algorithm>

#include "changes/sameness.h"
#include "findings/comparison.h"
#include "findings/finding.h"
#include "findings/names/change.h"
#include "findings/names/extent.h"
#include "findings/names/signs.h"
#include "findings/names/slots.h"
#include "findings/names/spelling.h"
#include "findings/names/thesaurus.h"
#include "text/name_words.h"

namespace unspin {
namespace {

// Mohammed, Muhammad; Brazil, Brasil: the lexicon has both spellings in one sense, as names of one kind.
bool are_spellings(const Lexicon& lexicon, const Term& a, const Term& b) {
  if (a.word == no_word || b.word == no_word) return false;
  const unsigned kinds = lexicon.name_kinds(a.word) & lexicon.name_kinds(b.word);
  return sound_likeness(plain_letters(a.form), plain_letters(b.form)) >= (kinds != 0 ? 0.6 : 0.9);
}

bool meet(const NamePair& a, const NamePair& b) {
  return a.original.overlaps(b.original) || a.suspect.overlaps(b.suspect);
}

bool has_form(const Side& side, Range run, std::u16string_view form) {
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (side.term(i).form == form) return true;
  return false;
}

class NamePairs {
 public:
  explicit NamePairs(const Groundwork& evidence)
      : evidence_(evidence),
        a_(original_side(evidence.texts())),
        b_(suspect_side(evidence.texts())),
        lexicon_(evidence.knowledge.lexicon),
        extents_(evidence),
        slots_(collect_name_slots(evidence)) {}

  std::vector<NamePair> collect() {
    for (const Edit& edit : evidence_.edits) add_edit(edit);
    std::vector<NamePair> changed;
    for (const NamePair& pair : pairs_)
      if (!reads_the_same(evidence_.texts(), pair.original, pair.suspect)) changed.push_back(pair);
    return with_respellings(changed);
  }

 private:
  void add_edit(const Edit& edit) {
    if (const auto particle = particle_pair(edit)) pairs_.push_back(*particle);
    if (!name_through_thesaurus(evidence_, {edit.original, edit.suspect, edit.pair}).empty()) {
      pairs_.push_back({edit.original, edit.suspect, edit.pair});
      return;
    }
    if (a_.count_words(edit.original) == 0 || b_.count_words(edit.suspect) == 0) return;
    NamePair pair{names_in(a_, lexicon_, edit.original), names_in(b_, lexicon_, edit.suspect), edit.pair};
    if (pair.original.empty() || is_swap(edit)) return;
    if (pair.suspect.empty()) {
      // a lower-case word in the slot of a name: "Demir" → "iron"
      if (!is_translated(edit)) return;
      pair.suspect = edit.suspect;
    } else if (!covers_content(pair.suspect, edit.suspect) || !is_pure_name(a_, lexicon_, pair.original) ||
               !is_pure_name(b_, lexicon_, pair.suspect)) {
      return;  // "Ohio" → "Buckeye state"
    }
    extents_.widen(pair);
    if (const NamePair* slot = slot_of(pair)) pair = *slot;
    shed_titles(pair);
    // Pairs that run into each other, or have one unchanged part of the name between them, are one name:
    // "Oleg Petrovich Maltsev" / "Ivan Petrovich Morozov".
    if (!pairs_.empty() && extents_.run_together(pairs_.back(), pair)) {
      pairs_.back().original.last = std::max(pairs_.back().original.last, pair.original.last);
      pairs_.back().suspect.last = std::max(pairs_.back().suspect.last, pair.suspect.last);
    } else {
      pairs_.push_back(pair);
    }
  }

  // “Carlos De|Silva” / “Carlos Da|Silva”, “Ana de|Leon” / “Ana|Leon”: only the small word of a name changed.
  std::optional<NamePair> particle_pair(const Edit& edit) const {
    const Range i = edit.original, j = edit.suspect;
    const auto small = [](const Side& side, Range run) {
      return run.empty() || (run.size() == 1 && is_particle(side.term(run.first).form));
    };
    if (i.size() + j.size() == 0 || !small(a_, i) || !small(b_, j)) return {};
    const bool follows = i.last < a_.ids.size() && j.last < b_.ids.size() &&
                         a_.ids[i.last] == b_.ids[j.last] && a_.document.tokens[i.last].capital &&
                         b_.document.tokens[j.last].capital && is_name_word(a_, lexicon_, i.last);
    if (!follows) return {};
    NamePair pair{{i.first, i.last + 1}, {j.first, j.last + 1}, edit.pair};
    const bool given = i.first > 0 && j.first > 0 && a_.ids[i.first - 1] == b_.ids[j.first - 1] &&
                       a_.document.tokens[i.first - 1].capital && is_name_word(a_, lexicon_, i.first - 1);
    if (given) --pair.original.first, --pair.suspect.first;
    // Without a small word on one side only the given name shows that one was there: “in Leon” / “in de
    // Leon”.
    return given || (!i.empty() && !j.empty()) ? std::optional(pair) : std::nullopt;
  }

  // What fills the slot is nothing but a name: not "Vilmorus’s Halvorsen", not "the Halvorsen".
  bool is_filled_by_name(const NamePair& slot) const {
    const Range run = slot.suspect;
    if (!is_name_word(b_, lexicon_, run.first) || !is_name_word(b_, lexicon_, run.last - 1)) return false;
    for (std::uint32_t i = run.first; i < run.last; ++i) {
      if (!is_name_link(b_, lexicon_, i)) return false;
      const std::u16string_view form = b_.term(i).form;
      const bool joins = form == u"of" || form == u"the" || form == u"and";
      if (joins && !has_form(a_, slot.original, form)) return false;
    }
    return true;
  }

  // The slot of the whole name.
  const NamePair* slot_of(const NamePair& pair) const {
    const auto after = std::upper_bound(
        slots_.begin(), slots_.end(), pair.original.first,
        [](std::uint32_t first, const NamePair& slot) { return first < slot.original.first; });
    if (after == slots_.begin()) return nullptr;
    const NamePair& slot = *std::prev(after);
    const bool whole = slot.pair == pair.pair && slot.original.contains(pair.original) &&
                       slot.suspect.contains(pair.suspect) && is_filled_by_name(slot);
    return whole ? &slot : nullptr;
  }

  // What is known to be one name without comparing how it sounds stands above what the edits show of it.
  std::vector<NamePair> with_respellings(const std::vector<NamePair>& changed) const {
    std::vector<NamePair> all;
    for (const NamePair& slot : slots_)
      if (respelling_of(evidence_, slot.original, slot.suspect) != NameRespelling::none) all.push_back(slot);
    const std::size_t respelled = all.size();
    for (const NamePair& pair : changed) {
      const auto next = std::lower_bound(
          all.begin(), all.begin() + static_cast<std::ptrdiff_t>(respelled), pair,
          [](const NamePair& x, const NamePair& y) { return x.original.last <= y.original.first; });
      if (next == all.begin() + static_cast<std::ptrdiff_t>(respelled) || !meet(*next, pair))
        all.push_back(pair);
    }
    std::stable_sort(all.begin(), all.end(), [](const NamePair& x, const NamePair& y) {
      return x.suspect.first != y.suspect.first ? x.suspect.first < y.suspect.first
                                                : x.original.first < y.original.first;
    });
    return all;
  }

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

  bool covers_content(Range name, Range edit) const {
    for (const std::uint32_t i : b_.content(edit))
      if (!name.has(i)) return false;
    return true;
  }

  // Some word of the name means, in another language, the word that took its place.
  bool is_translated(const Edit& edit) const {
    for (const std::uint32_t i : a_.words(edit.original))
      for (const NameMeaning& meaning : evidence_.knowledge.names.meanings(a_.term(i).form))
        for (const std::uint32_t j : b_.words(edit.suspect))
          if (b_.term(j).form == meaning.english) return true;
    return false;
  }

  // "Mr. Halvorsen", "U.S. Secretary of State Ida Halvorsen": what both have before the name itself.
  void shed_titles(NamePair& pair) const {
    const auto can_shed = [](Range run) { return run.size() > 1; };
    while (can_shed(pair.original) && is_courtesy_title(a_.term(pair.original.first).form))
      ++pair.original.first;
    while (can_shed(pair.suspect) && is_courtesy_title(b_.term(pair.suspect.first).form))
      ++pair.suspect.first;
    std::uint32_t titles = 0;
    const std::uint32_t most = std::min(pair.original.size(), pair.suspect.size()) - 1;
    for (std::uint32_t k = 0; k < most; ++k) {
      const std::u16string_view form = a_.term(pair.original.first + k).form;
      if (form != b_.term(pair.suspect.first + k).form) break;
      if (is_title_word(form) || (titles > 0 && is_office_word(form))) titles = k + 1;
    }
    pair.original.first += titles;
    pair.suspect.first += titles;
  }

  const Groundwork& evidence_;
  const Side a_, b_;
  const Lexicon& lexicon_;
  const NameExtents extents_;
  const std::vector<NamePair> slots_;  // by original
  std::vector<NamePair> pairs_;
};

std::u16string_view last_word(const Side& side, Range run) { return side.term(run.last - 1).form; }

// A machine that has spoilt a name once spoils it each time in another way: “Okerike” here, “Cricket” there.
// A word that nobody is called, and that the original does not have, is then no other person.
void explain_by_company(const Groundwork& evidence, std::vector<ChangedName>& names) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const auto spoilt = [&](std::u16string_view name) {
    return std::find_if(names.begin(), names.end(), [&](const ChangedName& other) {
      return other.change && !other.change->detail.empty() && last_word(a, other.names.original) == name &&
             last_word(b, other.names.suspect) != name;
    });
  };
  const auto is_nobody = [&](std::uint32_t token) {
    const WordId word = b.term(token).word;
    const std::vector<TermId>& ids = a.ids;
    return (word == no_word || (evidence.knowledge.lexicon.name_kinds(word) & names_person) == 0) &&
           std::find(ids.begin(), ids.end(), b.ids[token]) == ids.end();
  };
  for (ChangedName& name : names) {
    if (name.change || !is_nobody(name.names.suspect.last - 1)) continue;
    const auto other = spoilt(last_word(a, name.names.original));
    if (other == names.end()) continue;
    const auto shown = [](const Side& side, Range run) {
      return side.document.slice(side.document.cover(run));
    };
    name.change = NameChange{"misspelled", 0.7,
                             say({u"“", shown(b, name.names.suspect), u"” stands where the original names “",
                                  shown(a, name.names.original), u"”, which was made “",
                                  shown(b, other->names.suspect), u"” elsewhere."})};
  }
}

}  // namespace

PlaceRelation relate_places(const Lexicon& lexicon, std::u16string_view a, std::u16string_view b) {
  const WordId x = lexicon.find(a), y = lexicon.find(b);
  if (x == no_word || y == no_word) return PlaceRelation::unknown;
  const std::string_view left = lexicon.place_code(x), right = lexicon.place_code(y);
  if (left.empty() || right.empty()) return PlaceRelation::unknown;
  if (left == right && (lexicon.name_kinds(x) & lexicon.name_kinds(y)) != 0) return PlaceRelation::unknown;
  return left == right ? PlaceRelation::same : PlaceRelation::different;
}

std::vector<ChangedName> find_changed_names(const Groundwork& evidence) {
  std::vector<ChangedName> found;
  for (const NamePair& pair : NamePairs(evidence).collect())
    found.push_back({pair, explain_change(evidence, pair)});
  explain_by_company(evidence, found);
  return found;
}

}  // namespace unspin
