#include "text/marks.h"

#include <optional>

#include "text/characters.h"
#include "text/repair.h"

namespace unspin {

namespace {

struct Marks {
  std::u16string_view marks;
  MarkKind kind;
};

constexpr Marks table[] = {
    {u"([{\uFF08\u3010", MarkKind::opening_bracket},
    {u")]}\uFF09\u3011", MarkKind::closing_bracket},
    {u"\u201C\u201E\u201F\u00AB\u300C\u300E", MarkKind::opening_quote},
    {u"\u201D\u00BB\u300D\u300F", MarkKind::closing_quote},
    {u"\"\uFF02", MarkKind::double_quote},
    {u"\u2018\u201A\u201B\u2039", MarkKind::opening_single},
    {u"\u2019\u203A", MarkKind::closing_single},
    {u"-_\u2010\u2011\u2012\u2013\u2014\u2015", MarkKind::dash},
    {u"*\u2022\u2023\u2043\u2219\u00B7", MarkKind::bullet},
    {u"\u2026", MarkKind::ellipsis},
};

// ` and `` · ' and '' · . and ...
std::optional<MarkKind> repeated(char32_t mark, bool alone) {
  if (mark == '`') return alone ? MarkKind::opening_single : MarkKind::opening_quote;
  if (mark == '\'') return alone ? MarkKind::single_quote : MarkKind::closing_quote;
  if (mark == '.') return alone ? MarkKind::stop : MarkKind::ellipsis;
  return std::nullopt;
}

}  // namespace

MarkKind mark_kind(std::u16string_view mark) {
  const Character c = character_at(mark, 0);
  const bool alone = mark.size() == c.units || mark[c.units] == filler;
  if (const auto kind = repeated(c.code, alone)) return *kind;
  for (const Marks& row : table)
    if (row.marks.find(mark.front()) != std::u16string_view::npos) return row.kind;
  return ends_sentence(c.code) ? MarkKind::shout : MarkKind::other;
}

}  // namespace unspin
