#include "findings/names/change.h"

#include <algorithm>
#include <iterator>

#include "findings/finding.h"
#include "findings/names/forms.h"
#include "findings/names/likeness.h"
#include "findings/names/romanization.h"
#include "findings/names/signs.h"
#include "findings/names/slots.h"
#include "findings/names/thesaurus.h"
#include "text/numerals.h"
#include "words/name_particles.h"

namespace unspin {
namespace {

struct LookedUp {
  const Groundwork& evidence;
  const NamePair& pair;
  Side a, b;
  NameWords original, suspect;
  std::u16string before, after;  // as they stand in the texts
};

NameWords words_of(const Side& side, Range run) {
  NameWords words;
  for (const std::uint32_t i : side.words(run)) words.emplace_back(side.term(i).form);
  return words;
}

LookedUp look_up(const Groundwork& evidence, const NamePair& pair) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  return {evidence,
          pair,
          a,
          b,
          words_of(a, pair.original),
          words_of(b, pair.suspect),
          std::u16string(a.document.slice(a.document.cover(pair.original))),
          std::u16string(b.document.slice(b.document.cover(pair.suspect)))};
}

// The words of a place or body in English are no words of another language: Plus, Rose.
bool is_english(const Lexicon& lexicon, std::u16string_view form) {
  const WordId word = lexicon.find(form);
  return word != no_word && lexicon.parts_of_speech(word) != 0 && lexicon.name_kinds(word) == 0 &&
         lexicon.rank(word) < 10000;
}

// A word of the name that another language takes for the common word in its place: Demir, iron.
std::optional<NameChange> explain_by_meaning(const LookedUp& name) {
  const NameWords &x = name.original, &y = name.suspect;
  for (std::size_t k = 0; k < x.size() && x.size() == y.size(); ++k) {
    if (x[k] == y[k] || is_english(name.evidence.knowledge.lexicon, x[k])) continue;
    for (const NameMeaning& meaning : name.evidence.knowledge.names.meanings(x[k]))
      if (meaning.english == y[k])
        return NameChange{"translated", 0.95,
                          say({u"“", x[k], u"” is ", meaning.language, u" for “", y[k],
                               u"”: the name was translated word for word."})};
  }
  return std::nullopt;
}

std::optional<NameChange> explain_by_respelling(const LookedUp& name) {
  switch (respelling_of(name.evidence, name.pair.original, name.pair.suspect)) {
    case NameRespelling::none:
      return std::nullopt;
    case NameRespelling::elsewhere:
      return NameChange{"translated", 0.95,
                        say({u"“", name.after, u"” is what another language calls “", name.before, u"”."})};
    case NameRespelling::article:
      return NameChange{"transliterated", 0.6,
                        say({u"“", name.after, u"” is “", name.before,
                             u"” in another transcription: the article “al” is written in one of them."})};
    case NameRespelling::parting:
      return NameChange{"transliterated", 0.6,
                        say({u"“", name.after, u"” is “", name.before,
                             u"” in another transcription: it is parted in another way."})};
    case NameRespelling::apostrophe:
      return NameChange{"transliterated", 0.6,
                        say({u"“", name.after, u"” is “", name.before,
                             u"” in another transcription: one has an apostrophe."})};
  }
  return std::nullopt;
}

// What another person could be called, the lexicon mostly knows.
bool is_unknown(const Lexicon& lexicon, const LookedUp& name) {
  for (std::size_t k = 0; k < name.suspect.size(); ++k)
    if (name.suspect[k] != name.original[k] && name.suspect[k].size() > 3 &&
        lexicon.find(name.suspect[k]) != no_word && !is_other_syllable(name.original[k], name.suspect[k]))
      return false;
  return true;
}

std::optional<NameChange> explain_by_sound(const LookedUp& name) {
  const double likeness = name_likeness(name.original, name.suspect, name.evidence.knowledge);
  const bool garbled = likeness >= name.evidence.options.garbled_name;
  const double confidence = 0.5 + likeness / 2;
  const Lexicon& lexicon = name.evidence.knowledge.lexicon;
  const bool heard = is_other_romanization(name.original, name.suspect) && is_unknown(lexicon, name);
  if (!garbled && !heard) return std::nullopt;
  if (!heard && differ_in_everyday_words(name.evidence, name.pair)) return std::nullopt;
  if (!garbled || is_transcribers_change(name.original, name.suspect, lexicon))
    return NameChange{"transliterated", garbled ? confidence : 0.7,
                      say({u"“", name.after, u"” stands where the original names “", name.before,
                           u"”: the same sounds in another transcription."})};
  return NameChange{"misspelled", confidence,
                    say({u"“", name.after, u"” stands where the original names “", name.before,
                         u"”, and the two sound alike."})};
}

// The letters and figures of a name, and whether any stand for a whole word: J.R., F-16.
struct Bare {
  std::u16string letters;
  bool short_form = false;
};

Bare bare_form(const NameWords& words) {
  Bare bare;
  for (const std::u16string& word : words) {
    std::size_t letters = 0;
    for (const char16_t c : word) {
      if (c == '.' || c == '-' || c == '\'') continue;
      bare.letters += c;
      bare.short_form |= c >= '0' && c <= '9';
      ++letters;
    }
    bare.short_form |= letters == 1 || word.find(u'.') != std::u16string::npos;
  }
  return bare;
}

// J.R. / J. R. / JR, F-16 / F16
bool is_written_alike(const LookedUp& name) {
  const Bare x = bare_form(name.original), y = bare_form(name.suspect);
  return x.letters == y.letters && (x.short_form || y.short_form);
}

// Karl IX / Karl XI: another bearer of the name.
bool is_other_bearer(const LookedUp& name) {
  const NameWords &x = name.original, &y = name.suspect;
  if (x.size() != y.size() || x.size() < 2 || x.back() == y.back()) return false;
  return read_roman(x.back()) != 0 && read_roman(y.back()) != 0 &&
         std::equal(x.begin(), x.end() - 1, y.begin());
}

// A330 / A350: another one of the sort.
bool is_other_number(const LookedUp& name) {
  const auto figures = [](const NameWords& words) {
    std::u16string all;
    for (const std::u16string& word : words)
      std::copy_if(word.begin(), word.end(), std::back_inserter(all),
                   [](char16_t c) { return c >= '0' && c <= '9'; });
    return all;
  };
  const std::u16string x = figures(name.original), y = figures(name.suspect);
  return !x.empty() && !y.empty() && x != y;
}

bool is_western_particle(std::u16string_view form) {
  return words::name_particles.has(form) && !is_arabic_article(form);
}

// De Silva / Da Silva, de Leon / Leon
std::optional<NameChange> explain_by_particle(const LookedUp& name) {
  NameWords left, right, particles, others;
  for (const std::u16string& word : name.original)
    (is_western_particle(word) ? particles : left).push_back(word);
  for (const std::u16string& word : name.suspect)
    (is_western_particle(word) ? others : right).push_back(word);
  if (left.empty() || left != right || particles == others) return std::nullopt;
  const bool exchanged = particles.size() == others.size();
  return NameChange{"misspelled", exchanged ? 0.7 : 0.6,
                    say({u"“", name.after, u"” stands where the original names “", name.before,
                         exchanged ? u"”: another small word before the family name."
                                   : u"”: one has a small word before the family name."})};
}

// Wendle Academy / Wendle school
std::optional<NameChange> explain_by_thesaurus(const LookedUp& name) {
  const Range whole = name_through_thesaurus(name.evidence, name.pair);
  if (whole.empty()) return std::nullopt;
  return NameChange{"translated", 0.8,
                    say({u"“", name.after, u"” stands for “", name.before, u"” in the name “",
                         name.a.document.slice(name.a.document.cover(whole)),
                         u"”: it was taken for a common word, and replaced by one of like meaning."})};
}

}  // namespace

bool is_too_long(const Document& document, Range tokens) {
  constexpr std::uint32_t most_words = 16, most_units = 200;
  return tokens.size() > most_words || document.cover(tokens).size() > most_units;
}

std::optional<NameChange> explain_change(const Groundwork& evidence, const NamePair& pair) {
  if (is_too_long(evidence.original, pair.original) || is_too_long(evidence.suspect, pair.suspect))
    return std::nullopt;
  const LookedUp name = look_up(evidence, pair);
  if (relate_places(evidence.knowledge.lexicon, name.a.phrase(pair.original), name.b.phrase(pair.suspect)) !=
      PlaceRelation::unknown)
    return std::nullopt;
  if (is_written_alike(name)) return NameChange{};
  if (is_other_bearer(name) || is_other_number(name)) return std::nullopt;
  if (auto change = explain_by_meaning(name)) return change;
  if (auto change = explain_by_respelling(name)) return change;
  if (auto change = explain_by_particle(name)) return change;
  if (auto change = explain_by_thesaurus(name)) return change;
  if (are_forms_of_one_name(evidence, pair)) return NameChange{};
  return explain_by_sound(name);
}

}  // namespace unspin
