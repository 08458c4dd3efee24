// `unspin archive`: what can be asked of an archive, each task a function of the arguments.
#pragma once
#include "cli/arguments.h"
#include "lexicon/knowledge.h"

namespace unspin {

/// Answers on standard output; the exit status.
int run_archive(const Arguments&, const Knowledge&);

}  // namespace unspin
