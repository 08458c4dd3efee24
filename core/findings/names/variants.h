// Names that one article spells in two ways, one of them damaged: Vasquard, and once Vasquart.
#pragma once
#include <string>
#include <vector>

#include "lexicon/knowledge.h"
#include "text/document.h"

namespace unspin {

/// A damaged form of a name that the article elsewhere has right.
struct NameVariant {
  std::vector<Range> places;  // of the damaged form, as tokens
  Range usual;                // the first place of the usual form
  double confidence = 0;
  std::u16string why;
};

struct NameVariants {
  std::vector<NameVariant> all;  // by first place
  bool all_compared = true;      // false where the article has more than 2,000 names: then those that it has
                                 // most often
};

/// Two people who are called alike (Smith and Smithson) are not variants of one name.
NameVariants find_name_variants(const Document&, const Knowledge&);

}  // namespace unspin
