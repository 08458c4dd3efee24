#include "text/abbreviations.h"

#include "text/characters.h"
#include "text/word_list.h"

namespace unspin {
namespace {

constexpr auto titles = word_list(
    u"adm", u"amb", u"brig", u"capt", u"cmdr", u"col", u"cpl", u"det", u"dr", u"fr", u"ft", u"gen", u"gov",
    u"hon", u"insp", u"lt", u"maj", u"messrs", u"mlle", u"mme", u"mr", u"mrs", u"ms", u"msgr", u"mt", u"pres",
    u"prof", u"pvt", u"rep", u"reps", u"rev", u"sen", u"sens", u"sgt", u"sir", u"st", u"ste", u"supt");
static_assert(titles.is_sorted());

constexpr auto numbered = word_list(u"art", u"ch", u"chap", u"fig", u"figs", u"no", u"nos", u"p", u"para",
                                    u"pp", u"sec", u"vol", u"vols");
static_assert(numbered.is_sorted());

constexpr auto months = word_list(u"apr", u"aug", u"dec", u"feb", u"jan", u"jul", u"jun", u"mar", u"nov",
                                  u"oct", u"sep", u"sept");
static_assert(months.is_sorted());

constexpr auto days =
    word_list(u"fri", u"mon", u"sat", u"sun", u"thu", u"thur", u"thurs", u"tue", u"tues", u"wed");
static_assert(days.is_sorted());

constexpr auto states = word_list(u"ala", u"alta", u"ariz", u"ark", u"calif", u"colo", u"conn", u"fla",
                                  u"kan", u"ky", u"mich", u"minn", u"mont", u"neb", u"nev", u"okla", u"ont",
                                  u"que", u"sask", u"tenn", u"tex", u"wis", u"wyo");
static_assert(states.is_sorted());

constexpr auto doubtful_states = word_list(u"del", u"ga", u"ill", u"ind", u"la", u"mass", u"md", u"me",
                                           u"miss", u"mo", u"ore", u"pa", u"va", u"vt", u"wash");
static_assert(doubtful_states.is_sorted());

constexpr auto closing = word_list(u"assn", u"ave", u"blvd", u"bros", u"co", u"corp", u"cos", u"dept", u"etc",
                                   u"inc", u"jr", u"ltd", u"plc", u"pty", u"rd", u"sr", u"univ");
static_assert(closing.is_sorted());

constexpr auto inner =
    word_list(u"al", u"approx", u"ca", u"cf", u"dlr", u"dlrs", u"eg", u"est", u"ft", u"govt", u"hr", u"hrs",
              u"hwy", u"ie", u"incl", u"lb", u"lbs", u"min", u"mins", u"oz", u"pct", u"pts", u"repr", u"resp",
              u"secs", u"sq", u"tel", u"v", u"viz", u"vs", u"yrs");
static_assert(inner.is_sorted());

constexpr auto sentence_starters = word_list(
    u"A", u"After", u"All", u"Although", u"An", u"And", u"As", u"At", u"Because", u"Before", u"Both", u"But",
    u"By", u"Despite", u"During", u"Even", u"For", u"From", u"He", u"Her", u"Here", u"His", u"How",
    u"However", u"I", u"If", u"In", u"It", u"Its", u"Last", u"Many", u"Meanwhile", u"More", u"Most", u"My",
    u"No", u"None", u"Nor", u"Not", u"Now", u"On", u"One", u"Only", u"Or", u"Our", u"She", u"Since", u"So",
    u"Some", u"Still", u"Such", u"That", u"The", u"Their", u"Then", u"There", u"These", u"They", u"This",
    u"Those", u"Though", u"Three", u"Two", u"Under", u"Until", u"We", u"What", u"When", u"Where", u"Whether",
    u"While", u"Who", u"Why", u"With", u"Yet", u"You", u"Your");
static_assert(sentence_starters.is_sorted());

constexpr auto top_level_domains =
    word_list(u"ai", u"app", u"at", u"au", u"be", u"biz", u"blog", u"br", u"ca", u"cc", u"ch", u"cn", u"co",
              u"com", u"cz", u"de", u"dev", u"dk", u"edu", u"es", u"eu", u"fi", u"fm", u"fr", u"gov", u"gr",
              u"hk", u"hu", u"id", u"ie", u"il", u"in", u"info", u"int", u"io", u"ir", u"is", u"it", u"jp",
              u"kr", u"live", u"me", u"mil", u"mx", u"net", u"news", u"nl", u"no", u"nz", u"online", u"org",
              u"pk", u"pl", u"pt", u"ro", u"ru", u"se", u"sg", u"site", u"su", u"th", u"today", u"top", u"tr",
              u"tv", u"tw", u"ua", u"uk", u"us", u"uz", u"vn", u"world", u"xyz", u"za");
static_assert(top_level_domains.is_sorted());

constexpr auto dotted = word_list(u"B.A", u"B.Sc", u"D.Phil", u"Ed.D", u"LL.B", u"LL.M", u"Lt.Col", u"M.Phil",
                                  u"M.Sc", u"Ph.D", u"Ph.Ds");
static_assert(dotted.is_sorted());

}  // namespace

Abbreviation abbreviation_of(std::u16string_view word) {
  if (word.empty() || word.size() > 6) return Abbreviation::none;
  const LowerCase lower(word);
  if (is_upper(word[0])) {
    if (titles.has(lower.view())) return Abbreviation::title;
    if (months.has(lower.view())) return Abbreviation::month;
    if (days.has(lower.view())) return Abbreviation::day;
    if (states.has(lower.view())) return Abbreviation::state;
    if (doubtful_states.has(lower.view())) return Abbreviation::doubtful_state;
  }
  if (numbered.has(lower.view())) return Abbreviation::numbered;
  if (closing.has(lower.view())) return Abbreviation::closing;
  if (inner.has(lower.view())) return Abbreviation::inner;
  return Abbreviation::none;
}

bool is_dotted_abbreviation(std::u16string_view word) { return dotted.has(word); }

bool begins_sentences(std::u16string_view word) { return sentence_starters.has(word); }

bool is_top_level_domain(std::u16string_view label) { return top_level_domains.has(label); }

}  // namespace unspin
