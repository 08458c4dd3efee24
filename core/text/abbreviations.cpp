#include "text/abbreviations.h"

#include "text/characters.h"
#include "words/abbreviated_states.h"
#include "words/abbreviated_titles.h"
#include "words/closing_abbreviations.h"
#include "words/inner_abbreviations.h"
#include "words/month_abbreviations.h"
#include "words/sentence_starters.h"
#include "words/top_level_domains.h"
#include "words/weekday_abbreviations.h"
#include "words/word_list.h"

namespace unspin {
namespace {

constexpr auto numbered = word_list(u"art", u"c", u"ch", u"chap", u"fig", u"figs", u"no", u"nos", u"p",
                                    u"para", u"pp", u"sec", u"vol", u"vols");
static_assert(numbered.is_sorted());

constexpr auto doubtful_states = word_list(u"del", u"ga", u"ill", u"ind", u"la", u"mass", u"md", u"me",
                                           u"miss", u"mo", u"ore", u"pa", u"va", u"vt", u"wash");
static_assert(doubtful_states.is_sorted());

constexpr auto dotted = word_list(u"B.A", u"B.Sc", u"D.Phil", u"Ed.D", u"LL.B", u"LL.M", u"Lt.Col", u"M.Phil",
                                  u"M.Sc", u"Ph.D", u"Ph.Ds");
static_assert(dotted.is_sorted());

}  // namespace

Abbreviation abbreviation_of(std::u16string_view word) {
  if (word.empty() || word.size() > 6) return Abbreviation::none;
  const LowerCase lower(word);
  if (is_upper(word[0])) {
    if (words::abbreviated_titles.has(lower.view())) return Abbreviation::title;
    if (words::month_abbreviations.has(lower.view())) return Abbreviation::month;
    if (words::weekday_abbreviations.has(lower.view())) return Abbreviation::day;
    if (words::abbreviated_states.has(lower.view())) return Abbreviation::state;
    if (doubtful_states.has(lower.view())) return Abbreviation::doubtful_state;
  }
  if (numbered.has(lower.view())) return Abbreviation::numbered;
  if (words::closing_abbreviations.has(lower.view())) return Abbreviation::closing;
  if (words::inner_abbreviations.has(lower.view())) return Abbreviation::inner;
  return Abbreviation::none;
}

bool is_dotted_abbreviation(std::u16string_view word) { return dotted.has(word); }

bool begins_sentences(std::u16string_view word) { return words::sentence_starters.has(word); }

bool is_top_level_domain(std::u16string_view label) { return words::top_level_domains.has(label); }

}  // namespace unspin
