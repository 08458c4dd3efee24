// The habits of those who write foreign names in Latin letters.
#pragma once
#include <string_view>

#include "findings/name_likeness.h"

namespace unspin {

/// One syllable of romanized Chinese with another way of writing its first sound: Xi, Ji, Hsi; Zhao, Chao.
bool is_other_syllable(std::u16string_view a, std::u16string_view b);

/// True if every part of the one is the other's, written as other transcribers do: Yusuf, Youssef; Xi, Ji.
bool is_other_romanization(const NameWords&, const NameWords&);

}  // namespace unspin
