#include "findings/own_signs.h"

namespace unspin {

OwnSigns read_own_signs(const Side& side, const Knowledge& knowledge, const Options& options) {
  return {look_at_lines(side.document, side.vocabulary, side.ids, knowledge.lexicon, cue_book(), options),
          find_name_variants(side.document, knowledge)};
}

}  // namespace unspin
