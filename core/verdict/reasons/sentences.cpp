// Sentences that answer sentences, and passages.
#include <algorithm>

#include "findings/say_figures.h"
#include "verdict/reasons/reason.h"
#include "verdict/weights.h"

namespace unspin {
namespace {

bool counts(const std::vector<char>& flags, Range tokens) {
  return std::any_of(flags.begin() + tokens.first, flags.begin() + tokens.last,
                     [](char flag) { return flag != 0; });
}

std::uint32_t count_words(const CountedText& text, Range tokens) {
  std::uint32_t words = 0;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
    words += text.counted[i] && text.document.tokens[i].kind != TokenKind::punctuation;
  return words;
}

/// The beginning of a passage: “The council had”.
std::u16string_view beginning_of(const Document& document, Range tokens) {
  constexpr std::size_t most = 40;  // units
  std::u16string_view beginning = document.slice(document.cover(tokens));
  if (beginning.size() <= most) return beginning;
  const std::size_t space = beginning.find_last_of(u' ', most);
  return beginning.substr(0, space == std::u16string_view::npos ? 0 : space);
}

}  // namespace

std::optional<Reason> give_sentences(const Judged& judged) {
  const Document& suspect = judged.evidence.suspect;
  std::size_t all = 0;
  for (const Sentence& sentence : suspect.sentences) all += counts(judged.part.suspect, sentence.tokens);
  if (all == 0) return std::nullopt;
  Reason reason;
  for (const SentencePair& pair : judged.evidence.alignment.sentence_pairs)
    for (const std::uint32_t s : pair.suspect)
      if (counts(judged.part.suspect, suspect.sentences[s].tokens))
        reason.places.push_back(
            {judged.evidence.original.sentences[pair.original.front()].span, suspect.sentences[s].span});
  const std::size_t answering = reason.places.size();
  const double strength = weight_in_order.weight * (judged.features.in_order - weight_in_order.middle);
  reason.strength = judged.derived ? strength : -strength;
  const std::u16string whose = judged.place(true), count = say_count(all);
  if (all == 1)
    reason.sentence = say({u"The only sentence of ", whose, u" answers ", answering == 1 ? u"one" : u"none",
                           u" of the original."});
  else if (answering == 0)
    reason.sentence =
        say({u"None of the ", count, u" sentences of ", whose, u" answers one of the original."});
  else if (answering == all)
    reason.sentence =
        say({say_all(all, u"sentences"), u" of ", whose, u" answer sentences of the original."});
  else
    reason.sentence =
        say({judged.derived ? u"" : u"Only ", say_count(answering), u" of the ", count, u" sentences of ",
             whose, answering == 1 ? u" answers" : u" answer", u" one of the original."});
  // That many do is no reason against a copy, and that few do none for one.
  if (judged.derived ? 2 * answering < all : 2 * answering > all) return std::nullopt;
  return reason;
}

Reason give_passages(const Judged& judged) {
  const Document &original = judged.evidence.original, &suspect = judged.evidence.suspect;
  Reason reason;
  std::u16string sizes;
  const std::vector<Passage>& passages = judged.evidence.alignment.passages;
  std::uint32_t suspect_words = 0, original_words = 0;
  std::u16string_view beginning;
  for (const Passage& passage : passages) {
    const Range here = tokens_of(suspect, passage.suspect), there = tokens_of(original, passage.original);
    if (!counts(judged.part.suspect, here) || !counts(judged.part.original, there)) continue;
    if (reason.places.empty()) beginning = beginning_of(suspect, here);
    suspect_words += count_words(judged.suspect(), here);
    original_words += count_words(judged.original(), there);
    reason.places.push_back({original.cover(there), suspect.cover(here)});
  }
  const std::size_t count = reason.places.size();
  const std::u16string words = say_counted(suspect_words, u"word", u"words");
  if (count == 1)
    reason.sentence = say({u"A passage of ", words, u", from “", beginning, u"” on, answers one of ",
                           say_counted(original_words, u"word", u"words"), u" in the original."});
  else
    reason.sentence = say({say_count(count), u" passages with ", words, u" in all answer passages with ",
                           say_counted(original_words, u"word", u"words"), u" in the original."});
  return reason;
}

}  // namespace unspin
