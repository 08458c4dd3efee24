#include "findings/line_features.h"

#include <algorithm>
#include <map>

#include "exact_math.h"
#include "findings/furniture.h"

namespace unspin {
namespace {

constexpr std::u16string_view reader_words[] = {u"you", u"your", u"yours", u"our", u"us", u"we", u"me", u"my"};
constexpr std::uint32_t least_prose_words = 12;

struct Reader {
  const Document& document;
  const Vocabulary& vocabulary;
  const std::vector<TermId>& ids;
  const Lexicon& lexicon;
  const CueBook& cues;
};

double& at(LineFeatures& features, LineFeature feature) { return features[static_cast<std::size_t>(feature)]; }
double at(const LineFeatures& features, LineFeature feature) { return features[static_cast<std::size_t>(feature)]; }

bool is_prose(const LineFeatures& line) {
  return at(line, LineFeature::words) >= least_prose_words && at(line, LineFeature::ends_sentence) > 0 &&
         at(line, LineFeature::cue_share) < 0.4;
}

bool is_heading_of_links(const LineFeatures& line) { return at(line, LineFeature::cue_line) > 0; }

/// What the words of the line say.
void measure_words(const Reader& reader, const Line& line, LineFeatures& features) {
  double words = 0, later = 0, capitals = 0, shouting = 0, numbers = 0, functions = 0, ranks = 0, unknown = 0;
  double talks = 0, symbols = 0, separators = 0;
  for (std::uint32_t i = line.tokens.first; i < line.tokens.last; ++i) {
    const Token& token = reader.document.tokens[i];
    const std::u16string_view form = reader.document.form(i);
    const Term& term = reader.vocabulary.terms[reader.ids[i]];
    if (form == u"|" || form == u"/" || form == u"»" || form == u"•" || form == u"·" || form == u">") ++separators;
    if (token.kind == TokenKind::other) ++symbols;
    if (token.kind == TokenKind::number) ++numbers;
    if (token.kind != TokenKind::word) continue;
    if (words + numbers > 0) {
      ++later;
      capitals += token.capital;
    } else {
      at(features, LineFeature::first_capital) = token.capital;
      const std::uint8_t parts = term.word == no_word ? 0 : reader.lexicon.parts_of_speech(term.word);
      at(features, LineFeature::first_verb) = (parts & PartOfSpeech::verb) != 0;
    }
    ++words;
    shouting += token.shouting;
    functions += term.function_word;
    unknown += term.word == no_word;
    ranks += exact_log(static_cast<double>(term.rank) + 10);
    talks += std::find(std::begin(reader_words), std::end(reader_words), form) != std::end(reader_words);
    if (later > 0 && term.word != no_word && !token.capital &&
        reader.lexicon.parts_of_speech(term.word) == PartOfSpeech::verb)
      at(features, LineFeature::has_verb) = 1;
  }
  const double all = std::max(1.0, words);
  at(features, LineFeature::words) = words + numbers;
  at(features, LineFeature::characters) = line.span.size();
  at(features, LineFeature::capitals) = capitals / std::max(1.0, later);
  at(features, LineFeature::shouting) = shouting / all;
  at(features, LineFeature::numbers) = numbers / std::max(1.0, words + numbers);
  at(features, LineFeature::function_words) = functions / all;
  at(features, LineFeature::rank) = ranks / all;
  at(features, LineFeature::unknown) = unknown / all;
  at(features, LineFeature::reader) = talks / all;
  at(features, LineFeature::separators) = separators;
  at(features, LineFeature::symbols) = symbols;
}

/// What its form and its cues say.
void measure_form(const Reader& reader, const Line& line, LineFeatures& features) {
  const std::u16string_view text = reader.document.slice(line.span);
  const std::u16string_view last = reader.document.form(line.tokens.last - 1);
  const std::u16string_view first = reader.document.form(line.tokens.first);
  at(features, LineFeature::ends_sentence) = ends_as_sentence(reader.document, line);
  at(features, LineFeature::ends_colon) = last == u":" || last == u",";
  at(features, LineFeature::ends_cut) = last == u"…" || last == u"..." || text.ends_with(u"..");
  at(features, LineFeature::quotation) = text.find_first_of(u"\"“”‘«»") != std::u16string_view::npos;
  at(features, LineFeature::parentheses) = first == u"(" || first == u"[" || last == u")" || last == u"]";
  at(features, LineFeature::sentences) = line.sentences.size();
  at(features, LineFeature::date) = is_date_line(reader.document, line);
  if (at(features, LineFeature::words) > 60) return;
  std::vector<char> in_cue(line.tokens.size());
  for (const CueHit& hit : reader.cues.read(reader.document, line.tokens)) {
    const LineFeature place = !hit.cue.sure                         ? LineFeature::cue_hint
                              : hit.cue.place == CuePlace::line     ? LineFeature::cue_line
                              : hit.cue.place == CuePlace::anywhere ? LineFeature::cue_anywhere
                                                                    : LineFeature::cue_start;
    at(features, place) += 1;
    std::fill(in_cue.begin() + (hit.tokens.first - line.tokens.first),
              in_cue.begin() + (hit.tokens.last - line.tokens.first), hit.cue.sure);
  }
  at(features, LineFeature::cue_share) = static_cast<double>(std::count(in_cue.begin(), in_cue.end(), 1)) /
                                         std::max(1.0, at(features, LineFeature::words));
}

/// How often each line's words stand in the document as a line.
void count_repeats(const Document& document, std::vector<LineFeatures>& all) {
  std::map<std::u16string, double> counts;
  std::vector<std::map<std::u16string, double>::iterator> own;
  for (const Line& line : document.lines) {
    std::u16string words;
    for (std::uint32_t i = line.tokens.first; i < line.tokens.last; ++i) (words += document.form(i)) += u' ';
    own.push_back(counts.try_emplace(std::move(words), -1).first);
    own.back()->second += 1;
  }
  for (std::size_t k = 0; k < all.size(); ++k) at(all[k], LineFeature::repeated) = own[k]->second;
}

/// The mean of a measure over `reach` lines on both sides of line k.
template <class Measure>
double mean_near(std::size_t lines, std::size_t k, std::size_t reach, Measure measure) {
  double sum = 0, count = 0;
  for (std::size_t i = k > reach ? k - reach : 0; i < std::min(lines, k + reach + 1); ++i) {
    if (i == k) continue;
    sum += measure(i);
    ++count;
  }
  return sum / std::max(1.0, count);
}

/// What the lines around say.
void measure_surroundings(std::vector<LineFeatures>& all) {
  const std::size_t lines = all.size();
  std::vector<double> prose(lines + 1);  // paragraphs before each line
  for (std::size_t k = 0; k < lines; ++k) prose[k + 1] = prose[k] + is_prose(all[k]);
  const auto prose_in = [&](std::size_t from, std::size_t to) { return prose[std::min(to, lines)] - prose[std::min(from, lines)]; };
  std::vector<double> before(lines, 20), after(lines, 20), heading(lines, 20);
  for (std::size_t k = 1; k < lines; ++k) {
    before[k] = is_prose(all[k - 1]) ? 1 : std::min(20.0, before[k - 1] + 1);
    heading[k] = is_heading_of_links(all[k - 1]) ? 1 : is_prose(all[k - 1]) ? 20 : std::min(20.0, heading[k - 1] + 1);
    const std::size_t back = lines - 1 - k;
    after[back] = is_prose(all[back + 1]) ? 1 : std::min(20.0, after[back + 1] + 1);
  }
  for (std::size_t k = 0; k < lines; ++k) {
    LineFeatures& line = all[k];
    const auto back = [&](std::size_t reach) { return prose_in(k > reach ? k - reach : 0, k); };
    at(line, LineFeature::prose_before_3) = back(3);
    at(line, LineFeature::prose_before_8) = back(8);
    at(line, LineFeature::prose_before_20) = back(20);
    at(line, LineFeature::prose_after_3) = prose_in(k + 1, k + 4);
    at(line, LineFeature::prose_after_8) = prose_in(k + 1, k + 9);
    at(line, LineFeature::prose_after_20) = prose_in(k + 1, k + 21);
    at(line, LineFeature::to_prose_before) = before[k];
    at(line, LineFeature::to_prose_after) = after[k];
    at(line, LineFeature::prose_all_before) = prose[k] / std::max(1.0, prose[lines]);
    at(line, LineFeature::position) = static_cast<double>(k) / static_cast<double>(lines);
    at(line, LineFeature::document_lines) = exact_log(static_cast<double>(lines) + 1);
    at(line, LineFeature::document_prose) = prose[lines] / static_cast<double>(lines);
    at(line, LineFeature::run) = std::min(20.0, before[k] + after[k]);
    at(line, LineFeature::words_before) = k > 0 ? at(all[k - 1], LineFeature::words) : 0;
    at(line, LineFeature::words_after) = k + 1 < lines ? at(all[k + 1], LineFeature::words) : 0;
    at(line, LineFeature::words_near) = mean_near(lines, k, 3, [&](std::size_t i) { return at(all[i], LineFeature::words); });
    at(line, LineFeature::sentences_near) =
        mean_near(lines, k, 3, [&](std::size_t i) { return at(all[i], LineFeature::ends_sentence); });
    at(line, LineFeature::cues_near) = mean_near(lines, k, 4, [&](std::size_t i) {
      return at(all[i], LineFeature::cue_line) + at(all[i], LineFeature::cue_start) +
                     at(all[i], LineFeature::cue_anywhere) > 0 ? 1.0 : 0.0;
    });
    at(line, LineFeature::heading_before) = heading[k];
  }
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
  count_repeats(document, all);
  measure_surroundings(all);
  return all;
}

}  // namespace unspin
