#include "findings/names/slots.h"

#include <algorithm>
#include <string>

#include "findings/names/signs.h"

namespace unspin {
namespace {

constexpr std::uint32_t nowhere = ~std::uint32_t{0};

class NameSlots {
 public:
  explicit NameSlots(const Groundwork& evidence)
      : evidence_(evidence),
        a_(original_side(evidence.texts())),
        b_(suspect_side(evidence.texts())),
        answers_(a_.ids.size(), nowhere) {
    for (const WordLink& link : evidence.alignment.links)
      if (link.original.size() == 1 && link.suspect.size() == 1 &&
          a_.term(link.original.first).form == b_.term(link.suspect.first).form)
        answers_[link.original.first] = link.suspect.first;
  }

  std::vector<NamePair> collect() const {
    std::vector<NamePair> slots;
    std::vector<std::uint32_t> pair_of(a_.document.sentences.size(), nowhere);
    for (std::uint32_t p = 0; p < evidence_.alignment.sentence_pairs.size(); ++p)
      for (const std::uint32_t s : evidence_.alignment.sentence_pairs[p].original) pair_of[s] = p;
    std::uint32_t done = 0;
    for (const Name& name : a_.document.names) {
      const std::uint32_t pair = pair_of[a_.document.tokens[name.tokens.first].sentence];
      if (name.tokens.first < done || pair == nowhere) continue;
      const Range whole = whole_name(name.tokens);
      if (whole.first < done) continue;
      done = whole.last;
      const Range slot = slot_of(whole);
      if (slot.empty() || slot.size() > whole.size() + 4 || are_same(whole, slot)) continue;
      slots.push_back({whole, slot, pair});
    }
    return slots;
  }

 private:
  // The reader's name with what the reader left outside: "ur Rahman", "and Tobago".
  Range whole_name(Range name) const {
    const auto goes_on = [&](std::uint32_t from) {
      return from < a_.ids.size() && sentence_has(a_, name.first, from) && name_of(a_.document, from);
    };
    for (std::uint32_t next = name.last; next < a_.ids.size() && next < name.last + 3; ++next) {
      if (!binds_names(a_.term(next).form)) break;
      if (goes_on(next + 1)) {
        name.last = name_of(a_.document, next + 1)->tokens.last;
        next = name.last - 1;
      }
    }
    return whole_place(name);
  }

  // "Sahara" of "Western Sahara", "Trinidad" of "Trinidad and Tobago": the longest that is known as a place.
  Range whole_place(Range name) const {
    constexpr std::uint32_t most_words = 6;  // Saint Vincent and the Grenadines
    const auto end = static_cast<std::uint32_t>(a_.ids.size());
    Range best = name;
    for (std::uint32_t first = name.first - std::min(name.first, 2U); first <= name.first; ++first)
      for (std::uint32_t last = std::min(end, first + most_words); last >= name.last; --last) {
        const Range run{first, last};
        if (run.size() <= best.size() || !a_.document.tokens[first].capital ||
            !a_.document.tokens[last - 1].capital || !sentence_has(a_, first, last - 1))
          continue;
        if (!evidence_.knowledge.names.place_codes(a_.phrase(run)).empty()) best = run;
      }
    return best;
  }

  Range slot_of(Range name) const {
    std::uint32_t before = name.first, after = name.last;
    while (before > 0 && sentence_has(a_, name.first, before - 1) && !a_.is_word(before - 1) &&
           answers_[before - 1] == nowhere)
      --before;
    while (after < a_.ids.size() && sentence_has(a_, name.first, after) && !a_.is_word(after) &&
           answers_[after] == nowhere)
      ++after;
    const bool opens = before == 0 || !sentence_has(a_, name.first, before - 1);
    const bool closes = after == a_.ids.size() || !sentence_has(a_, name.first, after);
    const std::uint32_t left = opens ? nowhere : answers_[before - 1];
    const std::uint32_t right = closes ? nowhere : answers_[after];
    if ((left == nowhere) != opens || (right == nowhere) != closes || (opens && closes)) return {};
    const Range sentence = b_.document.sentences[b_.document.tokens[opens ? right : left].sentence].tokens;
    const Range slot{opens ? sentence.first : left + 1, closes ? sentence.last : right};
    return slot.first < slot.last && sentence_has(b_, slot.first, slot.last - 1) ? b_.trimmed(slot) : Range{};
  }

  bool are_same(Range name, Range slot) const {
    bool same = name.size() == slot.size();
    for (std::uint32_t k = 0; same && k < name.size(); ++k)
      same = a_.term(name.first + k).form == b_.term(slot.first + k).form;
    return same;
  }

  const Groundwork& evidence_;
  const Side a_, b_;
  std::vector<std::uint32_t> answers_;  // by token of the original: the same word in the suspect
};

using Parts = std::vector<std::u16string>;

// The parts of a name between white space and hyphens: "Ba'asyir" is one.
Parts parts_of(const Side& side, Range run) {
  Parts parts(1);
  std::uint32_t end = side.document.tokens[run.first].span.begin;
  for (std::uint32_t i = run.first; i < run.last; ++i) {
    if (side.document.tokens[i].span.begin > end && !parts.back().empty()) parts.emplace_back();
    end = side.document.tokens[i].span.end;
    for (const char16_t c : side.term(i).form) {
      if (c == u'-' && !parts.back().empty())
        parts.emplace_back();
      else if (c != u'-' && c != u'.')
        parts.back() += c;
    }
  }
  if (parts.back().empty()) parts.pop_back();
  return parts;
}

Parts without_apostrophes(Parts parts) {
  for (std::u16string& part : parts) part.erase(std::remove(part.begin(), part.end(), u'\''), part.end());
  return parts;
}

// Dillard's, Dillards: a matter of English, not of transcription.
bool has_possessive(const Parts& parts) {
  return std::any_of(parts.begin(), parts.end(), [](const std::u16string& part) {
    return part.ends_with(u"'s") || part.ends_with(u"s'");
  });
}

std::u16string glue(const Parts& parts, bool with_articles) {
  std::u16string all;
  for (std::size_t k = 0; k < parts.size(); ++k)
    if (with_articles || k + 1 == parts.size() || !is_arabic_article(parts[k])) all += parts[k];
  return all;
}

// Without white space: what is left to differ is the hyphens.
std::u16string with_hyphens(const Side& side, Range run) {
  std::u16string all;
  for (std::uint32_t i = run.first; i < run.last; ++i) all += side.term(i).form;
  return all;
}

bool differ_in_and(const Parts& a, const Parts& b) {
  if (a.size() != b.size() || a.front() != b.front() || a.back() != b.back()) return false;
  std::size_t joints = 0;
  for (std::size_t k = 1; k + 1 < a.size(); ++k)
    if (a[k] == u"and" && is_foreign_and(b[k]))
      ++joints;
    else if (a[k] != b[k])
      return false;
  return joints == 1;
}

// Another language's name of the place that English does not use: not "Holland" for "the Netherlands".
bool is_called_elsewhere(const Knowledge& knowledge, const std::u16string& original,
                         const std::u16string& suspect) {
  if (!knowledge.names.same_place(original, suspect)) return false;
  const WordId word = knowledge.lexicon.find(suspect);
  return word == no_word || knowledge.lexicon.place_code(word).empty();
}

// Lode-⏎by: the end of a line parts the name, and no more.
bool is_broken(const Side& side, Range name) {
  return side.document.slice(side.document.cover(name)).find(u'\n') != std::u16string_view::npos;
}

}  // namespace

std::vector<NamePair> collect_name_slots(const Groundwork& evidence) { return NameSlots(evidence).collect(); }

NameRespelling respelling_of(const Groundwork& evidence, Range original, Range suspect) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const Lexicon& lexicon = evidence.knowledge.lexicon;
  const Parts x = parts_of(a, original), y = parts_of(b, suspect);
  const Parts left = without_apostrophes(x), right = without_apostrophes(y);
  if (left.empty() || right.empty()) return NameRespelling::none;
  const std::u16string whole = glue(left, true), bare = glue(left, false);
  const bool known = lexicon.find(whole) != no_word;
  if (left == right)  // but for apostrophes, and hyphens for spaces, which are style
    return x == y || known || has_possessive(x) || has_possessive(y) ? NameRespelling::none
                                                                     : NameRespelling::apostrophe;
  if (differ_in_and(left, right) ||
      is_called_elsewhere(evidence.knowledge, a.phrase(original), b.phrase(suspect)))
    return NameRespelling::elsewhere;
  if (whole == glue(right, true))
    return known || is_broken(a, original) || is_broken(b, suspect) ||
                   with_hyphens(a, original) == with_hyphens(b, suspect)
               ? NameRespelling::none
               : NameRespelling::parting;
  const bool of_several = std::min(left.size(), right.size()) > 1;
  return of_several && !bare.empty() && bare == glue(right, false) ? NameRespelling::article
                                                                   : NameRespelling::none;
}

}  // namespace unspin
