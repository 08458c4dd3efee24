// Numbers, quotations and names of the suspect that the original lacks: what another reporter brings, and a
// copier does not.
#pragma once
#include "align/align.h"
#include "align/sentence_bags.h"
#include "verdict/features.h"

namespace unspin {

/// Shorter quotations, in units, are names and scare quotes.
inline constexpr std::uint32_t shortest_quote = 12;

/// A part of both texts, in tokens: a passage, or all of them.
struct Part {
  Range original;
  Range suspect;
};

/// Fills in what `features` counts of numbers, quotations and names.
void count_fresh_facts(const AlignmentInput&, const SentenceBags&, Part, Features& features);

}  // namespace unspin
