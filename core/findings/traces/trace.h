// What a program left behind, told by one text alone: a doubled word, two words run together, a line of a
// chatbot.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "findings/evidence.h"
#include "findings/finding.h"
#include "text/quotes.h"

namespace unspin {

struct Trace {
  Span place;
  std::string_view detail;  // from the report format's table
  double confidence = 0;
  std::u16string why;
  std::optional<std::u16string> meant;
  std::vector<Span> further;  // places of the same thing
};

/// A look at one text that the finders of traces share.
class TraceReader {
 public:
  explicit TraceReader(const OneText& text) : text_(text), quoted_(quoted_tokens(text.document())) {}

  [[nodiscard]] const OneText& text() const { return text_; }
  [[nodiscard]] const Document& document() const { return text_.document(); }
  [[nodiscard]] const Lexicon& lexicon() const { return text_.knowledge.lexicon; }
  [[nodiscard]] std::uint32_t tokens() const { return static_cast<std::uint32_t>(document().tokens.size()); }
  [[nodiscard]] std::u16string_view form(std::uint32_t token) const { return document().form(token); }
  [[nodiscard]] std::u16string_view shown(std::uint32_t token) const {
    return document().slice(document().tokens[token].span);
  }
  [[nodiscard]] std::size_t line_of(std::uint32_t token) const {
    return document().sentences[document().tokens[token].sentence].line;
  }
  /// Stands in a line of the page, which has its own ways.
  [[nodiscard]] bool in_furniture(std::uint32_t token) const {
    return text_.signs.lines[line_of(token)].furniture;
  }
  /// Letters of English in lower case and nothing else: no name, no foreign word.
  [[nodiscard]] bool is_lower(std::uint32_t token) const;
  [[nodiscard]] bool is_word(std::uint32_t token) const {
    return document().tokens[token].kind == TokenKind::word;
  }
  /// Both stand in one sentence; nothing but one space, or no space at all, is between them.
  [[nodiscard]] bool one_space(std::uint32_t left) const;
  [[nodiscard]] bool glued(std::uint32_t left) const;
  [[nodiscard]] bool in_quotation(std::uint32_t token) const { return quoted_[token]; }
  /// An entry of the word list that is counted among the commonest `most`.
  [[nodiscard]] bool is_common(std::u16string_view folded, std::uint32_t most) const;
  [[nodiscard]] bool is_known(std::u16string_view folded) const { return lexicon().find(folded) != no_word; }
  /// The token that begins at or after a place of the text; tokens() where there is none.
  [[nodiscard]] std::uint32_t token_at(std::uint32_t place) const;

 private:
  const OneText& text_;
  std::vector<bool> quoted_;
};

/// All traces of one text, in no order. Its furniture is left out: it weighs nothing.
std::vector<Trace> find_traces(const OneText&);

}  // namespace unspin
