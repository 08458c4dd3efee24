// A name that changed, and what became of it.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/span.h"

namespace unspin {

struct NamePair {
  Range original;          // tokens
  Range suspect;           // tokens
  std::uint32_t pair = 0;  // index into Alignment::sentence_pairs
};

struct NameChange {
  std::string_view detail;  // misspelled, transliterated, translated; empty: another usual form, no damage
  double confidence = 0;
  std::u16string why;
};

struct ChangedName {
  NamePair names;
  std::optional<NameChange> change;  // none where the suspect names another person, place or body
};

}  // namespace unspin
