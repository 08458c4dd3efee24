// What shows that a word is a name or part of one, on one side.
#pragma once
#include <cstdint>
#include <string_view>

#include "changes/side.h"

namespace unspin {

/// The reader's name that the token belongs to; null where it belongs to none.
const Name* name_of(const Document&, std::uint32_t token);

/// True if the token is part of a name: the reader says so, or it has a capital that its place does not
/// explain.
bool is_name_word(const Side&, const Lexicon&, std::uint32_t token);

/// A word of a name, or what holds its parts together: "al", "-".
bool is_name_link(const Side&, const Lexicon&, std::uint32_t token);

/// True if the run holds nothing but the words of a name and what holds them together.
bool is_pure_name(const Side&, const Lexicon&, Range run);

/// From the first to the last word of a name in a run of tokens; empty where there is none.
Range names_in(const Side&, const Lexicon&, Range run);

/// "Mr. Halvorsen" is no other name than "Halvorsen".
bool is_courtesy_title(std::u16string_view form);

/// Small words and marks inside a name: "al", "of", "-".
bool is_name_joint(std::u16string_view form);

/// What stands between the parts of one name, not between two names: "Jalal ur Karim", "Al-Shami".
bool binds_names(std::u16string_view form);

/// "the" and "al" of Arabic names, as they sound before any letter: al-, el-, ash-, ur-.
bool is_arabic_article(std::u16string_view form);

/// "and" in other languages: Norte y Sur.
bool is_foreign_and(std::u16string_view form);

/// Whether both tokens stand in one sentence.
bool sentence_has(const Side&, std::uint32_t token, std::uint32_t neighbour);

}  // namespace unspin
