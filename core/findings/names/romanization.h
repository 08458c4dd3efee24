// The habits of those who write foreign names in Latin letters.
#pragma once
#include <string_view>

#include "findings/names/likeness.h"

namespace unspin {

/// One syllable of romanized Chinese with another way of writing its first sound: Xu, Ju, Hsu; Zhou, Chou.
bool is_other_syllable(std::u16string_view a, std::u16string_view b);

/// True if every part of the one is the other's, as other transcribers write it: Xu Gao, Hsu
/// Kao; Halvorsen, Halworsen. Says more than that both sound alike.
bool is_other_romanization(const NameWords&, const NameWords&);

/// True if what differs are letters that transcribers exchange, in a name that English has no spelling of its
/// own for: Okereke, Okerike; not Dorothy, Dorathy.
bool is_transcribers_change(const NameWords&, const NameWords&, const Lexicon&);

}  // namespace unspin
