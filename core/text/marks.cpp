#include "text/marks.h"

#include "text/characters.h"
#include "text/repair.h"

namespace unspin {

MarkKind mark_kind(std::u16string_view mark) {
  const Character c = character_at(mark, 0);
  const bool alone = mark.size() == c.units || mark[c.units] == filler;
  switch (c.code) {
    case '(':
    case '[':
    case '{':
    case 0xFF08:
    case 0x3010:
      return MarkKind::opening_bracket;
    case ')':
    case ']':
    case '}':
    case 0xFF09:
    case 0x3011:
      return MarkKind::closing_bracket;
    case 0x201C:
    case 0x201E:
    case 0x201F:
    case 0xAB:
    case 0x300C:
    case 0x300E:
      return MarkKind::opening_quote;
    case 0x201D:
    case 0xBB:
    case 0x300D:
    case 0x300F:
      return MarkKind::closing_quote;
    case '"':
    case 0xFF02:
      return MarkKind::double_quote;
    case '`':
      return alone ? MarkKind::opening_single : MarkKind::opening_quote;
    case 0x2018:
    case 0x201A:
    case 0x201B:
    case 0x2039:
      return MarkKind::opening_single;
    case 0x2019:
    case 0x203A:
      return MarkKind::closing_single;
    case '\'':
      return alone ? MarkKind::single_quote : MarkKind::closing_quote;
    case '-':
    case '_':
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return MarkKind::dash;
    case '*':
    case 0x2022:
    case 0x2023:
    case 0x2043:
    case 0x2219:
    case 0xB7:
      return MarkKind::bullet;
    case '.':
      return alone ? MarkKind::stop : MarkKind::ellipsis;
    case 0x2026:
      return MarkKind::ellipsis;
    default:
      return ends_sentence(c.code) ? MarkKind::shout : MarkKind::other;
  }
}

}  // namespace unspin
