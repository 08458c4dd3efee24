#include "findings/page/line_features.h"

#include <algorithm>

#include "exact_math.h"
#include "findings/page/furniture.h"

namespace unspin {
namespace {

constexpr std::u16string_view reader_words[] = {u"you", u"your", u"yours", u"our",
                                                u"us",  u"we",   u"me",    u"my"};

struct Reader {
  const Document& document;
  const Vocabulary& vocabulary;
  const std::vector<TermId>& ids;
  const Lexicon& lexicon;
  const CueBook& cues;
};

/// What the words of the line say.
void measure_words(const Reader& reader, const Line& line, LineFeatures& features) {
  double words = 0, later = 0, capitals = 0, shouting = 0, numbers = 0, functions = 0, ranks = 0;
  double talks = 0, symbols = 0;
  for (std::uint32_t i = line.tokens.first; i < line.tokens.last; ++i) {
    const Token& token = reader.document.tokens[i];
    const std::u16string_view form = reader.document.form(i);
    const Term& term = reader.vocabulary.terms[reader.ids[i]];
    if (token.kind == TokenKind::other) ++symbols;
    if (token.kind == TokenKind::number) ++numbers;
    if (token.kind != TokenKind::word) continue;
    if (words + numbers > 0) {
      ++later;
      capitals += token.capital;
    } else {
      const std::uint8_t parts = term.word == no_word ? 0 : reader.lexicon.parts_of_speech(term.word);
      at(features, LineFeature::first_verb) = (parts & PartOfSpeech::verb) != 0;
    }
    ++words;
    shouting += token.shouting;
    functions += term.function_word;
    ranks += exact_log(static_cast<double>(term.rank) + 10);
    talks += std::find(std::begin(reader_words), std::end(reader_words), form) != std::end(reader_words);
  }
  const double all = std::max(1.0, words);
  at(features, LineFeature::words) = words + numbers;
  at(features, LineFeature::characters) = line.span.size();
  at(features, LineFeature::capitals) = capitals / std::max(1.0, later);
  at(features, LineFeature::shouting) = shouting / all;
  at(features, LineFeature::numbers) = numbers / std::max(1.0, words + numbers);
  at(features, LineFeature::function_words) = functions / all;
  at(features, LineFeature::rank) = ranks / all;
  at(features, LineFeature::reader) = talks / all;
  at(features, LineFeature::symbols) = symbols;
}

/// What its form and its cues say.
void measure_form(const Reader& reader, const Line& line, LineFeatures& features) {
  const std::u16string_view last = reader.document.form(line.tokens.last - 1);
  const std::u16string_view first = reader.document.form(line.tokens.first);
  at(features, LineFeature::ends_sentence) = ends_as_sentence(reader.document, line);
  at(features, LineFeature::ends_colon) = last == u":" || last == u",";
  at(features, LineFeature::parentheses) = first == u"(" || first == u"[" || last == u")" || last == u"]";
  if (at(features, LineFeature::words) > 60) return;
  std::vector<char> in_cue(line.tokens.size());
  for (const CueHit& hit : reader.cues.read(reader.document, line.tokens)) {
    const LineFeature place = !hit.cue.sure()                       ? LineFeature::cue_hint
                              : hit.cue.place == CuePlace::line     ? LineFeature::cue_line
                              : hit.cue.place == CuePlace::anywhere ? LineFeature::cue_anywhere
                                                                    : LineFeature::cue_start;
    at(features, place) += 1;
    std::fill(in_cue.begin() + (hit.tokens.first - line.tokens.first),
              in_cue.begin() + (hit.tokens.last - line.tokens.first), hit.cue.sure());
  }
  at(features, LineFeature::cue_share) = static_cast<double>(std::count(in_cue.begin(), in_cue.end(), 1)) /
                                         std::max(1.0, at(features, LineFeature::words));
}

}  // namespace

std::vector<LineFeatures> measure_lines(const Document& document, const Vocabulary& vocabulary,
                                        const std::vector<TermId>& ids, const Lexicon& lexicon,
                                        const CueBook& cues) {
  const Reader reader{document, vocabulary, ids, lexicon, cues};
  std::vector<LineFeatures> all;
  for (const Line& line : document.lines) {
    LineFeatures features{};
    measure_words(reader, line, features);
    measure_form(reader, line, features);
    all.push_back(features);
  }
  measure_surroundings(document, all);
  return all;
}

}  // namespace unspin
