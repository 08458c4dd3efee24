#include "text/read.h"

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <memory>

namespace unspin {
namespace {

std::vector<Span> borders(icu::BreakIterator& iterator, std::u16string_view text, std::uint32_t base) {
  std::vector<Span> spans;
  const icu::UnicodeString alias(false, text.data(), static_cast<std::int32_t>(text.size()));
  iterator.setText(alias);
  std::int32_t from = iterator.first();
  for (std::int32_t to = iterator.next(); to != icu::BreakIterator::DONE; from = to, to = iterator.next())
    spans.push_back({base + static_cast<std::uint32_t>(from), base + static_cast<std::uint32_t>(to)});
  return spans;
}

bool is_break(char16_t c) { return c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029 || c == 0x85; }

TokenKind kind_of(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  if (u_isdigit(point)) return TokenKind::number;
  if (u_isalpha(point)) return TokenKind::word;
  if (u_ispunct(point)) return TokenKind::punctuation;
  return TokenKind::other;
}

}  // namespace

Document read(std::u16string_view text, const Lexicon&, const Options& options) {
  Document document;
  document.text = text.substr(0, options.longest_text);
  const std::u16string_view whole = document.text;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
  const std::unique_ptr<icu::BreakIterator> sentences(
      icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), status));
  const icu::Normalizer2* fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
  if (U_FAILURE(status)) {
    document.limits.push_back(u"The text could not be split into words.");
    return document;
  }
  for (std::uint32_t at = 0; at < whole.size();) {
    std::uint32_t end = at;
    while (end < whole.size() && !is_break(whole[end])) ++end;
    Line line{{at, end}, {}, {}, LineKind::prose};
    line.sentences.first = static_cast<std::uint32_t>(document.sentences.size());
    line.tokens.first = static_cast<std::uint32_t>(document.tokens.size());
    for (const Span span : borders(*sentences, whole.substr(at, end - at), at)) {
      Sentence sentence{span,
                        {static_cast<std::uint32_t>(document.tokens.size()), 0},
                        static_cast<std::uint32_t>(document.lines.size())};
      for (const Span word : borders(*words, whole.substr(span.begin, span.size()), span.begin)) {
        const icu::UnicodeString alias(false, whole.data() + word.begin,
                                       static_cast<std::int32_t>(word.size()));
        const UChar32 first = alias.char32At(0);
        if (u_isUWhiteSpace(first)) continue;
        const icu::UnicodeString form = fold->normalize(alias, status);
        Token token{word,
                    {},
                    kind_of(static_cast<char32_t>(first)),
                    u_isupper(first) != 0,
                    false,
                    static_cast<std::uint32_t>(document.sentences.size())};
        token.folded.begin = static_cast<std::uint32_t>(document.folded.size());
        document.folded.append(form.getBuffer(), static_cast<std::size_t>(form.length()));
        token.folded.end = static_cast<std::uint32_t>(document.folded.size());
        document.tokens.push_back(token);
      }
      sentence.tokens.last = static_cast<std::uint32_t>(document.tokens.size());
      if (sentence.tokens.empty()) continue;
      sentence.span = document.cover(sentence.tokens);
      document.sentences.push_back(sentence);
    }
    line.sentences.last = static_cast<std::uint32_t>(document.sentences.size());
    line.tokens.last = static_cast<std::uint32_t>(document.tokens.size());
    if (!line.tokens.empty()) document.lines.push_back(line);
    at = end + 1;
  }
  return document;
}

}  // namespace unspin
