// A finding: one thing that was done, where, how sure it is, and why.
#pragma once
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace unspin {

/// A further place of the same thing.
struct Place {
  std::optional<Span> original;
  std::optional<Span> suspect;
};

struct Finding {
  std::string_view kind;    // the kind's id; set by detect
  std::string_view detail;  // from the report format's table, or empty
  std::optional<Span> original;
  std::optional<Span> suspect;
  double confidence = 0;  // share of such findings that are right. [0, 1]
  std::u16string why;     // one sentence with the evidence in it
  std::optional<double>
      meaning_kept;  // probability that the meaning stayed; none where nothing is said of it
  std::optional<std::u16string> meant;  // the words that are probably meant, where these are damaged
  std::vector<Place> places;
};

/// Joins the pieces of a sentence: say({u"“", a, u"” and “", b, u"” share a sense"}).
std::u16string say(std::initializer_list<std::u16string_view> pieces);

}  // namespace unspin
