#include "findings/traces/fused.h"

#include <algorithm>

#include "text/characters.h"

namespace unspin {
namespace {

constexpr std::uint32_t common = 6000, fairly_common = 15000;  // ranks

bool is_small(char16_t c) { return c >= u'a' && c <= u'z'; }
bool is_letter(char16_t c) { return is_small(c) || (c >= u'A' && c <= u'Z'); }

/// Where an unknown word falls into two common ones, of which one may be a small word: taxi|taken. 0 =
/// nowhere.
std::size_t seam(const TraceReader& reader, std::u16string_view word) {
  constexpr std::size_t shortest = 3;
  std::size_t best = 0;
  std::uint32_t best_rank = ~0u;
  for (std::size_t cut = shortest; cut + shortest <= word.size(); ++cut) {
    const std::u16string_view left = word.substr(0, cut), right = word.substr(cut);
    if (!reader.is_common(left, fairly_common) || !reader.is_common(right, fairly_common)) continue;
    const Lexicon& lexicon = reader.lexicon();
    const std::uint32_t rarer = std::max(lexicon.rank(lexicon.find(left)), lexicon.rank(lexicon.find(right)));
    if (rarer < best_rank) best = cut, best_rank = rarer;
  }
  return best_rank < common ? best : 0;
}

/// “the lorrytaken to port”. Many words are made of two (lawmaker, waterfront); those of a noun and a noun
/// are let be, so that a new one is no fault.
void find_words(const TraceReader& reader, std::vector<Trace>& traces) {
  for (std::uint32_t i = 0; i < reader.tokens(); ++i) {
    if (!reader.is_lower(i) || reader.in_furniture(i)) continue;
    const std::u16string_view word = reader.form(i);
    if (word.size() < 8 || reader.is_known(word)) continue;
    const std::size_t cut = seam(reader, word);
    if (cut == 0) continue;
    const Lexicon& lexicon = reader.lexicon();
    const WordId right = lexicon.find(word.substr(cut)), left = lexicon.find(word.substr(0, cut));
    const auto only_verb = [&](WordId id) {
      const std::uint8_t parts = lexicon.parts_of_speech(id) | lexicon.parts_of_speech(lexicon.lemma(id));
      return (parts & PartOfSpeech::function_word) != 0 ||
             (lexicon.lemma(id) != id && (parts & PartOfSpeech::verb) && !(parts & PartOfSpeech::adjective));
    };
    if (!only_verb(left) && !only_verb(right)) continue;
    std::u16string meant(word.substr(0, cut));
    meant += u' ';
    meant += word.substr(cut);
    traces.push_back({reader.document().tokens[i].span,
                      "fused",
                      0.7,
                      say({u"“", word, u"” is no word that is known; “", meant, u"” run together is."}),
                      std::move(meant),
                      {}});
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
