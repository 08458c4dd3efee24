#include "text/sentences.h"

#include "text/abbreviations.h"
#include "text/characters.h"
#include "text/marks.h"
#include "words/day_and_month_names.h"
#include "words/shouting_names.h"
#include "words/verbs_after_quotations.h"
#include "words/word_list.h"

namespace unspin {
namespace {

constexpr auto time_words = word_list(u"BST", u"CET", u"CST", u"EDT", u"EST", u"ET", u"Eastern", u"GMT",
                                      u"PDT", u"PST", u"PT", u"UTC");
static_assert(time_words.is_sorted());

// An emoji goes with what was said before it; © does not.
bool is_emoji(char32_t c) { return c >= 0x2600 && is_pictograph(c); }

class SentenceReader {
 public:
  SentenceReader(Document& document, Range tokens, std::uint32_t line)
      : document_(document), run_(tokens), line_(line) {}

  void read() {
    start_ = run_.first;
    bool abrupt = false;
    for (std::uint32_t i = run_.first; i < run_.last;) {
      if (!may_end(i)) {
        note_quote(i++);
        continue;
      }
      const std::uint32_t next = after_closers(i);
      if (next < run_.last && parts(i, next)) {
        add({start_, next}, abrupt);
        start_ = next;
        abrupt = is_lower(first_character(next)) && !is_brand(next);
      }
      i = next;
    }
    add({start_, run_.last}, abrupt);
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  [[nodiscard]] std::u16string_view slice(std::uint32_t i) const { return document_.slice(token(i).span); }
  [[nodiscard]] char32_t first_character(std::uint32_t i) const {
    return character_at(document_.text, token(i).span.begin).code;
  }
  [[nodiscard]] MarkKind mark(std::uint32_t i) const {
    return i < run_.last && token(i).kind == TokenKind::punctuation ? mark_kind(slice(i)) : MarkKind::other;
  }
  [[nodiscard]] bool gap_before(std::uint32_t i) const {
    return i > run_.first && token(i - 1).span.end < token(i).span.begin;
  }
  [[nodiscard]] bool is_word(std::uint32_t i) const { return token(i).kind == TokenKind::word; }

  // An abbreviation keeps its own full stop: U.S. Inc.
  [[nodiscard]] bool owns_stop(std::uint32_t i) const {
    return is_word(i) && document_.text[token(i).span.end - 1] == '.';
  }
  [[nodiscard]] bool may_end(std::uint32_t i) const {
    if (token(i).kind != TokenKind::punctuation) return owns_stop(i);
    const MarkKind kind = mark(i);
    return kind == MarkKind::stop || kind == MarkKind::ellipsis || kind == MarkKind::shout;
  }

  // Straight quotation marks between spaces open and close by turns.
  void note_quote(std::uint32_t i) {
    if (mark(i) == MarkKind::double_quote) open_ = !open_;
  }

  [[nodiscard]] bool closes(std::uint32_t i) const {
    switch (mark(i)) {
      case MarkKind::closing_bracket:
      case MarkKind::closing_quote:
        return true;
      case MarkKind::opening_quote:  // „so“
        return !gap_before(i) && (i + 1 >= run_.last || gap_before(i + 1));
      case MarkKind::double_quote:
        return !gap_before(i) || (open_ && (i + 1 >= run_.last || gap_before(i + 1)));
      case MarkKind::closing_single:
      case MarkKind::single_quote:
        return !gap_before(i) || i + 1 >= run_.last || gap_before(i + 1);
      default:
        return false;
    }
  }

  // The first token of what could be the next sentence.
  std::uint32_t after_closers(std::uint32_t i) {
    closed_quote_ = false;
    for (++i; i < run_.last; ++i) {
      if (closes(i)) {
        closed_quote_ |= mark(i) != MarkKind::closing_bracket;
        note_quote(i);
      } else if (token(i).kind == TokenKind::other && is_emoji(first_character(i))) {
        continue;
      } else if (gap_before(i) || !may_end(i) || is_word(i)) {
        break;
      }
    }
    return i;
  }

  [[nodiscard]] bool opens(std::uint32_t i) const {
    switch (mark(i)) {
      case MarkKind::opening_bracket:
      case MarkKind::opening_quote:
      case MarkKind::opening_single:
      case MarkKind::double_quote:
      case MarkKind::single_quote:
        return true;
      default:
        return false;
    }
  }

  // Is there a border before token `next`, after the closing stop or mark `end`?
  [[nodiscard]] bool parts(std::uint32_t end, std::uint32_t next) const {
    std::uint32_t first = next;
    while (first < run_.last && opens(first)) ++first;
    if (first >= run_.last) return false;
    if (first == next && token(first).kind == TokenKind::punctuation) {
      if (mark(first) == MarkKind::bullet) return true;
      const bool dash =
          mark(first) == MarkKind::dash && first + 1 < run_.last && mark(end) != MarkKind::ellipsis;
      return dash && !owns_stop(end) && gap_before(first) && is_word(first + 1) && token(first + 1).capital;
    }
    if (owns_stop(end)) return abbreviation_parts(end, next, first);
    switch (mark(end)) {
      case MarkKind::stop:
        return stop_parts(end, next, first);
      case MarkKind::ellipsis:
        return is_word(first) && token(first).capital;
      default:
        return shout_parts(end, next, first);
    }
  }

  [[nodiscard]] bool abbreviation_parts(std::uint32_t end, std::uint32_t next, std::uint32_t first) const {
    if (!gap_before(next) || !is_word(first) || !token(first).capital) return false;
    if (closed_quote_) return true;
    const std::u16string_view word = slice(end).substr(0, slice(end).size() - 1);
    const std::u16string_view name = slice(first);
    const bool starter = begins_sentences(name);
    switch (abbreviation_of(word)) {
      case Abbreviation::title:
        return starter && end > run_.first && token(end - 1).capital;  // Mill St. | It
      case Abbreviation::numbered:
      case Abbreviation::month:
      case Abbreviation::day:
        return false;
      case Abbreviation::inner:
        return starter && word != u"vs" && word != u"v";
      default:
        break;
    }
    if (word.size() == 1) return starter && end > run_.first && !token(end - 1).capital;
    const bool hour = word.size() == 3 && word[1] == '.' && word[2] == 'm';
    // “At 11 p.m. Judge Moss”
    if (hour && end >= start_ + 4) return !words::day_and_month_names.has(name) && !time_words.has(name);
    return starter || first > next || word == u"etc";
  }

  [[nodiscard]] bool stop_parts(std::uint32_t end, std::uint32_t next, std::uint32_t first) const {
    const bool after_quote = next > end + 1;
    // “1. First point”, “Bring a rope. 2. Bring a lamp”
    if (end == start_ + 1 && !after_quote && !gap_before(end) &&
        (token(start_).kind == TokenKind::number ||
         (start_ == run_.first && token(start_).span.size() == 1)) &&
        token(start_).span.size() <= 3)
      return false;
    if (end > run_.first && gap_before(end) && abbreviation_of(slice(end - 1)) == Abbreviation::title)
      return false;
    const char32_t c = first_character(first);
    if (end > run_.first && gap_before(end) && !gap_before(next)) return false;  // written in .NET
    if (!gap_before(next)) {
      // Two sentences glued: “the end.The next”
      const bool word_before = end > run_.first && is_word(end - 1) && token(end - 1).span.size() > 1;
      return is_word(first) && token(first).capital && (after_quote || first > next || word_before);
    }
    if (!is_lower(c)) return true;
    return !closed_quote_ && first == next && next == end + 1 && is_stray(end, first);
  }

  // A full stop in mid-sentence, left by a machine: “made no headway. letters about the border”.
  [[nodiscard]] bool is_stray(std::uint32_t end, std::uint32_t first) const {
    if (end == run_.first || gap_before(end) || !is_word(first)) return false;
    const Token& before = token(end - 1);
    if (before.span.size() < 2 || (before.kind != TokenKind::word && before.kind != TokenKind::number))
      return false;
    if (before.capital && before.span.size() <= 3) return false;  // an abbreviation that nobody listed
    return true;
  }
  [[nodiscard]] bool is_brand(std::uint32_t i) const {
    const std::u16string_view word = slice(i);
    return word.size() > 1 && is_upper(word[1]);  // iPhone
  }

  [[nodiscard]] bool shout_parts(std::uint32_t end, std::uint32_t next, std::uint32_t first) const {
    const char32_t mark = first_character(end);
    if (mark > 128) return true;  // 。 ends a sentence without a space
    if (!gap_before(next)) return is_word(first) && token(first).capital;
    if (is_lower(first_character(first)))
      return next == end + 1 && !(mark == '!' && end > run_.first && token(end - 1).capital);  // Yahoo! said
    const bool brand = mark == '!' && end > run_.first && first == next &&
                       words::shouting_names.has(LowerCase(slice(end - 1)).view());
    if (brand && !begins_sentences(slice(first))) return false;  // Yahoo! Japan
    return !closed_quote_ || first > next || !speaks(first);
  }

  // “… Mr. Strand asked”
  [[nodiscard]] bool speaks(std::uint32_t first) const {
    std::uint32_t i = first;
    while (i < run_.last && i < first + 5 && is_word(i) && token(i).capital) ++i;
    return i > first && i < run_.last && is_word(i) && words::verbs_after_quotations.has(slice(i));
  }

  void add(Range tokens, bool abrupt) {
    const auto index = static_cast<std::uint32_t>(document_.sentences.size());
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i) document_.tokens[i].sentence = index;
    document_.sentences.push_back({document_.cover(tokens), tokens, line_, abrupt});
  }

  Document& document_;
  Range run_;
  std::uint32_t line_;
  std::uint32_t start_ = 0;    // of the sentence that is being read
  bool open_ = false;          // inside straight double quotation marks
  bool closed_quote_ = false;  // a closing quotation mark stands after the stop
};

}  // namespace

void read_sentences(Document& document, Range tokens, std::uint32_t line) {
  if (!tokens.empty()) SentenceReader(document, tokens, line).read();
}

}  // namespace unspin
