// The thresholds that a user may want to turn, with their meaning and range. What belongs to one rule alone
// stands beside that rule, what was learned in models/.
#pragma once
#include <cstdint>

namespace unspin {

struct Options {
  /// Longest text read, in UTF-16 units; what lies beyond is not analysed, and `limits` says so.
  std::uint32_t longest_text = 4'000'000;
  /// Most sentences read of one text, a line of a list being one; the same of what lies beyond.
  std::uint32_t most_sentences = 100'000;
  /// Most findings of one kind that are reported; where there are as many, `limits` says so.
  std::uint32_t most_findings = 50'000;
  /// Findings below this confidence are not reported. [0, 1]
  double least_confidence = 0.3;
  /// Two sentences are a pair at this similarity or more. [0, 1]
  double sentence_pair_similarity = 0.25;
  /// Two words are linked at this probability or more. [0, 1]
  double word_link_probability = 0.45;

  /// A line is page furniture at this probability or more: with a telling phrase, in a text that is mostly
  /// paragraphs, and on a page that is mostly menus and links: there short lines may be a list's, which look
  /// alike; of lines of more than 60 characters, each site held out, seven in ten are found at 0.85, and 14
  /// in a thousand of the content's are lost (2026-11-27). [0, 1]
  double furniture_with_cue = 0.5;
  double furniture_in_story = 0.8;
  double furniture_on_page = 0.97;
  double furniture_on_page_long = 0.85;
  /// The same for a line that ends as a sentence and that the original does not answer.
  double furniture_among_new = 0.3;
  /// Share of paragraphs among the lines from which on a text counts as a story, not a whole page. [0, 1]
  double least_prose_of_story = 0.4;
  /// A name in the slot of another is the same one, garbled, at this probability or more. [0, 1]
  double garbled_name = 0.55;
  /// Two words that no dictionary joins are strangers where their vectors are less alike than this. [-1, 1]
  double stranger_likeness = 0.3;
};

}  // namespace unspin
