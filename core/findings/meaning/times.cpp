#include "findings/meaning/times.h"

#include <algorithm>

#include "findings/comparison.h"

namespace unspin {
namespace {

/// What a stretch with one verb says of its time.
struct Time {
  WordId verb = no_word;                            // its dictionary form
  bool future = false, past = false, open = false;  // open: "may open", "would open"
};

bool is_any(std::u16string_view form, std::initializer_list<std::u16string_view> words) {
  return std::find(words.begin(), words.end(), form) != words.end();
}

// A form of the past: another than the dictionary form, and not "opens" or "opening".
bool is_past(const Term& term) {
  const std::u16string_view form = term.form;
  return term.word != term.lemma && !form.ends_with(u"s") && !form.ends_with(u"ing");
}

std::optional<Time> time_of(const LinkedTexts& texts, const Side& side, Range run) {
  Time time;
  for (const std::uint32_t i : side.words(run)) {
    const Term& term = side.term(i);
    if (is_any(term.form, {u"will", u"shall", u"'ll"})) {
      time.future = true;
    } else if (term.word_class == WordClass::modal) {
      time.open = true;
    } else if (is_any(term.form, {u"was", u"were", u"had", u"did"})) {
      time.past = true;
    } else if (side.is_content(i)) {
      const bool verb = (texts.lexicon.parts_of_speech(term.word) & PartOfSpeech::verb) != 0;
      if (time.verb != no_word || term.lemma == no_word || !verb) return std::nullopt;
      time.verb = term.lemma;
      time.past = time.past || is_past(term);
    }
  }
  time.past = time.past && !time.future;
  if (time.open || time.verb == no_word) return std::nullopt;
  return time;
}

}  // namespace

std::optional<Contradiction> contradicted_time(const Evidence& evidence, const Edit& edit) {
  constexpr std::uint32_t longest = 3;
  if (edit.original.empty() || edit.suspect.empty()) return {};
  if (edit.original.size() > longest || edit.suspect.size() > longest) return {};
  const LinkedTexts texts = evidence.texts();
  const auto before = time_of(texts, original_side(texts), edit.original),
             after = time_of(texts, suspect_side(texts), edit.suspect);
  if (!before || !after || before->verb != after->verb) return {};
  const bool turned = (before->future && after->past) || (before->past && after->future);
  if (!turned || agreement_around(evidence, edit) < 1) return {};
  return Contradiction{
      "meaning", edit.original, edit.suspect, 0.9,
      before->future ? say({u"The original speaks of what is to come (",
                            quoted(evidence.original, edit.original), u"), the suspect of what has been."})
                     : say({u"The suspect speaks of what is to come (",
                            quoted(evidence.suspect, edit.suspect), u"), the original of what has been."})};
}

}  // namespace unspin
