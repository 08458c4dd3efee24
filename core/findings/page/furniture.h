// Furniture: the lines of a web page that are not part of the story, told by their form and words alone.
#pragma once
#include <string_view>
#include <vector>

#include "align/vocabulary.h"
#include "findings/page/cues.h"
#include "options.h"

namespace unspin {

/// What one line looks like.
struct LineLook {
  double probability = 0;   // that it is not part of the story
  bool furniture = false;   // that is enough to say so
  std::string_view detail;  // what it would be, as in the report format's table
  std::u16string_view cue;  // the telling words, or empty
  bool sure = false;        // the cue alone is enough
  bool below = false;       // the cue is that of a heading above: “Most read”
};

/// One a line of the document. `ids` are the vocabulary's ids of the document's tokens.
std::vector<LineLook> look_at_lines(const Document&, const Vocabulary&, const std::vector<TermId>& ids,
                                    const Lexicon&, const CueBook&, const Options&);

/// True if the line is a date, with or without a weekday or a time, and nothing else.
bool is_date_line(const Document&, const Line&);

/// True if the line ends as a sentence does: with a full stop, question or exclamation mark, or a quotation
/// mark or bracket after one.
bool ends_as_sentence(const Document&, const Line&);

/// The line's words and numbers: how many.
std::uint32_t count_words(const Document&, Range tokens);

}  // namespace unspin
