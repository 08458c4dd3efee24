#include "findings/fragments.h"

#include <algorithm>

namespace unspin {
namespace {

constexpr std::u16string_view abbreviations[] = {
    u"adm",    u"al",    u"ala",  u"alt",   u"approx", u"apr",  u"ariz", u"ark",  u"assn", u"asst", u"aug",
    u"ave",    u"blvd",  u"bros", u"ca",    u"calif",  u"capt", u"cf",   u"cit",  u"cmdr", u"co",   u"col",
    u"colo",   u"congr", u"conn", u"const", u"corp",   u"cpl",  u"cpt",  u"ct",   u"dec",  u"del",  u"dept",
    u"det",    u"dist",  u"dr",   u"ed",    u"eds",    u"eg",   u"esp",  u"est",  u"etc",  u"ext",  u"feb",
    u"fig",    u"fla",   u"fri",  u"ft",    u"ga",     u"gen",  u"gov",  u"govt", u"hon",  u"hrs",  u"ie",
    u"ill",    u"inc",   u"ind",  u"insp",  u"inst",   u"int",  u"intl", u"jan",  u"jr",   u"jul",  u"jun",
    u"kan",    u"ky",    u"lb",   u"lbs",   u"lt",     u"ltd",  u"maj",  u"mar",  u"mass", u"max",  u"md",
    u"messrs", u"mfg",   u"mgr",  u"mich",  u"min",    u"minn", u"misc", u"mo",   u"mon",  u"mont", u"mr",
    u"mrs",    u"ms",    u"mt",   u"neb",   u"nev",    u"no",   u"nos",  u"nov",  u"oct",  u"okla", u"ont",
    u"op",     u"ore",   u"oz",   u"pa",    u"par",    u"pct",  u"penn", u"pfc",  u"ph",   u"pl",   u"pp",
    u"pres",   u"prof",  u"pt",   u"pte",   u"pvt",    u"que",  u"rd",   u"ref",  u"rep",  u"reps", u"ret",
    u"rev",    u"sask",  u"sat",  u"sci",   u"sec",    u"sen",  u"sens", u"sep",  u"sept", u"sgt",  u"sp",
    u"spc",    u"sq",    u"sr",   u"st",    u"ste",    u"sun",  u"supt", u"tel",  u"tenn", u"tex",  u"thu",
    u"tue",    u"univ",  u"va",   u"viz",   u"vol",    u"vs",   u"vt",   u"wash", u"wed",  u"wis",  u"wyo",
    u"yr",     u"yrs"};

constexpr std::u16string_view auxiliaries[] = {
    u"am",    u"is",      u"are",    u"was",   u"were",    u"be",     u"been",   u"has",
    u"have",  u"had",     u"do",     u"does",  u"did",     u"will",   u"would",  u"can",
    u"could", u"may",     u"might",  u"must",  u"shall",   u"should", u"ain't",  u"let",
    u"let's", u"isn't",   u"wasn't", u"don't", u"didn't",  u"it's",   u"that's", u"he's",
    u"she's", u"there's", u"i'm",    u"we're", u"they're", u"you're", u"won't",  u"can't"};

template <std::size_t size>
bool is_one_of(std::u16string_view form, const std::u16string_view (&list)[size]) {
  return std::find(std::begin(list), std::end(list), form) != std::end(list);
}

bool is_lower_word(const Document& document, std::uint32_t token) {
  const Token& word = document.tokens[token];
  if (word.kind != TokenKind::word || word.capital) return false;
  for (const char16_t c : document.slice(word.span))
    if (c < u'a' || c > u'z') return false;  // iPhone, e-mail, foreign scripts: too little is known
  return true;
}

bool is_abbreviation(const Document& document, std::uint32_t token) {
  const std::u16string_view form = document.form(token);
  return form.size() < 2 || form.find(u'.') != std::u16string_view::npos || is_one_of(form, abbreviations);
}

/// “Mr.” at the end of what was taken for a sentence: the sentence goes on.
bool ends_in_abbreviation(const Document& document, Range tokens) {
  return tokens.size() > 1 && document.tokens[tokens.last - 2].kind == TokenKind::word &&
         is_abbreviation(document, tokens.last - 2);
}

bool gap_before(const Document& document, std::uint32_t token) {
  return document.tokens[token].span.begin > document.tokens[token - 1].span.end;
}

Range line_of(const Document& document, std::uint32_t token) {
  return document.lines[document.sentences[document.tokens[token].sentence].line].tokens;
}

bool in_quotation(const Document& document, Range tokens) {
  return std::any_of(document.quotes.begin(), document.quotes.end(), [&](const Quote& quote) {
    return quote.tokens.first < tokens.last && tokens.first < quote.tokens.last;
  });
}

/// True if the words may hold a finite verb. The lexicon knows what a word can be, not what it is, so a word
/// that can be a noun is taken for a verb unless it closes the piece after a word that describes it.
bool may_have_verb(const Document& document, Range tokens, const Lexicon& lexicon) {
  std::uint32_t position = 0;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
    const Token& token = document.tokens[i];
    if (token.kind != TokenKind::word) continue;
    ++position;
    const std::u16string_view form = document.form(i);
    if (is_one_of(form, auxiliaries) || form == u"said" || form == u"says") return true;
    const WordId word = lexicon.find(form);
    if (word == no_word || (token.capital && position > 1)) continue;
    const WordId lemma = lexicon.lemma(word);
    const std::uint8_t parts = lexicon.parts_of_speech(word) | lexicon.parts_of_speech(lemma);
    if (!(parts & PartOfSpeech::verb)) continue;
    const bool plain_past = form.size() > 3 && form.substr(form.size() - 2) == u"ed";
    if (position == 1 && (plain_past || lemma != word)) continue;  // a participle: “Spoken words.”
    if (position > 1 && (parts & PartOfSpeech::noun) && !plain_past && i + 2 >= tokens.last) continue;
    return true;
  }
  return false;
}

}  // namespace

std::uint32_t count_fragment_words(const Document& document, Range tokens) {
  std::uint32_t words = 0;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
    words += document.tokens[i].kind == TokenKind::word;
  return words;
}

std::vector<std::uint32_t> find_stray_stops(const Document& document) {
  std::vector<std::uint32_t> stops;
  for (std::uint32_t i = 1; i + 1 < document.tokens.size(); ++i) {
    if (document.form(i) != u"." || gap_before(document, i) || !gap_before(document, i + 1)) continue;
    const Range line = line_of(document, i);
    if (!line.has(i - 1) || !line.has(i + 1) || document.tokens[i - 1].kind != TokenKind::word) continue;
    if (is_abbreviation(document, i - 1) || !is_lower_word(document, i + 1)) continue;
    if (document.tokens[i - 1].capital && document.form(i - 1).size() < 4) continue;
    stops.push_back(i);
  }
  return stops;
}

Range stray_piece(const Document& document, std::uint32_t stop) {
  const bool one_word = stop + 2 < document.tokens.size() && document.form(stop + 2) == u".";
  return one_word ? Range{stop + 1, stop + 3} : Range{stop - 1, stop + 2};
}

std::vector<std::uint32_t> find_short_pieces(const Document& document, const Lexicon& lexicon) {
  std::vector<std::uint32_t> pieces;
  for (const Line& line : document.lines) {
    if (line.span.size() < 40) continue;
    for (std::uint32_t s = line.sentences.first + 1; s < line.sentences.last; ++s) {
      const Range tokens = document.sentences[s].tokens, before = document.sentences[s - 1].tokens;
      const std::uint32_t words = count_fragment_words(document, tokens);
      if (words == 0 || words > 4 || document.form(tokens.last - 1) != u".") continue;
      if (count_fragment_words(document, before) <= 8 || document.form(before.last - 1) != u".") continue;
      if (ends_in_abbreviation(document, before) || ends_in_abbreviation(document, tokens)) continue;
      const bool plain = tokens.size() == words + 1;  // words and the stop: no quotes, digits or commas
      if (!plain || in_quotation(document, tokens) || may_have_verb(document, tokens, lexicon)) continue;
      pieces.push_back(s);
    }
  }
  return pieces;
}

}  // namespace unspin
