#include "text/abbreviations.h"
#include "text/scan.h"
#include "words/letter_nouns.h"
#include "words/name_tails.h"
#include "words/word_list.h"

namespace unspin {
namespace {

// “in Mass. and”: a state, though the word is one of its own.
constexpr auto place_prepositions = word_list(u"from", u"in", u"near", u"of", u"to");
static_assert(place_prepositions.is_sorted());

bool goes_on(CharacterClass kind) {
  return kind == CharacterClass::letter || kind == CharacterClass::mark || kind == CharacterClass::digit;
}

// A word ends before the possessive: Peru|’s.
bool is_possessive(const Scan& scan, std::uint32_t apostrophe) {
  const std::uint32_t s = scan.shown(apostrophe + 1);
  return (scan.code(s) == 's' || scan.code(s) == 'S') && !goes_on(scan.kind(scan.shown(s + 1)));
}

// Names are words of their own around a hyphen (Franco-|US, pro-|Oslo, U.S.|-led); MS-DOS, T-Shirt and
// self-funded are one word.
bool parts_at_hyphen(const Scan& scan, std::uint32_t start, std::uint32_t hyphen) {
  const std::uint32_t next = hyphen + 1;
  const std::uint32_t next_end = scan.after_letters(next);
  if (scan.lower(next)) return scan.upper(start) && words::name_tails.has(scan.slice(next, next_end));
  if (!scan.upper(next) || hyphen - start < 2 || scan.slice(next, next_end) == u"Fi") return false;  // Wi-Fi
  const bool both_shout = scan.upper(hyphen - 1) && scan.upper(next + 1);
  return !both_shout;
}

// The place after letters, marks and digits, and after what joins them, of the word that began at `start`.
std::uint32_t scan_letters(const Scan& scan, std::uint32_t start, std::uint32_t at) {
  while (at < scan.end) {
    const Character c = scan.at(at);
    const CharacterClass kind = class_of(c.code);
    if (is_apostrophe(c.code)) {
      if (is_possessive(scan, at) || !scan.letter(scan.shown(at + 1))) return at;
      at = scan.shown(at + 1);
    } else if (goes_on(kind)) {
      if (is_unspaced(c.code)) return at;
      at += c.units;
    } else if (kind == CharacterClass::ignorable) {
      const std::uint32_t next = scan.shown(at);
      if (!goes_on(scan.kind(next))) return at;
      at = next;
    } else if (is_hyphen(c.code)) {
      if (!goes_on(scan.kind(at + 1)) || parts_at_hyphen(scan, start, at)) return at;
      ++at;
    } else if (c.code == '&') {
      const std::uint32_t next = scan.shown(at + 1);  // AT&amp;T
      if (!scan.upper(at - 1) || !scan.upper(next)) return at;
      at = next;
    } else if (c.code == '_' || c.code == 0xB7 || c.code == 0x2027 || c.code == 0x5F3 || c.code == 0x5F4) {
      if (!goes_on(scan.kind(at + 1))) return at;
      ++at;
    } else if ((c.code == ',' || c.code == '.') && scan.digit(at - 1) && scan.digit(at + 1)) {
      ++at;  // RM50,000
    } else {
      return at;
    }
  }
  return at;
}

// U.S. p.m. J.K. Ph.D.: the place after the last full stop, or `start`.
std::uint32_t scan_dotted(const Scan& scan, std::uint32_t start) {
  std::uint32_t at = start;
  std::uint32_t stops = 0;
  while (scan.letter(at) && !is_unspaced(scan.code(at)) && scan.code(at + scan.at(at).units) == '.') {
    at += scan.at(at).units + 1;
    ++stops;
  }
  // “U.S” ends without its second stop; a single letter with one is an initial, and decided elsewhere.
  if (stops >= 1 && scan.upper(at) == scan.upper(start) && scan.after_letters(at) == at + 1) return at + 1;
  if (stops >= 2) return at;
  const std::uint32_t longest = std::min(scan.end, start + 6);
  for (at = start; at < longest && scan.letter(at); ++at) continue;
  if (scan.code(at) != '.') return start;
  const std::uint32_t second = scan.after_letters(at + 1);
  if (!is_dotted_abbreviation(scan.slice(start, second))) return start;
  return scan.code(second) == '.' ? second + 1 : second;
}

// “J. Smith”, “George W. Bush”, but “Plan B. The …”.
bool is_initial(const Scan& scan, std::uint32_t letter, std::uint32_t stop, const Token* before) {
  if (!scan.upper(letter) || scan.code(letter) == 'I') return false;
  const std::uint32_t next = scan.after_gap(stop + 1);
  if (!scan.upper(next)) return false;
  const bool another = scan.code(next + 1) == '.';  // the U. S. Senate
  if (before != nullptr && !another &&
      words::letter_nouns.has(LowerCase(scan.slice(before->span.begin, before->span.end)).view()))
    return false;
  if (begins_sentences(scan.slice(next, scan.after_letters(next)))) return false;
  const bool follows_name = before != nullptr && before->kind == TokenKind::word && before->capital;
  return follows_name || before == nullptr || before->kind != TokenKind::number;
}

bool owns_full_stop(const Scan& scan, std::uint32_t start, std::uint32_t stop, const Token* before) {
  if (stop - start == 1 && scan.upper(start)) return is_initial(scan, start, stop, before);
  const std::uint32_t next = scan.after_gap(stop + 1);
  const char32_t code = scan.code(next);
  switch (abbreviation_of(scan.slice(start, stop))) {
    case Abbreviation::none:
      return false;
    case Abbreviation::title:
      return next < scan.end && !ends_sentence(code);
    case Abbreviation::numbered:
      return scan.digit(next);
    case Abbreviation::month:
      return scan.digit(next) || code == ',' || scan.lower(next);
    case Abbreviation::day:
      return scan.digit(next) || code == ',' || scan.lower(next) ||
             abbreviation_of(scan.slice(next, scan.after_letters(next))) == Abbreviation::month;
    case Abbreviation::doubtful_state:
      return before != nullptr &&
             (scan.text[before->span.begin] == ',' ||
              (scan.lower(next) && place_prepositions.has(scan.slice(before->span.begin, before->span.end))));
    case Abbreviation::state:
    case Abbreviation::closing:
      return true;
    case Abbreviation::inner:
      return next < scan.end;
  }
  return false;
}

}  // namespace

std::uint32_t scan_word(const Scan& scan, std::uint32_t start, const Token* before) {
  const Character first = scan.at(start);
  if (is_unspaced(first.code)) {
    std::uint32_t at = start + first.units;
    while (scan.kind(at) == CharacterClass::mark) at += scan.at(at).units;
    return at;
  }
  std::uint32_t at = start;
  if (const std::uint32_t dotted = scan_dotted(scan, start); dotted != start) {
    at = dotted;
    if (!is_hyphen(scan.code(at)) || !scan.letter(at + 1) || parts_at_hyphen(scan, start, at)) return at;
  }
  // A letter that is an apostrophe too (ʼ) begins a word all the same.
  at = scan_letters(scan, start, at == start ? start + first.units : at);
  if (scan.code(at) != '.') return at;
  // R-S.C., D-N.Y.
  if (at >= start + 2 && is_hyphen(scan.text[at - 2])) {
    const std::uint32_t dotted = scan_dotted(scan, at - 1);
    return dotted != at - 1 ? dotted : at;
  }
  return owns_full_stop(scan, start, at, before) ? at + 1 : at;
}

}  // namespace unspin
