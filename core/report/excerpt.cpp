#include "report/excerpt.h"

namespace unspin {
namespace {

bool is_trail(char16_t unit) { return (unit & 0xFC00) == 0xDC00; }

}  // namespace

std::u16string excerpt(const Document& document, const std::optional<Span>& span) {
  if (!span) return {};
  std::u16string piece(document.slice(*span));
  for (char16_t& unit : piece)
    if (unit < 0x20) unit = u' ';
  constexpr std::size_t longest = 80, kept = 38;
  if (piece.size() <= longest) return piece;
  std::size_t head = kept, tail = piece.size() - kept;
  if (is_trail(piece[head])) --head;
  if (is_trail(piece[tail])) ++tail;
  return piece.substr(0, head) + u" … " + piece.substr(tail);
}

std::u16string sides(const Report& report, const Finding& finding) {
  const std::u16string original = excerpt(report.original, finding.original);
  const std::u16string suspect = excerpt(report.suspect, finding.suspect);
  if (!finding.original) return say({u"“", suspect, u"”"});
  if (!finding.suspect) return say({u"“", original, u"”"});
  return say({u"“", original, u"” → “", suspect, u"”"});
}

}  // namespace unspin
