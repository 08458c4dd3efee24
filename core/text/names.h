// Names of people, places and bodies, by rules: capitals, titles, particles, known words, and what the rest
// of the text tells about a word.
//
//   U.S. Secretary of State Antony Blinken met Wang Yi of the Ministry of Foreign Affairs in Beijing
//   [  ]                    [            ]     [     ]        [                         ]    [     ]
#pragma once
#include "lexicon/lexicon.h"
#include "text/document.h"

namespace unspin {

/// Fills Document::names, by place; names of one person, place or body share their entity.
void read_names(Document& document, const Lexicon& lexicon);

/// Gives the same entity to full and short forms of one name: Antony Blinken … Blinken; International
/// Monetary Fund … IMF; United States … U.S.
void tie_names(Document& document, const Lexicon& lexicon);

}  // namespace unspin
