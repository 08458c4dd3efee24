// How the two sides of an edit are related, and how far the edit can be trusted.
#pragma once
#include <string>

#include "findings/kind.h"

namespace unspin {

/// What a reader would call related: the words of the two sides but for articles and "to".
struct Comparison {
  Relation relation;
  Range original;  // the tokens that were compared
  Range suspect;
  bool whole = false;  // the relation holds of the whole edit, not of one word of several
};

/// The relation of the two sides of an edit: of the phrases if the lexicon has both, else of their content
/// words if each has one, else of the parts that differ in compounds ("Franco-German" / "Franco-Italian").
Comparison compare_sides(const Evidence&, const Edit&);

/// How well the words beside the edit agree on both sides, in [0, 1]: 1 where both neighbours read the same.
double agreement_around(const Evidence&, const Edit&);

/// True if both sides stand in a credit line: "Writing by" and "Written by" are house styles.
bool in_credits(const Evidence&, const Edit&);

}  // namespace unspin
