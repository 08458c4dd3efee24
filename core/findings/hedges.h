// Words that say who says something, and words that say how sure it is.
#pragma once
#include <string_view>

namespace unspin {

/// A word whose loss is the loss of a source: said, told, according.
bool names_source(std::u16string_view form);
/// was, were, been: before a verb of saying, what is said is its subject.
bool is_passive_mark(std::u16string_view form);
/// Any word that can take its place: a verb of saying, “statement”, “words”.
bool is_attribution(std::u16string_view form);
/// A word whose loss makes a statement surer: reportedly, allegedly, perhaps.
bool is_hedge(std::u16string_view form);
/// Any word that can take a hedge's place: may, could, likely, appears.
bool is_any_hedge(std::u16string_view form);

}  // namespace unspin
