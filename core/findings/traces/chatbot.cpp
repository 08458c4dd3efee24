#include "findings/traces/chatbot.h"

#include "words/chatbot_openings.h"
#include "words/chatbot_phrases.h"

namespace unspin {
namespace {

struct Said {
  std::u16string words;
  std::uint32_t end = 0;  // the token after them; 0 = nothing was said
};

/// What a program says from a token on, whatever the marks between the words: “Certainly! Here is …”.
Said said_at(const TraceReader& reader, std::uint32_t token, std::uint32_t last, bool opens) {
  constexpr std::uint32_t longest = 9;  // words
  Said said;
  std::uint32_t count = 0;
  for (std::uint32_t i = token; i < last && count < longest; ++i) {
    if (reader.document().tokens[i].kind == TokenKind::punctuation) continue;
    const std::u16string_view form = reader.form(i);
    // a clitic is a token of its own: i|'m
    if (!said.words.empty() && !form.starts_with(u'\'')) said.words += u' ';
    said.words += form;
    said.end = i + 1;
    if (++count > 1 &&
        (words::chatbot_phrases.has(said.words) || (opens && words::chatbot_openings.has(said.words))))
      return said;
  }
  return {};
}

}  // namespace

std::vector<Trace> find_chatbot_lines(const TraceReader& reader) {
  std::vector<Trace> traces;
  std::uint32_t goes_on = 0;  // the sentence after one that a program said
  for (std::uint32_t s = 0; s < reader.document().sentences.size(); ++s) {
    const Sentence& sentence = reader.document().sentences[s];
    const Range line = reader.document().lines[sentence.line].tokens;
    for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
      if (!reader.is_word(i) || reader.in_quotation(i)) continue;
      // “I hope this version works. Feel free to ask.” goes on as it began.
      const bool opens = i == line.first || (i == sentence.tokens.first && goes_on == s);
      const Said said = said_at(reader, i, line.last, opens);
      if (said.end == 0) continue;
      const std::uint32_t last = reader.document().tokens[said.end - 1].sentence;
      const Range tokens{sentence.tokens.first, reader.document().sentences[last].tokens.last};
      goes_on = last + 1;
      traces.push_back({reader.document().cover(tokens),
                        "chatbot",
                        0.9,
                        say({u"“", said.words, u"” is what a program says, not what a reporter writes."}),
                        std::nullopt,
                        {}});
      break;
    }
  }
  return traces;
}

}  // namespace unspin
