#include "text/characters.h"
#include "text/lines.h"
#include "text/marks.h"
#include "words/word_list.h"

namespace unspin {
namespace {

constexpr auto credit_words = word_list(u"compiled", u"edited", u"editing", u"photo", u"photograph",
                                        u"photography", u"reporting", u"writing", u"written");
static_assert(credit_words.is_sorted());

class LineNamer {
 public:
  explicit LineNamer(const Document& document) : document_(document) {}

  [[nodiscard]] LineKind kind_of(const Line& line, bool prose_before) const {
    const Range tokens = line.tokens;
    const std::uint32_t words = count_words(tokens);
    if (words == 0) return LineKind::fragment;
    if (is_byline(tokens, words)) return LineKind::byline;
    if (is_credit(tokens)) return LineKind::credit;
    if (is_bullet(tokens)) return LineKind::bullet;
    if (is_finished(tokens) && words >= 3) return LineKind::prose;
    if (words >= 20) return LineKind::prose;
    if (words >= 4 && (!prose_before || capitals(tokens) * 2 > words)) return LineKind::headline;
    return LineKind::fragment;
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  [[nodiscard]] MarkKind mark(std::uint32_t i) const {
    return token(i).kind == TokenKind::punctuation ? mark_kind(document_.slice(token(i).span))
                                                   : MarkKind::other;
  }
  [[nodiscard]] bool gap_after(std::uint32_t i, Range tokens) const {
    return i + 1 < tokens.last && token(i).span.end < token(i + 1).span.begin;
  }

  [[nodiscard]] std::uint32_t count_words(Range tokens) const {
    std::uint32_t words = 0;
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
      words += token(i).kind == TokenKind::word || token(i).kind == TokenKind::number;
    return words;
  }
  [[nodiscard]] std::uint32_t capitals(Range tokens) const {
    std::uint32_t count = 0;
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i) count += token(i).capital;
    return count;
  }

  // “By Anna Berg and Tom Reed”, “BY ANNA BERG, Staff Writer”
  [[nodiscard]] bool is_byline(Range tokens, std::uint32_t words) const {
    if (tokens.size() < 2 || words > 12 || document_.form(tokens.first) != u"by" ||
        !token(tokens.first).capital)
      return false;
    return token(tokens.first + 1).capital && capitals(tokens) * 2 >= words && !is_finished(tokens);
  }

  // “(Reporting by Anna Berg; Editing by Tom Reed)”, “Photo: Anna Berg”, “© 2023”
  [[nodiscard]] bool is_credit(Range tokens) const {
    std::uint32_t i = tokens.first;
    while (i < tokens.last && (mark(i) == MarkKind::opening_bracket || mark(i) == MarkKind::bullet)) ++i;
    if (i >= tokens.last) return false;
    const std::u16string_view form = document_.form(i);
    if (form == u"©" || form == u"copyright") return true;
    if (i + 1 >= tokens.last || !token(i).capital || !credit_words.has(form)) return false;
    const std::u16string_view next = document_.form(i + 1);
    return next == u"by" || next == u":" || (next == u"additional" && form == u"reporting");
  }

  // “• First”, “- First”, “1. First”, but not “- Advertisement -”
  [[nodiscard]] bool is_bullet(Range tokens) const {
    if (tokens.size() < 2) return false;
    const MarkKind first = mark(tokens.first);
    const bool dash = first == MarkKind::dash && mark(tokens.last - 1) != MarkKind::dash;
    if (first == MarkKind::bullet || dash)
      return gap_after(tokens.first, tokens) || first == MarkKind::bullet;
    if (token(tokens.first).kind != TokenKind::number || token(tokens.first).span.size() > 3) return false;
    const MarkKind second = mark(tokens.first + 1);
    return (second == MarkKind::stop || second == MarkKind::closing_bracket) &&
           gap_after(tokens.first + 1, tokens);
  }

  // Does the line end as a sentence ends?
  [[nodiscard]] bool is_finished(Range tokens) const {
    for (std::uint32_t i = tokens.last; i > tokens.first; --i) {
      switch (mark(i - 1)) {
        case MarkKind::stop:
        case MarkKind::ellipsis:
        case MarkKind::shout:
          return true;
        case MarkKind::closing_bracket:
        case MarkKind::closing_quote:
        case MarkKind::double_quote:
        case MarkKind::closing_single:
        case MarkKind::single_quote:
          continue;
        default:
          break;
      }
      const std::u16string_view last = document_.slice(token(i - 1).span);
      return token(i - 1).kind == TokenKind::word && last.back() == '.';
    }
    return false;
  }

  const Document& document_;
};

}  // namespace

void name_line_kinds(Document& document) {
  bool prose_before = false;
  for (Line& line : document.lines) {
    line.kind = LineNamer(document).kind_of(line, prose_before);
    prose_before |= line.kind == LineKind::prose;
  }
}

}  // namespace unspin
