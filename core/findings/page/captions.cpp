#include "findings/page/captions.h"

#include <algorithm>

#include "text/marks.h"
#include "words/picture_words.h"

namespace unspin {
namespace {

constexpr std::uint32_t longest_caption = 50;  // words
constexpr std::uint32_t longest_credit = 10;   // words

class CaptionReader {
 public:
  CaptionReader(const Document& document, Range line) : document_(document), line_(line) {}

  // “Photo: …”, “Picture by …”
  [[nodiscard]] bool opens_as_credit() const {
    std::uint32_t i = line_.first;
    while (i < line_.last && is_mark(i)) ++i;
    if (i + 2 >= line_.last || count_words({i, line_.last}) > longest_credit) return false;
    const std::u16string_view next = document_.form(i + 1);
    return document_.tokens[i].capital && words::picture_words.has(document_.form(i)) &&
           (next == u":" || next == u"by" || next == u"/" || next == u"|") &&
           names_somebody({i + 2, line_.last});
  }

  // “… in winter. (Marta Nygard / The Post)”, “… | Photo: Marta Nygard”
  [[nodiscard]] bool closes_with_credit() const {
    if (count_words(line_) > longest_caption) return false;
    const Range credit = last_part();
    if (credit.empty() || credit.first == line_.first || count_words(credit) > longest_credit) return false;
    return speaks_of_pictures(credit) && names_somebody(credit);
  }

 private:
  [[nodiscard]] bool is_mark(std::uint32_t i) const {
    return document_.tokens[i].kind == TokenKind::punctuation;
  }
  [[nodiscard]] MarkKind mark(std::uint32_t i) const {
    return is_mark(i) ? mark_kind(document_.slice(document_.tokens[i].span)) : MarkKind::other;
  }
  [[nodiscard]] std::uint32_t count_words(Range run) const {
    std::uint32_t words = 0;
    for (std::uint32_t i = run.first; i < run.last; ++i) words += !is_mark(i);
    return words;
  }

  // What stands in brackets at the line's end, or after its last upright stroke.
  [[nodiscard]] Range last_part() const {
    const bool bracket = mark(line_.last - 1) == MarkKind::closing_bracket;
    const std::uint32_t end = bracket ? line_.last - 1 : line_.last;
    for (std::uint32_t i = end; i > line_.first; --i) {
      if (bracket && mark(i - 1) == MarkKind::opening_bracket) return {i, end};
      if (!bracket && document_.form(i - 1) == u"|") return {i, end};
    }
    return {};
  }

  // A slash between names, or a word for pictures: not “(Vastian People’s Party)”
  [[nodiscard]] bool speaks_of_pictures(Range credit) const {
    for (std::uint32_t i = credit.first; i < credit.last; ++i) {
      const std::u16string_view form = document_.form(i);
      const bool between = i > credit.first && i + 1 < credit.last;
      if ((form == u"/" && between) || words::picture_words.has(form)) return true;
    }
    return false;
  }

  // Names, and the small words between them: not “[B1 / B2]”, which names no one.
  [[nodiscard]] bool names_somebody(Range credit) const {
    bool named = false;
    for (std::uint32_t i = credit.first; i < credit.last; ++i) {
      const Token& token = document_.tokens[i];
      if (token.kind != TokenKind::word) continue;
      const std::u16string_view form = document_.form(i);
      if (!token.capital && form.size() > 3 && !words::picture_words.has(form)) return false;
      named |= token.capital && !token.shouting && form.size() > 2;
    }
    return named;
  }

  const Document& document_;
  Range line_;
};

}  // namespace

bool has_picture_credit(const Document& document, const Line& line) {
  return is_picture_credit(document, line) || CaptionReader(document, line.tokens).closes_with_credit();
}

bool is_picture_credit(const Document& document, const Line& line) {
  return CaptionReader(document, line.tokens).opens_as_credit();
}

}  // namespace unspin
