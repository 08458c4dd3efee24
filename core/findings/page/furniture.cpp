#include "findings/page/furniture.h"

#include <algorithm>

#include "exact_math.h"
#include "findings/page/captions.h"
#include "findings/page/line_features.h"
#include "models/furniture_lines.h"
#include "text/calendar_words.h"
#include "words/date_line_words.h"

namespace unspin {
namespace {

constexpr double long_line = 60;     // characters
constexpr double cue_of_page = 0.7;  // probability of a line that speaks of its page

bool is_date_word(std::u16string_view form) {
  return is_calendar_word(form) || words::date_line_words.has(form);
}

/// The way to a page: “Home > News > Europe”. A few words between marks that no sentence has, two at least.
bool is_trail(const Document& document, const Line& line) {
  constexpr std::u16string_view marks = u">»›→";
  constexpr std::uint32_t longest_step = 5;  // words
  std::uint32_t step = 0, between = 0;
  for (std::uint32_t i = line.tokens.first; i < line.tokens.last; ++i) {
    const std::u16string_view mark = document.slice(document.tokens[i].span);  // unfolded: » is no quote here
    if (mark.size() == 1 && marks.find(mark[0]) != std::u16string_view::npos) {
      if (step == 0) return false;
      step = 0;
      ++between;
    } else if (document.tokens[i].kind != TokenKind::word || ++step > longest_step) {
      return false;
    }
  }
  return between >= 2 && step > 0;
}

static_assert(learned_on(models::furniture_lines, line_feature_names));

LineLook look(const Document& document, const Line& line, const LineFeatures& features, const CueBook& cues) {
  LineLook look;
  look.probability = logistic(score_of(models::furniture_lines, features));
  if (is_date_line(document, line)) return {std::max(look.probability, 0.6), false, "page_date", {}, true};
  if (is_trail(document, line)) return {std::max(look.probability, 0.8), false, "navigation", {}, true};
  const double words = at(features, LineFeature::words);
  if (words > 60) return look;
  const double most_words = at(features, LineFeature::ends_sentence) > 0 ? 12 : 25;
  for (const CueHit& hit : cues.read(document, line.tokens)) {
    if (!look.detail.empty() && !(hit.cue.sure() && !look.sure)) continue;
    const bool whole = hit.cue.weight == CueWeight::whole;
    look.detail = hit.cue.detail;
    look.cue = hit.cue.phrase;
    look.sure = hit.cue.sure() && (hit.cue.place == CuePlace::line || whole || words <= most_words);
    if (whole) look.probability = std::max(look.probability, cue_of_page);
  }
  if (!look.sure && has_picture_credit(document, line)) return {look.probability, false, "credit", {}, true};
  return look;
}

}  // namespace

std::uint32_t count_words(const Document& document, Range tokens) {
  std::uint32_t words = 0;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
    words += document.tokens[i].kind == TokenKind::word || document.tokens[i].kind == TokenKind::number;
  return words;
}

bool ends_as_sentence(const Document& document, const Line& line) {
  for (std::uint32_t i = line.tokens.last; i > line.tokens.first; --i) {
    const std::u16string_view form = document.form(i - 1);
    if (form == u"." || form == u"!" || form == u"?") return true;
    if (document.tokens[i - 1].kind != TokenKind::punctuation) return form.size() > 2 && form.back() == u'.';
    if (form != u"\"" && form != u"'" && form != u")" && form != u"]" && form != u"»") return false;
  }
  return false;
}

bool is_date_line(const Document& document, const Line& line) {
  bool month = false, number = false;
  for (std::uint32_t i = line.tokens.first; i < line.tokens.last; ++i) {
    const Token& token = document.tokens[i];
    if (token.kind == TokenKind::number) number = true;
    if (token.kind != TokenKind::word) continue;
    if (!is_date_word(document.form(i))) return false;
    month = true;
  }
  return month && number;
}

std::vector<LineLook> look_at_lines(const Document& document, const Vocabulary& vocabulary,
                                    const std::vector<TermId>& ids, const Lexicon& lexicon,
                                    const CueBook& cues, const Options& options) {
  const std::vector<LineFeatures> features = measure_lines(document, vocabulary, ids, lexicon, cues);
  std::vector<LineLook> looks;
  for (std::size_t k = 0; k < features.size(); ++k)
    looks.push_back(look(document, document.lines[k], features[k], cues));
  // What follows a heading such as “Related News” are its links, up to the next paragraph of the story.
  for (std::size_t k = 0; k < looks.size(); ++k) {
    if (at(features[k], LineFeature::cue_line) <= 0 || looks[k].detail != "related_link") continue;
    for (std::size_t next = k + 1; next < std::min(looks.size(), k + 8); ++next) {
      if (document.lines[next].sentences.size() > 1 || at(features[next], LineFeature::words) > 18) break;
      if (looks[next].detail.empty()) looks[next].detail = "related_link";
      if (looks[next].sure) continue;
      looks[next].cue = looks[k].cue;
      looks[next].sure = looks[next].below = true;
    }
  }
  for (std::size_t k = 0; k < looks.size(); ++k) {
    const bool story = at(features[k], LineFeature::document_prose) >= options.least_prose_of_story;
    const bool is_long = at(features[k], LineFeature::characters) > long_line;
    const double least = looks[k].sure ? options.furniture_with_cue
                         : story       ? options.furniture_in_story
                         : is_long     ? options.furniture_on_page_long
                                       : options.furniture_on_page;
    looks[k].furniture = looks[k].probability >= least;
  }
  return looks;
}

}  // namespace unspin
