#include "text/words.h"

#include <cassert>

#include "text/repair.h"
#include "text/scan.h"
#include "words/word_list.h"

namespace unspin {
namespace {

constexpr auto clitics = word_list(u"d", u"ll", u"m", u"re", u"s", u"ve");
static_assert(clitics.is_sorted());

class LineReader {
 public:
  LineReader(std::u16string_view text, Span line, std::vector<Token>& tokens)
      : scan_{text, line.begin, line.end}, tokens_(tokens), first_(tokens.size()) {}

  void read() {
    std::uint32_t at = scan_.begin;
    while (at < scan_.end) {
      const Character c = scan_.at(at);
      switch (class_of(c.code)) {
        case CharacterClass::space:
        case CharacterClass::line_break:
        case CharacterClass::ignorable:
          at += c.units;
          break;
        case CharacterClass::letter:
          at = read_word(at);
          break;
        case CharacterClass::digit:
          at = read_number(at);
          break;
        case CharacterClass::mark:
        case CharacterClass::other:
          at = read_symbol(at);
          break;
        case CharacterClass::punctuation:
          at = read_mark(at);
          break;
      }
    }
  }

 private:
  [[nodiscard]] const Token* before() const { return tokens_.size() > first_ ? &tokens_.back() : nullptr; }

  std::uint32_t add(std::uint32_t begin, std::uint32_t end, TokenKind kind) {
    assert(end > begin);
    while (end < scan_.end && scan_.text[end] == filler) ++end;
    Token token;
    token.span = {begin, end};
    token.kind = kind;
    if (kind == TokenKind::word) set_case(token);
    tokens_.push_back(token);
    return end;
  }

  void set_case(Token& token) const {
    std::uint32_t letters = 0, capitals = 0;
    for (std::uint32_t i = token.span.begin; i < token.span.end;) {
      const Character c = scan_.at(i);
      i += c.units;
      if (class_of(c.code) != CharacterClass::letter) continue;
      const bool upper = is_upper(c.code);
      if (letters == 0) token.capital = upper;
      ++letters;
      capitals += upper;
    }
    token.shouting = letters >= 2 && letters == capitals;
  }

  std::uint32_t read_word(std::uint32_t at) {
    if (const std::uint32_t end = scan_address(scan_, at); end != at) return add(at, end, TokenKind::other);
    bool compound = false;
    if (scan_.upper(at))  // US$5m
      if (const std::uint32_t end = scan_number(scan_, at, compound); end != at)
        return add(at, end, compound ? TokenKind::word : TokenKind::number);
    return add(at, scan_word(scan_, at, before()), TokenKind::word);
  }

  std::uint32_t read_number(std::uint32_t at) {
    if (const std::uint32_t end = scan_symbol(scan_, at); end != at) return add(at, end, TokenKind::other);
    bool compound = false;
    const std::uint32_t end = scan_number(scan_, at, compound);
    return add(at, end, compound ? TokenKind::word : TokenKind::number);
  }

  std::uint32_t read_symbol(std::uint32_t at) {
    bool compound = false;
    if (const std::uint32_t end = scan_number(scan_, at, compound); end != at)
      return add(at, end, compound ? TokenKind::word : TokenKind::number);
    return add(at, scan_symbol(scan_, at), TokenKind::other);
  }

  std::uint32_t read_mark(std::uint32_t at) {
    if (const std::uint32_t end = scan_address(scan_, at); end != at) return add(at, end, TokenKind::other);
    if (const std::uint32_t end = scan_symbol(scan_, at); end != at) return add(at, end, TokenKind::other);
    if (const std::uint32_t end = after_clitic(at); end != at) return add(at, end, TokenKind::word);
    bool compound = false;
    if (const std::uint32_t end = scan_number(scan_, at, compound); end != at)
      return add(at, end, compound ? TokenKind::word : TokenKind::number);
    return add(at, scan_mark(scan_, at), TokenKind::punctuation);
  }

  // The ’s of China’s, and of “China 's” in tokenised text.
  [[nodiscard]] std::uint32_t after_clitic(std::uint32_t at) const {
    const char32_t mark = scan_.at(at).code;
    if (!is_apostrophe(mark) || mark == '`' || mark == 0x2018 || before() == nullptr ||
        before()->kind == TokenKind::punctuation)
      return at;
    const std::uint32_t letters = scan_.shown(at + 1);
    const std::uint32_t end = scan_.after_letters(letters);
    if (end == letters || end - letters > 2 || scan_.digit(end)) return at;
    return clitics.has(LowerCase(scan_.slice(letters, end)).view()) ? end : at;
  }

  Scan scan_;
  std::vector<Token>& tokens_;
  std::size_t first_;
};

}  // namespace

void read_words(std::u16string_view text, Span line, std::vector<Token>& tokens) {
  LineReader(text, line, tokens).read();
}

}  // namespace unspin
