#include "findings/traces/doubled.h"

#include <algorithm>
#include <map>

#include "findings/page/furniture.h"
#include "words/auxiliaries.h"
#include "words/may_double.h"

namespace unspin {
namespace {

/// “a long long time”, “slowly slowly”: what describes may be doubled to say more
bool describes(const TraceReader& reader, std::uint32_t token) {
  const WordId word = reader.text().side.term(token).word;
  return word != no_word &&
         (reader.lexicon().parts_of_speech(word) & (PartOfSpeech::adjective | PartOfSpeech::adverb)) != 0;
}

bool may_stand_twice(const TraceReader& reader, std::uint32_t token) {
  const std::u16string_view form = reader.form(token);
  if (words::may_double.has(form)) return true;
  const Term& term = reader.text().side.term(token);
  if (term.function_word) return false;
  if (term.word == no_word || term.rank >= reader.lexicon().size() || reader.in_quotation(token)) return true;
  return describes(reader, token) || form.size() < 3;
}

Trace twice(const TraceReader& reader, Range tokens, double confidence) {
  const Span place = reader.document().cover(tokens);
  const std::u16string_view once =
      reader.document().slice(reader.document().cover({tokens.first, tokens.first + tokens.size() / 2}));
  return {place,
          "doubled",
          confidence,
          say({u"“", once, u"” stands there twice in a row."}),
          std::u16string(once),
          {}};
}

/// “the the ferry”, “and had and had”, “she had and had”
void find_words(const TraceReader& reader, std::vector<Trace>& traces) {
  for (std::uint32_t i = 0; i + 1 < reader.tokens(); ++i) {
    if (!reader.is_lower(i) || !reader.is_lower(i + 1) || !reader.one_space(i) || reader.in_furniture(i))
      continue;
    if (reader.form(i) == reader.form(i + 1)) {
      if (!may_stand_twice(reader, i)) traces.push_back(twice(reader, {i, i + 2}, 0.85));
      continue;
    }
    if (words::auxiliaries.has(reader.form(i)) && reader.form(i + 1) == u"and" && i + 2 < reader.tokens() &&
        reader.form(i) == reader.form(i + 2)) {
      traces.push_back(
          {reader.document().cover({i, i + 3}),
           "doubled",
           0.75,
           say({u"“", reader.form(i), u"” stands there twice, with nothing between that it helps."}),
           std::nullopt,
           {}});
      continue;
    }
    if (i + 3 >= reader.tokens() || reader.form(i) != reader.form(i + 2) ||
        reader.form(i + 1) != reader.form(i + 3) || !reader.one_space(i + 1) || !reader.one_space(i + 2))
      continue;
    // “again and again and again”, “and more and more”
    const bool on_and_on = (i > 0 && reader.form(i - 1) == reader.form(i + 1)) ||
                           (i + 4 < reader.tokens() && reader.form(i + 4) == reader.form(i)) ||
                           describes(reader, i + 1);
    if (!on_and_on && !reader.in_quotation(i)) traces.push_back(twice(reader, {i, i + 4}, 0.8));
  }
}

/// “US US US”: one word three times in a row
void find_rows(const TraceReader& reader, std::vector<Trace>& traces) {
  for (std::uint32_t i = 0; i + 2 < reader.tokens();) {
    std::uint32_t end = i + 1;
    while (end < reader.tokens() && reader.form(end) == reader.form(i) && reader.one_space(end - 1)) ++end;
    if (end - i >= 3 && reader.is_word(i) && !reader.in_quotation(i) && !reader.in_furniture(i) &&
        (reader.document().tokens[i].capital || !may_stand_twice(reader, i)))
      traces.push_back({reader.document().cover({i, end}),
                        "doubled",
                        0.8,
                        say({u"“", reader.shown(i), u"” stands there three times in a row, or more."}),
                        std::nullopt,
                        {}});
    i = end;
  }
}

std::u16string words_of(const TraceReader& reader, Range tokens) {
  std::u16string words;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
    if (reader.document().tokens[i].kind != TokenKind::punctuation) (words += reader.form(i)) += u' ';
  return words;
}

/// A paragraph that stands there twice, and short lines again and again, as the labels of a chart do.
void find_lines(const TraceReader& reader, std::vector<Trace>& traces) {
  constexpr std::uint32_t paragraph = 12;  // words
  std::map<std::u16string, std::vector<std::size_t>> places;
  const Document& document = reader.document();
  for (std::size_t k = 0; k < document.lines.size(); ++k)
    if (!document.lines[k].tokens.empty() && !reader.text().signs.lines[k].furniture)
      places[words_of(reader, document.lines[k].tokens)].push_back(k);
  for (const auto& [words, lines] : places) {
    if (lines.size() < 2) continue;
    const Line& first = document.lines[lines.front()];
    const std::uint32_t size = count_words(document, first.tokens);
    if (!ends_as_sentence(document, first) || (size < paragraph && (lines.size() < 3 || size < 2))) continue;
    Trace trace{document.cover(document.lines[lines[1]].tokens),
                "doubled",
                size < paragraph ? 0.7 : 0.85,
                size < paragraph ? std::u16string(u"The same short line stands there again and again.")
                                 : std::u16string(u"The same paragraph stands there a second time."),
                std::nullopt,
                {}};
    for (std::size_t k = 2; k < lines.size(); ++k)
      trace.further.push_back(document.cover(document.lines[lines[k]].tokens));
    traces.push_back(std::move(trace));
  }
}

/// “…,” Holm said. [He said.]
void find_attributions(const TraceReader& reader, std::vector<Trace>& traces) {
  const auto& sentences = reader.document().sentences;
  for (std::size_t s = 1; s < sentences.size(); ++s) {
    const Range tokens = sentences[s].tokens, before = sentences[s - 1].tokens;
    if (tokens.size() != 3 || before.size() < 4 || sentences[s].line != sentences[s - 1].line) continue;
    const auto says = [&](std::uint32_t i) {
      return reader.form(i) == u"said" || reader.form(i) == u"says" || reader.form(i) == u"added";
    };
    if (!says(tokens.first + 1) || reader.form(tokens.last - 1) != u"." || !says(before.last - 2)) continue;
    traces.push_back({reader.document().cover(tokens),
                      "doubled",
                      0.8,
                      u"Who speaks was said just before: it stands there twice.",
                      std::nullopt,
                      {}});
  }
}

}  // namespace

std::vector<Trace> find_doubled(const TraceReader& reader) {
  std::vector<Trace> traces;
  find_words(reader, traces);
  find_rows(reader, traces);
  find_lines(reader, traces);
  find_attributions(reader, traces);
  return traces;
}

}  // namespace unspin
