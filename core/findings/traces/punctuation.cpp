#include "findings/traces/punctuation.h"

#include <algorithm>

#include "text/marks.h"
#include "words/awaits_more.h"
#include "words/never_last.h"
#include "words/stray_starters.h"

namespace unspin {
namespace {

bool is_stop(const TraceReader& reader, std::uint32_t i) {
  return reader.form(i) == u"." || reader.form(i) == u",";
}

/// A mark that stands by itself: “the harbour .”
bool stands_apart(const TraceReader& reader, std::uint32_t i) {
  const Document& document = reader.document();
  if (i == 0 || i + 1 >= reader.tokens() || !is_stop(reader, i) || is_stop(reader, i + 1)) return false;
  const Span mark = document.tokens[i].span;
  return reader.one_space(i - 1) && reader.document().tokens[i - 1].kind != TokenKind::punctuation &&
         (mark.end >= document.text.size() || document.text[mark.end] == u' ' ||
          document.text[mark.end] == u'\n');
}

/// Stops and commas that stand by themselves, in a text that else has them where they belong.
void find_apart(const TraceReader& reader, std::vector<Trace>& traces) {
  std::vector<Span> apart;
  std::size_t all = 0;
  for (std::uint32_t i = 1; i < reader.tokens(); ++i) {
    if (!is_stop(reader, i) || reader.in_furniture(i)) continue;
    ++all;
    if (stands_apart(reader, i)) apart.push_back(reader.document().cover({i - 1, i + 1}));
  }
  // A text that was cut into words for a program has all its marks apart.
  if (apart.empty() || apart.size() * 4 > all || (apart.size() == 1 && all < 20)) return;
  Trace trace{apart.front(),
              "punctuation",
              apart.size() == 1 ? 0.6 : 0.75,
              u"A space stands before the mark, where something was put in or taken out.",
              std::nullopt,
              {}};
  trace.further.assign(apart.begin() + 1, apart.end());
  traces.push_back(std::move(trace));
}

/// “It was at .” and “It stands near the.”
void find_gaps(const TraceReader& reader, std::vector<Trace>& traces) {
  for (std::uint32_t i = 1; i < reader.tokens(); ++i) {
    if (reader.form(i) != u"." || !reader.is_lower(i - 1) || reader.in_furniture(i)) continue;
    const bool figure =
        i + 1 < reader.tokens() && reader.document().tokens[i + 1].kind == TokenKind::number;  // “a .45”
    if (figure || i < 3 || !reader.is_word(i - 2) || reader.in_quotation(i)) continue;
    const bool cut = (reader.glued(i - 1) && words::never_last.has(reader.form(i - 1))) ||
                     (stands_apart(reader, i) && (words::awaits_more.has(reader.form(i - 1)) ||
                                                  words::never_last.has(reader.form(i - 1))));
    if (!cut) continue;
    traces.push_back({reader.document().cover({i - 2, i + 1}),
                      "punctuation",
                      0.75,
                      say({u"Nothing follows “", reader.shown(i - 1), u"”: what stood there is gone."}),
                      std::nullopt,
                      {}});
  }
}

/// “,,” “,.” “( )”
void find_doubled_marks_of_sentences(const TraceReader& reader, std::vector<Trace>& traces) {
  for (std::uint32_t i = 0; i + 1 < reader.tokens(); ++i) {
    if (reader.form(i) != u"," || (!reader.glued(i) && !reader.one_space(i)) || reader.in_furniture(i))
      continue;
    const std::u16string_view next = reader.form(i + 1);
    if ((next != u"," && next != u".") || (i + 2 < reader.tokens() && reader.form(i + 2) == u".")) continue;
    traces.push_back({reader.document().cover({i, i + 2}),
                      "punctuation",
                      0.7,
                      u"Two marks stand side by side, and nothing between them.",
                      std::nullopt,
                      {}});
  }
}

// “… after the talks He said that …”, “their director, She went on”

/// A capital in mid-sentence, as a link that was taken out leaves it.
void find_capitals(const TraceReader& reader, std::vector<Trace>& traces) {
  for (std::uint32_t i = 1; i + 1 < reader.tokens(); ++i) {
    if (!reader.document().tokens[i].capital || reader.document().tokens[i].shouting ||
        !words::stray_starters.has(reader.form(i)) || !reader.one_space(i) || !reader.is_lower(i + 1))
      continue;
    const Line& line = reader.document().lines[reader.line_of(i)];
    if (line.kind != LineKind::prose || !reader.one_space(i - 1) || reader.in_furniture(i) ||
        reader.in_quotation(i))
      continue;
    const bool comma = reader.form(i - 1) == u"," && i > 1 && reader.is_lower(i - 2);
    if (!comma && !reader.is_lower(i - 1)) continue;
    // “the film The boats came”: a title has its own capitals
    if (reader.shown(i) == u"The" && !reader.text().side.term(i + 1).function_word && comma) continue;
    traces.push_back({reader.document().cover({i - 1, i + 2}),
                      "punctuation",
                      0.65,
                      say({u"“", reader.shown(i), u"” has a capital in the middle of a sentence."}),
                      std::nullopt,
                      {}});
  }
}

/// The next quotation mark of the text closes: the quotation goes on over several lines.
bool closes_later(const TraceReader& reader, std::uint32_t token) {
  for (; token < reader.tokens(); ++token) {
    const MarkKind kind = mark_kind(reader.shown(token));
    if (kind == MarkKind::closing_quote || kind == MarkKind::opening_quote)
      return kind == MarkKind::closing_quote;
  }
  return false;
}

bool opens_with_mark(const TraceReader& reader, const Line& line) {
  if (line.tokens.empty()) return false;
  const MarkKind kind = mark_kind(reader.shown(line.tokens.first));
  return kind == MarkKind::opening_quote || kind == MarkKind::double_quote ||
         kind == MarkKind::opening_single || kind == MarkKind::single_quote;
}

/// A quotation that is never closed, though the text closes its others. The next line may carry it on.
void find_open_quotations(const TraceReader& reader, std::vector<Trace>& traces) {
  const Document& document = reader.document();
  std::size_t closed = 0;
  for (const Quote& quote : document.quotes) closed += quote.closed;
  if (closed < 3) return;
  for (const Quote& quote : document.quotes) {
    if (quote.closed || quote.tokens.size() < 6 || quote.tokens.first == 0) continue;
    const std::size_t k = reader.line_of(quote.tokens.first);
    if (document.lines[k].kind == LineKind::headline || reader.in_furniture(quote.tokens.first)) continue;
    if (quote.tokens.last != document.lines[k].tokens.last ||
        mark_kind(reader.shown(quote.tokens.first - 1)) != MarkKind::opening_quote)
      continue;
    if (k + 1 < document.lines.size() && opens_with_mark(reader, document.lines[k + 1])) continue;
    if (closes_later(reader, quote.tokens.last)) continue;
    traces.push_back(
        {reader.document().cover({quote.tokens.first - 1, quote.tokens.first + 3}),
         "punctuation",
         0.6,
         u"The quotation that begins here is never closed: where its speaker’s words end, no one "
         u"can tell.",
         std::nullopt,
         {}});
  }
}

}  // namespace

std::vector<Trace> find_punctuation(const TraceReader& reader) {
  std::vector<Trace> traces;
  find_apart(reader, traces);
  find_gaps(reader, traces);
  find_doubled_marks_of_sentences(reader, traces);
  find_capitals(reader, traces);
  find_open_quotations(reader, traces);
  return traces;
}

}  // namespace unspin
