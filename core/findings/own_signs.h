// What a text shows by itself, whatever it is compared with.
#pragma once
#include <vector>

#include "changes/side.h"
#include "findings/names/variants.h"
#include "findings/page/furniture.h"
#include "lexicon/knowledge.h"
#include "options.h"

namespace unspin {

struct OwnSigns {
  std::vector<LineLook> lines;  // what each line looks like
  NameVariants names;           // names that it spells in two ways
};

OwnSigns read_own_signs(const Side&, const Knowledge&, const Options&);

}  // namespace unspin
