// Everything the stages may look up. Each member knows nothing until its file is loaded; a report made
// without one says so in its limits.
#pragma once
#include "lexicon/glosses.h"
#include "lexicon/lexicon.h"
#include "lexicon/name_book.h"
#include "lexicon/usage.h"

namespace unspin {

struct Knowledge {
  Lexicon lexicon;
  Glosses glosses;
  Usage usage;
  NameBook names;
};

/// Lets go of glosses, usage and names that were made for another lexicon than the one at hand: their senses
/// are not its senses. Answers with a sentence about them, or an empty string.
std::string drop_strangers(Knowledge&);

}  // namespace unspin
