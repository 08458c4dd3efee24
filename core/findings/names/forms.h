// Usual ways of writing one name, none of them damage: with or without a given name, a title, an initial; in
// another order; as a plural or the people of a place.
//
//   Ida Halvorsen / Halvorsen · Ron Berg / Ronald S. Berg · Lombek City Hall / the City Hall of Lombek
#pragma once
#include "findings/evidence.h"
#include "findings/names/changed_names.h"

namespace unspin {

bool are_forms_of_one_name(const Groundwork&, const NamePair&);

/// A given name and what its bearer is called: Tim, Timothy; Hank, Henry. Both in lower case.
bool is_short_form(const Lexicon&, std::u16string_view, std::u16string_view);

/// The people or the language of a place that the lexicon need not know: Vesland, Veslandic; Dorra, Dorrans.
/// Both in lower case.
bool is_people_of(const Lexicon&, std::u16string_view, std::u16string_view);

/// True if what differs are two everyday words, of which neither names anybody in the original: "Species
/// Bill" / "Species Law". Another word then, not a garbled one.
bool differ_in_everyday_words(const Groundwork&, const NamePair&);

}  // namespace unspin
