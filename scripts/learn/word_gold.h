// Word links drawn by people, and how well others meet them.
#pragma once
#include <cstdint>
#include <istream>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "text/span.h"

namespace unspin::learn {

using Links = std::set<std::pair<std::uint32_t, std::uint32_t>>;

/// Two sentences as words between spaces, and the links between their words.
struct Gold {
  std::string source;
  std::u16string texts[2];
  Links sure, possible;
};

struct Tally {
  double hit = 0, predicted = 0, gold = 0;
  [[nodiscard]] double f1() const { return hit > 0 ? 2 * hit / (predicted + gold) : 0; }
};

struct Figures {
  Tally all, changed;  // changed: links between words that differ in more than case
};

/// Five lines a pair: the source's name, both sentences, and the sure and the possible links as "0-0 1-2".
std::vector<Gold> read_gold(std::istream&);

/// The words of a text of the gold.
std::vector<Span> words_of(std::u16string_view text);

/// Adds one pair's links to the figures. A predicted link that is only possible counts neither way.
void count(const Gold&, const Links& predicted, Figures&);

}  // namespace unspin::learn
