// What somebody or something is called: of which country, by which number, in which standing.
#pragma once
#include <optional>

#include "findings/contradiction.h"
#include "findings/evidence.h"

namespace unspin {

/// A British man for an American: the words of two places or peoples.
std::optional<Contradiction> contradicted_place(const Evidence&, const Edit&);

/// Another number in a designation: the A320 for the A380.
std::optional<Contradiction> contradicted_designation(const Evidence&, const Edit&);

/// A vice president for the president: a word that takes away what the next one says.
std::optional<Contradiction> contradicted_standing(const Evidence&, const Edit&);

/// “One of the oldest boats” for “the oldest boat”.
std::optional<Contradiction> contradicted_rank(const Evidence&, const Edit&);

}  // namespace unspin
