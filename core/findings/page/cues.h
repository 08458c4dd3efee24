// Cues: the words that page furniture is made of ("Share this article", "All rights reserved").
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/document.h"

namespace unspin {

/// Where in a line a phrase must stand to be a cue.
enum class CuePlace : std::uint8_t {
  line,      // it is the whole line, but for punctuation and numbers: "- Advertisement -", "Comments (12)"
  start,     // the line begins with it: "See also  Ten best beaches"
  anywhere,  // "© 2019 Example Media. All rights reserved."
};

/// How much a cue says of its line.
enum class CueWeight : std::uint8_t {
  hint,   // "Photos", which a story has as well
  sure,   // a short line with it is furniture
  whole,  // no story says so of itself, however long the line: "An earlier version of this article …"
};

struct Cue {
  std::u16string_view phrase;  // folded words with single spaces between them, no punctuation
  std::string_view detail;     // what such a line is, as in the report format's table
  CuePlace place = CuePlace::line;
  CueWeight weight = CueWeight::sure;

  [[nodiscard]] bool sure() const { return weight != CueWeight::hint; }
};

struct CueHit {
  Cue cue;
  Range tokens;
};

struct CueGroup;

/// All cues, ready to be looked up.
class CueBook {
 public:
  CueBook();

  /// The cues in a run of tokens that is taken as one line, in the order of their places.
  [[nodiscard]] std::vector<CueHit> read(const Document&, Range line) const;
  /// The longest cue of place `start` that begins at a token; an empty range where there is none.
  [[nodiscard]] CueHit starting_at(const Document&, std::uint32_t token, std::uint32_t end) const;

 private:
  void add(const CueGroup&);

  std::vector<Cue> cues_;  // by phrase
};

/// The one that all look into.
const CueBook& cue_book();

}  // namespace unspin
