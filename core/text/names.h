// Names of people, places and bodies, by rules: capitals, titles, particles, known words, and what the rest
// of the text tells about a word.
//
//   Norwegian Harbour Secretary Tamsin Okereke met Wei Lian of the Ministry of Inland Waters in Lombek
//   [       ]                   [            ]     [      ]        [                       ]    [    ]
#pragma once
#include "lexicon/lexicon.h"
#include "text/document.h"

namespace unspin {

/// Fills Document::names, by place; names of one person, place or body share their entity.
void read_names(Document& document, const Lexicon& lexicon);

/// Gives the same entity to full and short forms of one name: Tamsin Okereke … Okereke; International
/// Monetary Fund … IMF; United States … U.S.
void tie_names(Document& document, const Lexicon& lexicon);

}  // namespace unspin
