#include "findings/own_signs.h"

namespace unspin {

const std::vector<LineLook>& OwnSigns::lines() {
  if (!lines_) lines_ = look_at_lines(document_, vocabulary_, ids_, knowledge_.lexicon, cue_book(), options_);
  return *lines_;
}

const std::vector<NameVariant>& OwnSigns::names() {
  if (!names_) names_ = find_name_variants(document_, knowledge_);
  return *names_;
}

}  // namespace unspin
