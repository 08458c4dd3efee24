#include "findings/furniture.h"

#include <algorithm>

namespace unspin {
namespace {

constexpr std::u16string_view date_words[] = {
    u"monday",    u"tuesday",  u"wednesday", u"thursday", u"friday",   u"saturday", u"sunday", u"mon",
    u"tue",       u"tues",     u"wed",       u"thu",      u"thurs",    u"fri",      u"sat",    u"sun",
    u"january",   u"february", u"march",     u"april",    u"may",      u"june",     u"july",   u"august",
    u"september", u"october",  u"november",  u"december", u"jan",      u"feb",      u"mar",    u"apr",
    u"jun",       u"jul",      u"aug",       u"sep",      u"sept",     u"oct",      u"nov",    u"dec",
    u"am",        u"pm",       u"a.m",       u"p.m",      u"a.m.",     u"p.m.",     u"et",     u"edt",
    u"est",       u"gmt",      u"bst",       u"utc",      u"pst",      u"pdt",      u"at",     u"on",
    u"published", u"updated",  u"posted",    u"last",     u"modified", u"date",     u"st",     u"nd",
    u"rd",        u"th",       u"ist",       u"of",       u"first",    u"ago",      u"hours",  u"days",
    u"minutes",   u"hour",     u"day",       u"today",    u"yesterday"};

bool is_date_word(std::u16string_view form) {
  return std::find(std::begin(date_words), std::end(date_words), form) != std::end(date_words);
}

LineLook look(const Document& document, const Line& line, const CueBook& cues) {
  if (is_date_line(document, line)) return {0.85, "page_date", {}};
  const std::uint32_t words = count_words(document, line.tokens);
  if (words > 60) return {};
  LineLook look;
  for (const CueHit& hit : cues.read(document, line.tokens)) {
    if (!hit.cue.sure) continue;
    const bool whole = hit.cue.place == CuePlace::line;
    const bool sentence = ends_as_sentence(document, line);
    const double furniture = whole ? 0.95 : words <= (sentence ? 12u : 25u) ? 0.85 : 0.5;
    if (furniture > look.furniture) look = {furniture, hit.cue.detail, hit.cue.phrase};
  }
  return look;
}

}  // namespace

std::uint32_t count_words(const Document& document, Range tokens) {
  std::uint32_t words = 0;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
    words += document.tokens[i].kind == TokenKind::word || document.tokens[i].kind == TokenKind::number;
  return words;
}

bool ends_as_sentence(const Document& document, const Line& line) {
  for (std::uint32_t i = line.tokens.last; i > line.tokens.first; --i) {
    const std::u16string_view form = document.form(i - 1);
    if (form == u"." || form == u"!" || form == u"?") return true;
    if (document.tokens[i - 1].kind != TokenKind::punctuation) return form.size() > 2 && form.back() == u'.';
    if (form != u"\"" && form != u"'" && form != u")" && form != u"]" && form != u"»") return false;
  }
  return false;
}

bool is_date_line(const Document& document, const Line& line) {
  bool month = false, number = false;
  for (std::uint32_t i = line.tokens.first; i < line.tokens.last; ++i) {
    const Token& token = document.tokens[i];
    if (token.kind == TokenKind::number) number = true;
    if (token.kind != TokenKind::word) continue;
    if (!is_date_word(document.form(i))) return false;
    month = true;
  }
  return month && number;
}

std::vector<LineLook> look_at_lines(const Document& document, const CueBook& cues) {
  std::vector<LineLook> looks;
  for (const Line& line : document.lines) looks.push_back(look(document, line, cues));
  // What follows a heading such as “Related News” are its links, up to the next paragraph of the story.
  for (std::size_t k = 0; k + 1 < looks.size(); ++k) {
    if (looks[k].detail != "related_link" || looks[k].furniture < 0.9) continue;
    for (std::size_t next = k + 1; next < looks.size() && next < k + 8; ++next) {
      const Line& line = document.lines[next];
      if (line.sentences.size() > 1 || count_words(document, line.tokens) > 18) break;
      if (looks[next].furniture < 0.75) looks[next] = {0.75, "related_link", looks[k].cue};
    }
  }
  return looks;
}

}  // namespace unspin
