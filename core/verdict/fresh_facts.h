// Numbers, quotations and names of one text that the other lacks: what another reporter brings, and a copier
// does not.
#pragma once
#include <cstdint>
#include <vector>

#include "align/align.h"
#include "align/sentence_bags.h"

namespace unspin {

/// Shorter quotations, in units, are names and scare quotes.
inline constexpr std::uint32_t shortest_quote = 12;

/// One text, of which only a part counts.
struct CountedText {
  const Document& document;
  const std::vector<TermId>& terms;  // one a token
  const std::vector<char>& counted;  // one a token: 1 where it counts
};

struct Fact {
  Range tokens;        // where it stands first
  bool fresh = false;  // the other text lacks it
};

struct Facts {
  std::vector<Fact> numbers;  // distinct values
  std::vector<Fact> quotes;   // fresh: the other text holds less than half of the content words
  std::vector<Fact> names;    // people and bodies; fresh: the other text has none of the words
};

Facts find_facts(const CountedText& own, const CountedText& other, const SentenceBags&);

std::uint32_t count_fresh(const std::vector<Fact>&);

/// The share that is fresh, less of it where there are few.
double fresh_share(const std::vector<Fact>&, double few);

}  // namespace unspin
