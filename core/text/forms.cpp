#include "text/forms.h"

#include <algorithm>

#include "text/characters.h"
#include "text/fold.h"
#include "text/hidden.h"

namespace unspin {
namespace {

bool is_ascii(std::u16string_view text) {
  char16_t all = 0;
  for (const char16_t c : text) all |= c;
  return all < 128;
}

class FormWriter {
 public:
  FormWriter(Document& document, const Lexicon& lexicon) : document_(document), lexicon_(lexicon) {}

  void write() {
    document_.folded.reserve(document_.text.size());
    for (std::uint32_t i = 0; i < document_.tokens.size(); ++i) {
      Token& token = document_.tokens[i];
      token.folded.begin = size();
      write_form(i);
      // A token always has a form: a lone accent has itself.
      if (size() == token.folded.begin) document_.folded += document_.slice(token.span);
      token.folded.end = size();
    }
    pair_characters();
    std::stable_sort(document_.hidden.begin(), document_.hidden.end(),
                     [](const Hidden& a, const Hidden& b) { return a.span < b.span; });
    if (too_long_)
      document_.limits.push_back(
          u"Words of more than 4,096 characters, not all of them plain letters, were compared as they are "
          u"written: with capitals and accents.");
    if (!pairs_.empty())
      document_.limits.push_back(
          u"Text written without spaces between words (Chinese, Japanese, Thai …) was compared by pairs of "
          u"characters.");
  }

 private:
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(document_.folded.size()); }

  void append(std::u16string_view text) { too_long_ |= !append_folded(text, document_.folded); }

  void write_form(std::uint32_t i) {
    const Token& token = document_.tokens[i];
    const std::u16string_view text = document_.slice(token.span);
    if (token.kind == TokenKind::punctuation) return write_mark(text);
    if (token.kind != TokenKind::word) return append(text);
    if (!is_ascii(text)) {
      if (is_unspaced(character_at(text, 0).code)) pairs_.push_back(i);
      if (const auto plain = disguised(i)) {
        mark_disguise(token.span);
        return append(*plain);
      }
    }
    append(text);
    drop_full_stop(token.folded.begin);
  }

  // The letters of another script inside a Latin word, run by run.
  void mark_disguise(Span word) {
    bool goes_on = false;
    for (std::uint32_t at = word.begin; at < word.end;) {
      const Character c = character_at(document_.text, at);
      const std::uint32_t end = at + c.units;
      const Script script = class_of(c.code) == CharacterClass::letter ? script_of(c.code) : Script::none;
      const bool form = is_lookalike_form(c.code);
      const bool foreign = form || is_turned(c.code) || (script != Script::none && script != Script::latin);
      const HiddenKind kind = form ? HiddenKind::lookalike_form : HiddenKind::homoglyph;
      goes_on = goes_on && document_.hidden.back().kind == kind;
      if (foreign && goes_on) document_.hidden.back().span.end = end;
      if (foreign && !goes_on) document_.hidden.push_back({{at, end}, kind});
      goes_on = foreign;
      at = end;
    }
  }

  // `` and '' are the quotation marks of a typewriter.
  void write_mark(std::u16string_view text) {
    if (text == u"``" || text == u"''") {
      document_.folded += u'"';
    } else {
      append(text);
    }
  }

  // “Mr.” has the form of “Mr”; but U.S. is not us, and No. is not no.
  void drop_full_stop(std::uint32_t begin) {
    std::u16string& folded = document_.folded;
    const std::size_t length = folded.size() - begin;
    if (length < 2 || folded.back() != '.') return;
    const std::u16string_view form = std::u16string_view(folded).substr(begin, length - 1);
    if (form != u"no" && form.find(u'.') == std::u16string_view::npos) folded.pop_back();
  }

  // A word wholly in look-alikes is a disguise only where plain Latin words stand around it and it spells a
  // word.
  [[nodiscard]] std::optional<std::u16string> disguised(std::uint32_t i) const {
    const std::u16string_view text = document_.slice(document_.tokens[i].span);
    if (auto plain = unmask(text)) return plain;
    if (auto plain = plain_forms(text); plain && (latin_word(i, -1) || latin_word(i, 1))) return plain;
    if (auto plain = unturned(text); plain && !is_phonetic(i) && lexicon_.find(fold(*plain)) != no_word)
      return plain;
    const Script script = script_of(character_at(text, 0).code);
    if (script != Script::cyrillic && script != Script::greek) return std::nullopt;
    if (!latin_word(i, -1) || !latin_word(i, 1)) return std::nullopt;
    if (auto figures = unmask_figures(text)) return figures;
    auto plain = unmask_wholly(text);
    if (!plain || lexicon_.find(fold(*plain)) == no_word) return std::nullopt;
    return plain;
  }

  // ɑ, ɡ and ı: Latin letters that pass for a, g and i.
  static bool is_turned(char32_t c) { return c == 0x251 || c == 0x261 || c == 0x131; }

  static std::optional<std::u16string> unturned(std::u16string_view text) {
    std::u16string plain;
    bool turned = false;
    for (const char16_t c : text) {
      turned |= is_turned(c);
      plain += c == 0x251 ? u'a' : c == 0x261 ? u'g' : c == 0x131 ? u'i' : c;
    }
    return turned && is_ascii(plain) ? std::optional(plain) : std::nullopt;
  }

  // /ɡɑː/ and [ɡɑː] say how a name sounds.
  [[nodiscard]] bool is_phonetic(std::uint32_t i) const {
    const auto mark = [&](std::uint32_t k) {
      if (k >= document_.tokens.size()) return false;
      const std::u16string_view text = document_.slice(document_.tokens[k].span);
      return text == u"/" || text == u"[" || text == u"]";
    };
    return mark(i + 1) || (i > 0 && mark(i - 1));
  }

  // Is the nearest word on that side written in plain Latin letters?
  [[nodiscard]] bool latin_word(std::uint32_t i, int step) const {
    std::int64_t at = std::int64_t{i} + step;
    const auto count = static_cast<std::int64_t>(document_.tokens.size());
    while (at >= 0 && at < count && document_.tokens[static_cast<std::size_t>(at)].kind != TokenKind::word)
      at += step;
    if (at < 0 || at >= count) return true;
    const std::u16string_view word = document_.slice(document_.tokens[static_cast<std::size_t>(at)].span);
    return is_ascii(word);
  }

  // 中|国|人 have the forms 中国, 国人, 人: the form of each character reaches over the next one's.
  void pair_characters() {
    for (std::size_t k = 0; k + 1 < pairs_.size(); ++k) {
      Token& token = document_.tokens[pairs_[k]];
      const Token& next = document_.tokens[pairs_[k + 1]];
      if (pairs_[k] + 1 == pairs_[k + 1] && token.span.end == next.span.begin)
        token.folded.end = next.folded.end;
    }
  }

  Document& document_;
  const Lexicon& lexicon_;
  bool too_long_ = false;             // a word, to be folded
  std::vector<std::uint32_t> pairs_;  // tokens that are one character of a script without spaces
};

}  // namespace

void fold_tokens(Document& document, const Lexicon& lexicon) { FormWriter(document, lexicon).write(); }

}  // namespace unspin
