#include "text/abbreviations.h"
#include "text/scan.h"
#include "words/word_list.h"

namespace unspin {
namespace {

bool is_ascii_word(char32_t c) {
  return c < 128 && (class_of(c) == CharacterClass::letter || class_of(c) == CharacterClass::digit);
}

bool is_space(CharacterClass kind) {
  return kind == CharacterClass::space || kind == CharacterClass::line_break ||
         kind == CharacterClass::ignorable;
}

// A full stop, bracket or quotation mark at the end of an address belongs to the sentence.
bool trails(char32_t c) {
  switch (c) {
    case '.':
    case ',':
    case ';':
    case ':':
    case '!':
    case '?':
    case '\'':
    case '"':
    case ')':
    case ']':
    case '}':
    case '>':
    case 0x2019:
    case 0x201D:
    case 0x2026:
      return true;
    default:
      return false;
  }
}

std::uint32_t after_path(const Scan& scan, std::uint32_t start) {
  std::uint32_t at = start;
  while (at < scan.end) {
    const Character c = scan.at(at);
    if (is_space(class_of(c.code)) || c.code == '<' || c.code == '>' || c.code == '"' || c.code == 0x201C ||
        c.code == 0x201D || is_unspaced(c.code))
      break;
    at += c.units;
  }
  while (at > start && trails(scan.text[at - 1])) --at;
  return at;
}

bool begins_with(const Scan& scan, std::uint32_t at, std::u16string_view lower) {
  return at + lower.size() < scan.end &&
         LowerCase(scan.slice(at, at + static_cast<std::uint32_t>(lower.size()))).view() == lower;
}

// example.org: labels with full stops between them, the last one a known top level domain in lower case; any
// will do where an @ before it says what it is.
std::uint32_t scan_host(const Scan& scan, std::uint32_t start, bool any_domain) {
  std::uint32_t at = start;
  std::uint32_t label = start;
  std::uint32_t labels = 1;
  while (at < scan.end) {
    const char16_t c = scan.text[at];
    if (is_ascii_word(c) || (c == '-' && is_ascii_word(scan.code(at + 1)))) {
      ++at;
    } else if (c == '.' && at > label && is_ascii_word(scan.code(at + 1))) {
      label = ++at;
      ++labels;
    } else {
      break;
    }
  }
  if (labels < 2 || scan.letter(at)) return start;
  const bool letters = at > label + 1 && scan.letter(label);
  return (any_domain && letters) || is_top_level_domain(scan.slice(label, at)) ? at : start;
}

std::uint32_t after_port_and_path(const Scan& scan, std::uint32_t at) {
  if (scan.code(at) == '/') return after_path(scan, at);
  return at;
}

}  // namespace

std::uint32_t scan_address(const Scan& scan, std::uint32_t start) {
  const char32_t first = scan.code(start);
  if (first == '@' || first == '#') {
    std::uint32_t at = start + 1;
    if (!is_ascii_word(scan.code(at)) && scan.code(at) != '_' && !scan.letter(at)) return start;
    if (first == '#' && scan.digit(at)) return start;
    while (scan.letter(at) || scan.digit(at) || scan.code(at) == '_') at += scan.at(at).units;
    return at;
  }
  for (const std::u16string_view scheme : {u"https://", u"http://", u"ftp://", u"mailto:", u"www."})
    if ((first | 0x20) == scheme[0] && begins_with(scan, start, scheme)) return after_path(scan, start);
  // A host or a mail address has a full stop or an @ after its first letters.
  std::uint32_t at = start;
  while (at < scan.end && (is_ascii_word(scan.text[at]) || scan.text[at] == '-')) ++at;
  if (scan.code(at) != '.' && scan.code(at) != '@' && scan.code(at) != '_') return start;
  if (const std::uint32_t host = scan_host(scan, start, false); host != start && scan.code(host) != '@')
    return after_port_and_path(scan, host);
  while (at < scan.end && (is_ascii_word(scan.text[at]) || scan.text[at] == '.' || scan.text[at] == '_' ||
                           scan.text[at] == '-' || scan.text[at] == '+'))
    ++at;
  if (scan.code(at) != '@') return start;
  const std::uint32_t host = scan_host(scan, at + 1, true);
  return host != at + 1 ? host : start;
}

}  // namespace unspin
