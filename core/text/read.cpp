#include "text/read.h"

#include <algorithm>

#include "text/characters.h"
#include "text/forms.h"
#include "text/hidden.h"
#include "text/lines.h"
#include "text/names.h"
#include "text/notes.h"
#include "text/numbers.h"
#include "text/quotes.h"
#include "text/repair.h"
#include "text/sentences.h"
#include "text/words.h"

namespace unspin {
namespace {

std::u16string_view cut(std::u16string_view text, const Options& options) {
  if (text.size() <= options.longest_text) return text;
  // Not between the halves of a character.
  std::uint32_t size = options.longest_text;
  if (size > 0 && character_at(text, size - 1).units == 2) --size;
  return text.substr(0, size);
}

void read_lines(Document& document, const Lexicon& lexicon) {
  const std::vector<Span> spans = find_lines(document.text);
  join_broken_words(document.text, spans, lexicon);
  blank_notes(document.text, spans);
  // English has about five units a word with its space, and twenty words a sentence.
  document.tokens.reserve(document.text.size() / 5 + 8);
  document.sentences.reserve(document.text.size() / 80 + spans.size());
  document.lines.reserve(spans.size());
  for (const Span span : spans) {
    const auto first_token = static_cast<std::uint32_t>(document.tokens.size());
    const auto first_sentence = static_cast<std::uint32_t>(document.sentences.size());
    read_words(document.text, span, document.tokens);
    const Range tokens{first_token, static_cast<std::uint32_t>(document.tokens.size())};
    if (tokens.empty()) continue;
    read_sentences(document, tokens, static_cast<std::uint32_t>(document.lines.size()));
    document.lines.push_back({span,
                              {first_sentence, static_cast<std::uint32_t>(document.sentences.size())},
                              tokens,
                              LineKind::prose});
  }
}

/// The sentences of a text, which is from here on as it was meant; the places are the same.
Document read_as_meant(std::u16string_view pasted, const Lexicon& lexicon) {
  Document document;
  document.text = pasted;
  document.hidden = find_hidden(pasted);
  document.damages = repair_characters(document.text);
  hide_characters(document.text, document.hidden);
  read_lines(document, lexicon);
  return document;
}

/// The first token that is one too many, or belongs to a sentence too many.
std::size_t first_beyond(const Document& document, const Options& options) {
  constexpr std::size_t most_tokens = 1'000'000;  // four units each, as the longest text of English has
  const bool many = document.sentences.size() > options.most_sentences;
  const std::size_t sentence =
      many ? document.sentences[options.most_sentences].tokens.first : document.tokens.size();
  return std::min(sentence, most_tokens);
}

}  // namespace

Document read(std::u16string_view text, const Lexicon& lexicon, const Options& options) {
  std::u16string_view pasted = cut(text, options);
  Document document = read_as_meant(pasted, lexicon);
  if (const std::size_t beyond = first_beyond(document, options); beyond < document.tokens.size()) {
    pasted = pasted.substr(0, document.tokens[beyond].span.begin);
    document = read_as_meant(pasted, lexicon);
  }
  document.cut = pasted.size() < text.size();
  if (document.cut)
    document.limits.push_back(
        u"The text is longer than can be read at once: what stands after the limit was not looked at.");
  fold_tokens(document, lexicon);
  name_line_kinds(document);
  read_quotes(document);
  read_numbers(document);
  read_names(document, lexicon);
  document.text = pasted;
  return document;
}

}  // namespace unspin
