// Words that a page parted: at the end of a line (har-⏎bour), at a line end that was lost (har- bour), and at
// a ligature (o ffi cial). Hyphens that belong to a word stay: wind-⏎driven.
#include "text/characters.h"
#include "text/fold.h"
#include "text/repair.h"

namespace unspin {
namespace {

constexpr std::uint32_t longest_half = 24;

bool is_line_hyphen(char16_t c) { return c == '-' || c == 0xAC || c == 0x2010 || c == 0xAD; }

class Joiner {
 public:
  Joiner(std::u16string& text, Span line, const Lexicon& lexicon)
      : text_(text), line_(line), lexicon_(lexicon) {}

  void join() {
    for (std::uint32_t i = line_.begin + 1; i + 1 < line_.end; ++i) {
      const char16_t c = text_[i];
      if (is_line_hyphen(c))
        join_at_hyphen(i);
      else if (c == ' ' && may_part_ligature(i))
        join_at_ligature(i);
    }
  }

 private:
  [[nodiscard]] bool letter(std::uint32_t i) const {
    return i >= line_.begin && i < line_.end && class_of(text_[i]) == CharacterClass::letter;
  }
  [[nodiscard]] bool is_space(std::uint32_t i) const {
    const CharacterClass kind = class_of(text_[i]);
    return kind == CharacterClass::space || kind == CharacterClass::line_break;
  }
  [[nodiscard]] bool is_break(std::uint32_t i) const {
    return class_of(text_[i]) == CharacterClass::line_break;
  }

  // The letters that end at `end` or begin at `begin`.
  [[nodiscard]] Span letters_before(std::uint32_t end) const {
    std::uint32_t begin = end;
    while (letter(begin - 1) && end - begin < longest_half) --begin;
    return {begin, end};
  }
  [[nodiscard]] Span letters_after(std::uint32_t begin) const {
    std::uint32_t end = begin;
    while (letter(end) && end - begin < longest_half) ++end;
    return {begin, end};
  }
  [[nodiscard]] std::u16string_view slice(Span span) const {
    return std::u16string_view(text_).substr(span.begin, span.size());
  }
  [[nodiscard]] bool knows(std::u16string_view word) const { return lexicon_.find(fold(word)) != no_word; }
  [[nodiscard]] bool knows(Span a, Span b) const {
    return knows(std::u16string(slice(a)) + std::u16string(slice(b)));
  }

  void fill(std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t i = begin; i < end; ++i) text_[i] = filler;
  }

  void join_at_hyphen(std::uint32_t hyphen) {
    if (!letter(hyphen - 1)) return;
    std::uint32_t next = hyphen + 1;
    bool broken = false;
    while (next < line_.end && is_space(next)) broken |= is_break(next++);
    if (next == hyphen + 1 || !letter(next) || !is_lower(text_[next])) return;
    const Span first = letters_before(hyphen), second = letters_after(next);
    const bool soft = text_[hyphen] == 0xAC || text_[hyphen] == 0xAD;
    const bool two_words = !broken && knows(slice(first)) && knows(slice(second));
    const bool one = (soft && !two_words) || is_one_word(first, second, broken);
    if (!broken && !one) return;  // “two- and three-day”
    fill(one ? hyphen : hyphen + 1, next);
  }

  // har|bour and Lind|qvorst, but not wind|driven nor Berrow|upon-Lodden
  [[nodiscard]] bool is_one_word(Span first, Span second, bool broken) const {
    const char16_t after = second.end < line_.end ? text_[second.end] : u' ';
    if (lexicon_.empty()) return broken && !is_hyphen(after);
    if (knows(first, second)) return true;
    if (is_hyphen(after)) return false;
    const std::uint32_t least = broken ? 1 : 3;
    return second.size() >= least && !knows(slice(second));
  }

  [[nodiscard]] bool may_part_ligature(std::uint32_t gap) const {
    const auto tail = [](char16_t c) { return c == 'f' || c == 'i' || c == 'l'; };
    if (text_[gap + 1] == 'f' && gap + 2 < line_.end && tail(text_[gap + 2])) return true;
    return tail(text_[gap - 1]) && gap - line_.begin >= 2 && text_[gap - 2] == 'f';
  }

  // o ffi cial, e ff ort, offi cial, fi fth: a gap beside the letters of a ligature, in a word that is one.
  void join_at_ligature(std::uint32_t gap) {
    if (!letter(gap - 1) || !letter(gap + 1)) return;
    const Span first = letters_before(gap), second = letters_after(gap + 1);
    const bool ends = ends_in_ligature(first), begins = begins_with_ligature(second);
    if (!ends && !begins) return;
    if (is_ligature(slice(second)) && second.end + 1 < line_.end && text_[second.end] == ' ') {
      const Span third = letters_after(second.end + 1);
      const std::u16string whole =
          std::u16string(slice(first)) + std::u16string(slice(second)) + std::u16string(slice(third));
      if (!third.empty() && knows(whole)) {
        fill(gap, gap + 1);
        return fill(second.end, second.end + 1);
      }
    }
    const auto stands = [&](Span part) {
      return !is_ligature(slice(part)) &&
             (part.size() > 1 || slice(part) == u"a" || slice(part) == u"A" || slice(part) == u"I") &&
             knows(slice(part));
    };
    if ((stands(first) && stands(second)) || !knows(first, second)) return;
    fill(gap, gap + 1);
  }

  static bool is_ligature(std::u16string_view word) {
    return word == u"ff" || word == u"fi" || word == u"fl" || word == u"ffi" || word == u"ffl";
  }
  [[nodiscard]] bool ends_in_ligature(Span word) const {
    return word.size() >= 2 && is_ligature(slice({word.end - 2, word.end}));
  }
  [[nodiscard]] bool begins_with_ligature(Span word) const {
    return word.size() >= 2 && is_ligature(slice({word.begin, word.begin + 2}));
  }

  std::u16string& text_;
  Span line_;
  const Lexicon& lexicon_;
};

}  // namespace

void join_broken_words(std::u16string& text, const std::vector<Span>& lines, const Lexicon& lexicon) {
  for (const Span line : lines) Joiner(text, line, lexicon).join();
}

}  // namespace unspin
