// Facts of the original that the suspect contradicts: one function for each way to do so.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "findings/kind.h"

namespace unspin {

class Negations;  // findings/negation.h

struct Contradiction {
  std::string_view detail;
  Range original;  // tokens; one of the two may be empty
  Range suspect;
  double confidence = 0;
  std::u16string why;
};

/// Another name in the same slot. Not another form of one name: Blinken / Antony Blinken, UN / United
/// Nations.
std::vector<Contradiction> contradicted_names(const Evidence&);
/// A British man for an American: the words of two places or peoples.
std::optional<Contradiction> contradicted_place(const Evidence&, const Edit&);
/// Another number in a designation: the A320 for the A380.
std::optional<Contradiction> contradicted_designation(const Evidence&, const Edit&);
/// Numbers and dates of one kind and unit with another value.
std::vector<Contradiction> contradicted_numbers(const Evidence&, const Edit&);
/// At least so many for at most so many.
std::vector<Contradiction> contradicted_bounds(const Evidence&);
/// A negation that one side has more; not one that only moved.
std::optional<Contradiction> contradicted_negation(const Evidence&, const Negations&, const Edit&);
/// He for she.
std::optional<Contradiction> contradicted_pronoun(const Evidence&, const Edit&);
/// Opposites, and words of one field that exclude each other.
std::optional<Contradiction> contradicted_word(const Evidence&, const Negations&, const Edit&);

/// A vice president for the president: a word that takes away what the next one says.
std::optional<Contradiction> contradicted_standing(const Evidence&, const Edit&);
/// Two words of a sentence that changed places: who sued whom.
std::vector<Contradiction> exchanged_places(const Evidence&);

/// One strange word in a sentence that was copied as it stands.
std::vector<Contradiction> contradicted_meanings(const Evidence&);

/// The words of a run as pasted, in quotation marks.
std::u16string quoted(const Document&, Range);

}  // namespace unspin
