// How the two sides of an edit are related, and how far the edit can be trusted.
#pragma once
#include <string>

#include "findings/evidence.h"
#include "findings/finding.h"

namespace unspin {

/// What a reader would call related: the words of the two sides but for articles and "to".
struct Comparison {
  Relation relation;
  Range original;  // the tokens that were compared
  Range suspect;
  bool whole = false;   // the relation holds of the whole edit, not of one word of several
  bool phrase = false;  // it is the lexicon's for a word and a phrase of several words: opened, open up
};

/// The relation of the two sides of an edit: of the phrases if the lexicon has both, else of their content
/// words if each has one, else of the parts that differ in compounds ("Franco-German" / "Franco-Italian").
Comparison compare_sides(const Groundwork&, const Edit&);

/// The places of an edit in both texts; of compounds that differ in one part, of that part alone: the hill of
/// "hill-dwelling" / "mountain-dwelling".
Place places_of(const Groundwork&, Range original, Range suspect);

/// How well the words beside the edit agree on both sides, in [0, 1]: 1 where both neighbours read the same.
double agreement_around(const Groundwork&, const Edit&);

/// True if both sides stand in a credit line: "Writing by" and "Written by" are house styles.
bool in_credits(const Groundwork&, const Edit&);

}  // namespace unspin
