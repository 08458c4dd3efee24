// What somebody or something is called: of which country, by which number, in which standing.
//   original  the president of the club        suspect  the vice president of the club
#include "findings/meaning/labels.h"

#include <algorithm>
#include <map>

#include "changes/number_edits.h"
#include "findings/comparison.h"
#include "words/word_list.h"

namespace unspin {
namespace {

// What they stand before is not, or is no longer, what it is called: a vice president, attempted murder.
constexpr auto taking_away =
    word_list(u"acting", u"almost", u"aspiring", u"assistant", u"attempted", u"counterfeit", u"deputy", u"ex",
              u"failed", u"fake", u"false", u"former", u"mock", u"nearly", u"self-declared", u"self-styled",
              u"so-called", u"vice", u"would-be");
static_assert(taking_away.is_sorted());

// The words of a run that the other run does not have.
std::vector<std::uint32_t> words_of_its_own(const Side& side, Range run, const Side& other, Range other_run) {
  std::map<TermId, std::uint32_t> theirs;
  for (const std::uint32_t j : other.words(other_run)) ++theirs[other.ids[j]];
  std::vector<std::uint32_t> found;
  for (const std::uint32_t i : side.words(run)) {
    const auto same = theirs.find(side.ids[i]);
    if (same != theirs.end() && same->second > 0)
      --same->second;
    else
      found.push_back(i);
  }
  return found;
}

// The code of the country or city that a run speaks of; empty where it speaks of none or several.
std::string_view only_place(const Side& side, Range run, const Lexicon& lexicon) {
  std::string_view found;
  for (const std::uint32_t i : side.words(run)) {
    const WordId word = side.term(i).word;
    if (word == no_word || !side.document.tokens[i].capital) continue;
    const std::string_view code = lexicon.place_code(word);
    if (code.empty()) continue;
    if (!found.empty() && found != code) return {};
    found = code;
  }
  return found;
}

// The A and the 320 of "A-320"
std::u16string letters_of(std::u16string_view form) {
  std::u16string letters;
  for (const char16_t c : form)
    if ((c < u'0' || c > u'9') && c != u'-' && c != u'.') letters += c;
  return letters;
}
std::u16string digits_of(std::u16string_view form) {
  std::u16string digits;
  for (const char16_t c : form)
    if (c >= u'0' && c <= u'9') digits += c;
  return digits;
}

// “the oldest”, “the two best”
bool is_highest(const Side& side, std::uint32_t token) {
  constexpr std::uint32_t furthest = 3;
  constexpr auto highest = word_list(u"best", u"first", u"last", u"least", u"most", u"worst");
  static_assert(highest.is_sorted());
  const auto end = static_cast<std::uint32_t>(side.document.tokens.size());
  for (std::uint32_t i = token; i < std::min(end, token + furthest); ++i) {
    const Term& term = side.term(i);
    const bool formed = term.form.ends_with(u"est") && term.lemma != no_word && term.lemma != term.word;
    if (formed || highest.has(term.form)) return true;
  }
  return false;
}

}  // namespace

std::optional<Contradiction> contradicted_place(const Evidence& evidence, const Edit& edit) {
  constexpr std::uint32_t longest = 3;
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  if (edit.original.size() > longest || edit.suspect.size() > longest) return {};
  const std::string_view before = only_place(a, edit.original, evidence.knowledge.lexicon),
                         after = only_place(b, edit.suspect, evidence.knowledge.lexicon);
  if (before.empty() || after.empty() || before == after) return {};
  return Contradiction{"name", edit.original, edit.suspect, 0.85,
                       say({u"The original names ", quoted(a.document, edit.original), u" here, the suspect ",
                            quoted(b.document, edit.suspect), u": another place or people."})};
}

std::optional<Contradiction> contradicted_designation(const Evidence& evidence, const Edit& edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  if (edit.original.size() != 1 || edit.suspect.size() != 1) return {};
  const std::u16string_view x = a.term(edit.original.first).form, y = b.term(edit.suspect.first).form;
  if (letters_of(x).size() < 2 || letters_of(x) != letters_of(y) || digits_of(x).empty() ||
      digits_of(y).empty() || digits_of(x) == digits_of(y) || has_number(a.document, edit.original) ||
      has_number(b.document, edit.suspect))
    return {};
  return Contradiction{"name", edit.original, edit.suspect, 0.9,
                       say({quoted(a.document, edit.original), u" and ", quoted(b.document, edit.suspect),
                            u" differ in their number."})};
}

std::optional<Contradiction> contradicted_standing(const Evidence& evidence, const Edit& edit) {
  constexpr std::uint32_t longest = 3;
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  if (edit.original.size() > longest || edit.suspect.size() > longest) return {};
  const auto lost = words_of_its_own(a, edit.original, b, edit.suspect),
             won = words_of_its_own(b, edit.suspect, a, edit.original);
  if (lost.size() + won.size() != 1 || agreement_around(evidence, edit) < 1) return {};
  const Term& word = lost.empty() ? b.term(won.front()) : a.term(lost.front());
  if (!taking_away.has(word.form)) return {};
  Range original = edit.original, suspect = edit.suspect;
  if (has_number(a.document, {original.last, original.last + 1})) return {};  // “almost 40” is a bound
  const bool goes_on = original.last < a.document.tokens.size() && suspect.last < b.document.tokens.size() &&
                       a.ids[original.last] == b.ids[suspect.last] && a.is_content(original.last);
  if ((original.empty() || suspect.empty()) && goes_on) {
    ++original.last;
    ++suspect.last;
  }
  return Contradiction{"meaning", original, suspect, 0.85,
                       say({u"“", word.form, lost.empty() ? u"” was put in" : u"” fell away",
                            u", and it takes away what the words after it say."})};
}

std::optional<Contradiction> contradicted_rank(const Evidence& evidence, const Edit& edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const auto lost = words_of_its_own(a, edit.original, b, edit.suspect),
             won = words_of_its_own(b, edit.suspect, a, edit.original);
  const bool fell_away = !lost.empty();
  const Side& side = fell_away ? a : b;
  const std::vector<std::uint32_t>& words = fell_away ? lost : won;
  if (words.size() != 2 || lost.empty() == won.empty() || side.term(words[0]).form != u"one" ||
      side.term(words[1]).form != u"of" || words[1] != words[0] + 1 || !is_highest(side, words[1] + 1))
    return {};
  return Contradiction{
      "meaning", edit.original, edit.suspect, 0.85,
      fell_away ? std::u16string(u"“One of” them in the original is the only one in the suspect.")
                : std::u16string(u"The only one in the original is “one of” them in the suspect.")};
}

}  // namespace unspin
