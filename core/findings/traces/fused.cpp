#include "findings/traces/fused.h"

#include "text/name_words.h"
#include "words/seam_words.h"

namespace unspin {
namespace {

bool is_small(char16_t c) { return c >= u'a' && c <= u'z'; }
bool is_letter(char16_t c) { return is_small(c) || (c >= u'A' && c <= u'Z'); }

/// Where an unknown word falls into a known one and a small one: vans|were. 0 = nowhere. Of two words that
/// are both no small ones new compounds are made every day (toolbox, handholding): they are no fault.
std::size_t seam(const TraceReader& reader, std::u16string_view word) {
  constexpr std::size_t shortest = 3;
  constexpr std::uint32_t most = 15000;  // rank of the other word
  for (std::size_t cut = shortest; cut + shortest <= word.size(); ++cut) {
    const std::u16string_view left = word.substr(0, cut), right = word.substr(cut);
    if (words::seam_words.has(left) ? reader.is_common(right, most)
                                    : words::seam_words.has(right) && reader.is_common(left, most))
      return cut;
  }
  return 0;
}

/// “the vanswere taken to port”
void find_words(const TraceReader& reader, std::vector<Trace>& traces) {
  for (std::uint32_t i = 0; i < reader.tokens(); ++i) {
    if (!reader.is_lower(i) || reader.in_furniture(i)) continue;
    const std::u16string_view word = reader.form(i);
    if (word.size() < 7 || reader.is_known(word) || is_function_form(word)) continue;
    const std::size_t cut = seam(reader, word);
    if (cut == 0) continue;
    std::u16string meant = say({word.substr(0, cut), u" ", word.substr(cut)});
    std::u16string why = say({u"“", word, u"” is no word that is known; “", meant, u"” are, run together."});
    traces.push_back({reader.document().tokens[i].span, "fused", 0.75, std::move(why), std::move(meant), {}});
  }
}

/// One place of the text where a stop, comma or bracket has lost the space after it.
struct Seam {
  Span place;
  std::uint32_t mark = 0;
};

Seam seam_at(const std::u16string& text, std::uint32_t mark) {
  const char16_t c = text[mark];
  std::uint32_t begin = mark, end = mark + 1;
  while (begin > 0 && is_letter(text[begin - 1])) --begin;
  while (end < text.size() && is_letter(text[end])) ++end;
  const auto apart = [&](std::uint32_t at) {
    return at >= text.size() || text[at] == u' ' || text[at] == u'\n' || text[at] == u',';
  };
  if (!apart(end) || (begin > 0 && text[begin - 1] != u' ' && text[begin - 1] != u'\n' && c != u')'))
    return {};
  const std::uint32_t left = mark - begin, right = end - mark - 1;
  const bool small_left = left >= 3 && is_small(text[mark - 1]) && is_small(text[mark - 2]);
  if (c == u'.' && small_left && right >= 2 && !is_small(text[mark + 1]) && is_small(text[mark + 2]))
    return {{begin, end}, mark};
  if (c == u',' && small_left && right >= 2 && is_small(text[mark + 1])) return {{begin, end}, mark};
  if (c == u')' && left + right >= 3 && right >= 3 && is_small(text[mark + 1])) return {{begin, end}, mark};
  return {};
}

/// “… left the harbour.They have not …”, “the crew,including two”, “(Update)had”
void find_seams(const TraceReader& reader, std::vector<Trace>& traces) {
  const std::u16string& text = reader.document().text;
  Trace trace;
  for (std::uint32_t at = 1; at + 1 < text.size(); ++at) {
    if (text[at] != u'.' && text[at] != u',' && text[at] != u')') continue;
    const Seam found = seam_at(text, at);
    if (found.place.empty()) continue;
    const std::uint32_t token = reader.token_at(found.place.begin);
    if (token >= reader.tokens() || reader.in_furniture(token)) continue;
    const auto known = [&](Span span) {
      std::u16string word(reader.document().slice(span));
      for (char16_t& c : word)
        if (c >= u'A' && c <= u'Z') c = static_cast<char16_t>(c + (u'a' - u'A'));
      return word.empty() || reader.is_common(word, 40000);
    };
    if (!known({found.mark + 1, found.place.end}) || !known({found.place.begin, found.mark})) continue;
    if (trace.place.empty()) {
      trace = {
          found.place,
          "fused",
          0.75,
          say({u"After the mark in “", reader.document().slice(found.place), u"” the space is missing."}),
          std::nullopt,
          {}};
    } else {
      trace.further.push_back(found.place);
    }
  }
  if (!trace.place.empty()) traces.push_back(std::move(trace));
}

}  // namespace

std::vector<Trace> find_fused(const TraceReader& reader) {
  std::vector<Trace> traces;
  find_words(reader, traces);
  find_seams(reader, traces);
  return traces;
}

}  // namespace unspin
