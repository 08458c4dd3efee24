// The pieces that a changed stretch falls into, and which of them make one edit.
#pragma once
#include <vector>

#include "changes/side.h"

namespace unspin {

/// Words of either side that answer each other, or are unlinked in the same place.
struct Piece {
  Range original;
  Range suspect;
  bool inflected = false;  // another form of the same word
  bool linked = false;
};

/// Pieces that can stand alone (one content word for another) stay; what cannot (an inserted "the", a verb
/// form) joins its neighbour: "aimed at | easing" / "to | ease".
std::vector<Piece> join_pieces(const Side& original, const Side& suspect, const std::vector<Piece>&);

}  // namespace unspin
