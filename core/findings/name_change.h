// What became of a name: is it the same one, damaged, and how did the damage come about?
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "findings/kind.h"
#include "findings/names.h"

namespace unspin {

struct NameChange {
  std::string_view detail;  // misspelled, transliterated, translated; empty: another usual form, no damage
  double confidence = 0;
  std::u16string why;
};

/// Nothing where the suspect names another person, place or body.
std::optional<NameChange> explain_change(const Evidence&, const NamePair&);

}  // namespace unspin
