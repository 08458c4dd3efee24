// What can be measured of one article alone: how usual its pairs of neighbouring words are, and what a
// program left behind. Names, quotations, numbers, headings and the page’s furniture are left aside.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "findings/evidence.h"

namespace unspin {

/// In the order of alone_figure_names. Shares are of the pairs, or the words, that were looked at.
struct AloneFigures {
  std::array<double, 22> values{};
  std::uint32_t words = 0;                         // of the story
  std::uint32_t pairs = 0;                         // neighbours in lower case
  std::uint32_t strange = 0;                       // … that would be far commoner by chance than they are
  std::uint32_t articles = 0, wrong_articles = 0;  // a and an
  std::uint32_t forms = 0, broken_forms = 0;       // small words that ask for a form, and do not have it
  std::uint32_t choices = 0;                       // content words in their dictionary form, with synonyms
  std::uint32_t poor_choices = 0;                  // … of which one is commoner and goes better there
  std::vector<Span> strange_places;
  std::vector<Span> broken_form_places;
  std::vector<Span> poor_choice_places;
  std::vector<Span> wrong_article_places;
};

inline constexpr std::array<std::string_view, 22> alone_figure_names = {
    "usual_pairs",    "mean_lift",       "strange_pairs",      "very_strange_pairs", "usual_content",
    "usual_small",    "content_lift",    "unknown_words",      "rare_words",         "small_words",
    "wrong_articles", "word_length",     "contractions",       "rarer_synonym",      "rare_synonyms",
    "synonym_gain",   "better_synonyms", "very_rare_synonyms", "plainly_better",     "far_better",
    "misplaced",      "misplaced_rare"};

AloneFigures measure_alone(const OneText&);

/// The lines of the story: no furniture, no headings, no bullets, and long enough to be a paragraph.
bool is_story(const OneText&, std::size_t line);

}  // namespace unspin
