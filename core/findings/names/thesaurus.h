// Names that a thesaurus took for common words: "the Wendle Academy" / "the Wendle school".
#pragma once
#include "findings/evidence.h"
#include "findings/names/changed_names.h"

namespace unspin {

/// The whole name in the original, of which the pair’s words and no others changed, each for one of like
/// meaning; empty where there is none. Of a name that changed whole, the new words have capitals.
Range name_through_thesaurus(const Groundwork&, const NamePair& words);

}  // namespace unspin
