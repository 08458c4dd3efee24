// The word links of one sentence pair, made disjoint and put in order.
//
//   original  the | owners’ | long dispute |
//   suspect   the | long dispute | between the | owners
//                   ^ in order     ^ unlinked    ^ out of order: it stands elsewhere, it is not changed
#pragma once
#include <vector>

#include "align/align.h"
#include "changes/side.h"

namespace unspin {

/// Tokens that answer each other and no others: one link, or several that share a token.
struct Bundle {
  Range original;
  Range suspect;
  double weight = 0;       // what it is worth to keep it in order
  bool same = false;       // the two sides read the same, or differ in format only
  bool inflected = false;  // another form of the same word: visit, visited
  bool content = false;    // it holds a word that says something by itself
  bool in_order = false;   // it belongs to the heaviest run that has one order on both sides
  bool moved = false;      // it stands elsewhere: out of order, with content or beside what has
};

/// The bundles of each sentence pair, by their place in the original.
using PairBundles = std::vector<std::vector<Bundle>>;
PairBundles bundle_pairs(const LinkedTexts&, const Alignment&);

}  // namespace unspin
