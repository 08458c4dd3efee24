#include "findings/traces/broken_words.h"

#include "words/split_prefixes.h"
#include "words/turkish_endings.h"

namespace unspin {
namespace {

/// “They re- entered the hall”; “pre- and post-war” is as it should be.
void find_hyphens(const TraceReader& reader, std::vector<Trace>& traces) {
  for (std::uint32_t i = 0; i + 2 < reader.tokens(); ++i) {
    if (reader.form(i + 1) != u"-" || !reader.glued(i) || !reader.one_space(i + 1)) continue;
    if (!reader.is_lower(i + 2) || !reader.is_word(i) || reader.in_furniture(i)) continue;
    const std::u16string_view left = reader.form(i), right = reader.form(i + 2);
    if (right == u"and" || right == u"or" || right == u"to" || right == u"but") continue;
    std::u16string whole = say({left, right});
    const bool known = reader.is_known(whole);
    if (!known && !(words::split_prefixes.has(left) && reader.is_known(right))) continue;
    if (!known) whole = say({left, u"-", right});
    const Span place = reader.document().cover({i, i + 3});
    traces.push_back({place,
                      "broken_word",
                      0.8,
                      say({u"“", reader.document().slice(place), u"” is “", whole, u"”, torn in two."}),
                      whole,
                      {}});
  }
}

/// “be- low”, “o ffi cial”: the reader has put the pieces together; at the end of a line they may be parted.
void find_mended(const TraceReader& reader, std::vector<Trace>& traces) {
  std::size_t known = traces.size();
  for (std::uint32_t i = 0; i < reader.tokens(); ++i) {
    const std::u16string_view shown = reader.shown(i);
    if (!reader.is_word(i) || shown.find(u' ') == std::u16string_view::npos ||
        shown.find_first_of(u"\n\r") != std::u16string_view::npos || reader.in_furniture(i))
      continue;
    const Span place = reader.document().tokens[i].span;
    if (known < traces.size()) {
      traces[known].further.push_back(place);
      continue;
    }
    std::u16string whole(reader.form(i));
    const std::u16string why = say({u"“", shown, u"” is “", whole, u"”, torn apart."});
    traces.push_back({place, "broken_word", 0.8, why, whole, {}});
  }
}

/// “the govern ment said”: two pieces that are no words, and are one together.
void find_pieces(const TraceReader& reader, std::vector<Trace>& traces) {
  for (std::uint32_t i = 0; i + 1 < reader.tokens(); ++i) {
    if (!reader.is_lower(i) || !reader.is_lower(i + 1) || !reader.one_space(i) || reader.in_furniture(i))
      continue;
    const std::u16string_view left = reader.form(i), right = reader.form(i + 1);
    const bool left_known = reader.is_common(left, 60000), right_known = reader.is_common(right, 60000);
    if ((left_known && right_known) || left.size() + right.size() < 6) continue;
    if (left.size() < 3 || right.size() < 3) continue;
    std::u16string whole = say({left, right});
    if (!reader.is_common(whole, 20000)) continue;
    const Span place = reader.document().cover({i, i + 2});
    traces.push_back({place,
                      "broken_word",
                      0.75,
                      say({u"“", reader.document().slice(place), u"” is “", whole, u"”, torn in two."}),
                      whole,
                      {}});
  }
}

bool is_single_mark(char16_t c) { return c == u'\'' || c == 0x2019; }

/// “the firm’su director”, “’tan After the storms”
void find_endings(const TraceReader& reader, std::vector<Trace>& traces) {
  for (std::uint32_t i = 0; i < reader.tokens(); ++i) {
    if (!reader.is_word(i) || reader.in_furniture(i)) continue;
    const std::u16string_view word = reader.form(i);
    const std::size_t mark = word.find(u'\'');
    std::u16string_view ending;
    Span place = reader.document().tokens[i].span;
    if (mark != std::u16string_view::npos && mark >= 3) {
      ending = word.substr(mark + 1);
      if (!reader.is_known(word.substr(0, mark)) || reader.is_known(word)) continue;
    } else if (i > 0 && place.begin > 0 && is_single_mark(reader.document().text[place.begin - 1]) &&
               (place.begin < 2 || reader.document().text[place.begin - 2] == u' ' ||
                reader.document().text[place.begin - 2] == u'\n')) {
      const std::uint32_t end = place.end;
      const bool closed = end < reader.document().text.size() && is_single_mark(reader.document().text[end]);
      if (closed || reader.in_quotation(i) || reader.is_common(word, 500)) continue;
      ending = word;
      --place.begin;
    } else {
      continue;
    }
    if (!words::turkish_endings.has(ending)) continue;
    traces.push_back(
        {place,
         "broken_word",
         0.7,
         say({u"“", reader.document().slice(place), u"” carries an ending that English does not have."}),
         std::nullopt,
         {}});
  }
}

}  // namespace

std::vector<Trace> find_broken_words(const TraceReader& reader) {
  std::vector<Trace> traces;
  find_mended(reader, traces);
  find_hyphens(reader, traces);
  find_pieces(reader, traces);
  find_endings(reader, traces);
  return traces;
}

}  // namespace unspin
