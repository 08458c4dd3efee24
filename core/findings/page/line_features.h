// What can be measured of a line and its surroundings, for the learned judge of furniture.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "align/vocabulary.h"
#include "findings/page/cues.h"

namespace unspin {

/// The measures, in the order in which the weights know them. scripts/learn/furniture.py trains on them.
enum class LineFeature : std::uint8_t {
  words,           // words and numbers in the line
  characters,      // its length
  ends_sentence,   // 1 if it ends as a sentence does
  ends_colon,      // 1 if it ends in a colon or comma
  capitals,        // share of words with a capital, the first word left out
  shouting,        // share of words in capitals only
  numbers,         // share of numbers
  function_words,  // share of the, of, and …
  rank,            // mean logarithm of the words' frequency ranks
  reader,          // share of you, your, our, us, we
  first_verb,      // 1 if its first word can be a verb: Get, Join, Watch
  symbols,         // marks that are neither words, numbers nor punctuation
  parentheses,     // 1 if it stands in brackets
  repeated,        // further lines of the document with the same words
  cue_line,        // sure cues by place
  cue_start,
  cue_anywhere,
  cue_hint,        // unsure ones
  cue_share,       // share of the line's words that stand in cues
  prose_before_3,  // paragraphs among the lines before and after
  prose_before_8,
  prose_before_20,
  prose_after_8,
  prose_after_20,
  to_prose_before,  // lines to the next paragraph on each side
  to_prose_after,
  prose_all_before,  // share of the document's paragraphs that stand before it
  position,          // its place in the document, 0 to 1
  document_lines,    // logarithm of their number
  document_prose,    // share of paragraphs among the document's lines
  run,               // length of the run of lines without paragraphs that it stands in
  cues_near,         // share of lines with sure cues among the 4 on each side
  words_before,      // words of the neighbours
  words_after,
  words_near,      // mean words of the 3 on each side
  sentences_near,  // share of lines that end as sentences among the 3 on each side
  heading_before,  // lines since the last heading of links (“Related News”), 20 where there is none
  count
};

using LineFeatures = std::array<double, static_cast<std::size_t>(LineFeature::count)>;

inline constexpr std::array<std::string_view, static_cast<std::size_t>(LineFeature::count)>
    line_feature_names = {"words",
                          "characters",
                          "ends_sentence",
                          "ends_colon",
                          "capitals",
                          "shouting",
                          "numbers",
                          "function_words",
                          "rank",
                          "reader",
                          "first_verb",
                          "symbols",
                          "parentheses",
                          "repeated",
                          "cue_line",
                          "cue_start",
                          "cue_anywhere",
                          "cue_hint",
                          "cue_share",
                          "prose_before_3",
                          "prose_before_8",
                          "prose_before_20",
                          "prose_after_8",
                          "prose_after_20",
                          "to_prose_before",
                          "to_prose_after",
                          "prose_all_before",
                          "position",
                          "document_lines",
                          "document_prose",
                          "run",
                          "cues_near",
                          "words_before",
                          "words_after",
                          "words_near",
                          "sentences_near",
                          "heading_before"};

inline double& at(LineFeatures& features, LineFeature feature) {
  return features[static_cast<std::size_t>(feature)];
}
inline double at(const LineFeatures& features, LineFeature feature) {
  return features[static_cast<std::size_t>(feature)];
}

/// One a line of the document. `ids` are the vocabulary's ids of the document's tokens.
std::vector<LineFeatures> measure_lines(const Document&, const Vocabulary&, const std::vector<TermId>& ids,
                                        const Lexicon&, const CueBook&);

/// Fills in the measures that depend on other lines, from `repeated` on; the others must be there.
void measure_surroundings(const Document&, std::vector<LineFeatures>&);

}  // namespace unspin
