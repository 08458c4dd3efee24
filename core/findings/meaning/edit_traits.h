// What can be said of an edit that tells whether the meaning stayed.
#pragma once
#include "changes/edits.h"
#include "findings/meaning/traits.h"
#include "findings/meaning/word_pair.h"

namespace unspin {

/// One edit and what it is judged by.
struct ReadEdit {
  const LinkedTexts& texts;
  const Knowledge& knowledge;
  Edit edit;
  std::uint32_t changes_in_pair = 0;  // edits of content in its sentence pair
};

/// The traits of the edit, those of its words among them.
Traits edit_traits(const ReadEdit&);

}  // namespace unspin
