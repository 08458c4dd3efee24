// `unspin archive add`: files, and JSON Lines from standard input.
#pragma once
#include "cli/arguments.h"
#include "lexicon/knowledge.h"

namespace unspin {

/// Says on standard output what became of the articles; the exit status.
int add_articles(const Arguments&, const Knowledge&);

}  // namespace unspin
