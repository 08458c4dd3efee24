// Pieces of sentences that no one writes: what machines leave behind when they rewrite.
#pragma once
#include <vector>

#include "lexicon/lexicon.h"
#include "text/document.h"

namespace unspin {

/// Full stops inside a line after which the text goes on in lower case, as tokens:
///   … found no damage[.] shelf in the tunnels …
std::vector<std::uint32_t> find_stray_stops(const Document&);

/// The piece to show for a stray stop where there is nothing to compare with: the word after it if that is
/// all (“spoons.”), otherwise the words on both sides of it (“settled. agreed”).
Range stray_piece(const Document&, std::uint32_t stop);

/// Sentences inside a paragraph, by index, that are a few words without a verb:
///   … that the town can pay for its new bridge. [Said sentences.]
std::vector<std::uint32_t> find_short_pieces(const Document&, const Lexicon&);

/// Quotation marks of one sort side by side: [““]The bridge is safe,” he said.
std::vector<Range> find_doubled_marks(const Document&);

}  // namespace unspin
