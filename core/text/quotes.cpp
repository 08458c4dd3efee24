#include "text/quotes.h"

#include <algorithm>

#include "text/marks.h"

namespace unspin {
namespace {

// No more marks than this are open at once, so that a word stands in few quotations: beyond it the outermost
// is let go.
constexpr std::size_t deepest = 16;

// A mark that was opened and waits for its other half.
struct Opened {
  std::uint32_t token = 0;
  bool single = false;
};

class QuoteReader {
 public:
  QuoteReader(Document& document, const std::vector<Range>& words, const Line& line,
              std::u16string_view next_mark)
      : document_(document), words_(words), run_(line.tokens), next_mark_(next_mark) {}

  void read() {
    for (std::uint32_t i = run_.first; i < run_.last; ++i) {
      if (document_.tokens[i].kind != TokenKind::punctuation) continue;
      switch (mark_kind(document_.slice(document_.tokens[i].span))) {
        case MarkKind::opening_quote:
          // „so“ and »so« turn the marks round
          if (!gap_before(i) && is_open(false) && (gap_after(i) || !is_word(i + 1))) {
            close(i, false);
          } else {
            open(i, false);
          }
          break;
        case MarkKind::closing_quote:
          close(i, false);
          break;
        case MarkKind::double_quote:
          opens(i) ? open(i, false) : close(i, false);
          break;
        case MarkKind::opening_single:
          if (!is_elision(i)) open(i, true);
          break;
        case MarkKind::closing_single:
          close(i, true);
          break;
        case MarkKind::single_quote:
          opens(i) && !is_elision(i) ? open(i, true) : close(i, true);
          break;
        default:
          break;
      }
    }
    // What is still open ends with its line; a single mark alone is an apostrophe.
    for (std::size_t k = opened_.size(); k > 0; --k) {
      if (opened_[k - 1].single) continue;
      const std::uint32_t mark = opened_[k - 1].token;
      add(mark, run_.last, next_mark_ == document_.slice(document_.tokens[mark].span));
      break;
    }
  }

  /// Was a mark let go that waited below too many others?
  [[nodiscard]] bool too_deep() const { return too_deep_; }

 private:
  [[nodiscard]] bool gap_before(std::uint32_t i) const {
    return i == run_.first || document_.tokens[i - 1].span.end < document_.tokens[i].span.begin;
  }
  [[nodiscard]] bool gap_after(std::uint32_t i) const { return i + 1 >= run_.last || gap_before(i + 1); }
  [[nodiscard]] bool is_word(std::uint32_t i) const {
    return document_.tokens[i].kind != TokenKind::punctuation;
  }
  [[nodiscard]] bool is_open(bool single) const {
    return std::any_of(opened_.begin(), opened_.end(), [&](const Opened& o) { return o.single == single; });
  }

  // Straight marks look both ways: the spaces around them tell, and where they do not, turns.
  [[nodiscard]] bool opens(std::uint32_t i) const {
    const bool single = document_.text[document_.tokens[i].span.begin] == '\'';
    if (gap_before(i) != gap_after(i)) return gap_before(i);
    if (i == run_.first) return true;
    const MarkKind before = mark_kind(document_.slice(document_.tokens[i - 1].span));
    if (!gap_before(i) && (before == MarkKind::opening_bracket || before == MarkKind::dash))
      return !is_open(single);
    return !is_open(single) && gap_before(i);
  }

  // ’90s, ‘em: the mark stands for letters left out.
  [[nodiscard]] bool is_elision(std::uint32_t i) const {
    if (i + 1 >= run_.last || gap_after(i)) return gap_after(i);
    const Token& next = document_.tokens[i + 1];
    const std::u16string_view form = document_.form(i + 1);
    if (next.kind == TokenKind::number) return form.size() == 3 && form.back() == 's';
    return form == u"em" || form == u"til" || form == u"tis" || form == u"n" || form == u"cause";
  }

  void open(std::uint32_t i, bool single) {
    if (opened_.size() == deepest) {
      too_deep_ |= !opened_.front().single;  // a single mark that nothing closed was an apostrophe
      opened_.erase(opened_.begin());
    }
    opened_.push_back({i, single});
  }

  void close(std::uint32_t i, bool single) {
    // The two sisters’ farm: an apostrophe, unless a quotation is open and no later mark could close
    // it.
    if (single && !is_open(true)) return;
    if (single && !gap_before(i) && gap_after(i) && is_possessive(i)) return;
    for (std::size_t k = opened_.size(); k > 0; --k) {
      if (opened_[k - 1].single != single) continue;
      add(opened_[k - 1].token, i, true);
      opened_.resize(k - 1);
      return;
    }
  }

  [[nodiscard]] bool is_possessive(std::uint32_t i) {
    if (i == 0 || i + 1 >= run_.last || document_.tokens[i - 1].kind != TokenKind::word) return false;
    const std::u16string_view before = document_.form(i - 1);
    if (before.empty() || before.back() != 's' || document_.tokens[i + 1].kind != TokenKind::word)
      return false;
    return closes_after(i);
  }

  // Is the next single mark after a token one that closes? Looked for once from mark to mark.
  [[nodiscard]] bool closes_after(std::uint32_t i) {
    if (i < next_single_) return next_closes_;
    next_closes_ = false;
    for (next_single_ = i + 1; next_single_ < run_.last; ++next_single_) {
      if (document_.tokens[next_single_].kind != TokenKind::punctuation) continue;
      const MarkKind mark = mark_kind(document_.slice(document_.tokens[next_single_].span));
      next_closes_ =
          (mark == MarkKind::closing_single || mark == MarkKind::single_quote) && !gap_before(next_single_);
      if (next_closes_ || mark == MarkKind::opening_single) break;
    }
    return next_closes_;
  }

  void add(std::uint32_t mark, std::uint32_t end, bool closed) {
    if (mark + 1 >= end) return;
    Quote quote;
    quote.tokens = {mark + 1, end};
    quote.inside = document_.cover(quote.tokens);
    quote.closed = closed;
    quote.speaker = speaker_of(mark, end);
    document_.quotes.push_back(quote);
  }

  // Are there words of the sentence outside the marks?
  [[nodiscard]] bool speaks(std::uint32_t sentence, std::uint32_t mark, std::uint32_t end) const {
    const Range words = words_[sentence];
    return !words.empty() && (words.first < mark || words.last > end + 1);
  }

  [[nodiscard]] std::uint32_t speaker_of(std::uint32_t mark, std::uint32_t end) const {
    const std::uint32_t first = document_.tokens[mark].sentence, last = document_.tokens[end - 1].sentence;
    if (speaks(last, mark, end)) return last;
    if (speaks(first, mark, end)) return first;
    if (first > document_.tokens[run_.first].sentence) return first - 1;
    return last + 1 <= document_.tokens[run_.last - 1].sentence ? last + 1 : last;
  }

  Document& document_;
  const std::vector<Range>& words_;  // by sentence: from its first to its last word
  Range run_;
  std::u16string_view next_mark_;  // the mark that the next line begins with
  std::vector<Opened> opened_;
  bool too_deep_ = false;
  std::uint32_t next_single_ = 0;  // the single mark that was looked for last, and whether it closes
  bool next_closes_ = false;
};

// By sentence: from its first to its last word.
std::vector<Range> word_ranges(const Document& document) {
  std::vector<Range> ranges;
  for (const Sentence& sentence : document.sentences) {
    Range words = sentence.tokens;
    while (!words.empty() && document.tokens[words.first].kind != TokenKind::word) ++words.first;
    while (!words.empty() && document.tokens[words.last - 1].kind != TokenKind::word) --words.last;
    ranges.push_back(words);
  }
  return ranges;
}

// The mark that a line begins with, as pasted; "" where it begins with none.
std::u16string_view first_mark(const Document& document, const Line& line) {
  if (line.tokens.empty() || document.tokens[line.tokens.first].kind != TokenKind::punctuation) return {};
  const std::u16string_view text = document.slice(document.tokens[line.tokens.first].span);
  const MarkKind mark = mark_kind(text);
  return mark == MarkKind::opening_quote || mark == MarkKind::double_quote ? text : std::u16string_view{};
}

}  // namespace

void read_quotes(Document& document) {
  const std::vector<Range> words = word_ranges(document);
  bool too_deep = false;
  for (std::size_t i = 0; i < document.lines.size(); ++i) {
    const auto next =
        i + 1 < document.lines.size() ? first_mark(document, document.lines[i + 1]) : std::u16string_view{};
    QuoteReader reader(document, words, document.lines[i], next);
    reader.read();
    too_deep |= reader.too_deep();
  }
  if (too_deep)
    document.limits.push_back(
        u"Of more than 16 quotation marks that were open at once, only the last 16 were followed.");
  std::sort(document.quotes.begin(), document.quotes.end(), [](const Quote& a, const Quote& b) {
    return a.tokens.first != b.tokens.first ? a.tokens.first < b.tokens.first : b.tokens.last < a.tokens.last;
  });
}

std::vector<bool> quoted_tokens(const Document& document) {
  std::vector<bool> quoted(document.tokens.size());
  for (const Quote& quote : document.quotes)
    for (std::uint32_t i = quote.tokens.first; i < quote.tokens.last; ++i) quoted[i] = true;
  return quoted;
}

}  // namespace unspin
