// Words that say little by themselves and turn much: may / must, by / from, all / some.
#pragma once
#include <cstddef>
#include <string_view>

namespace unspin {

/// The place of a small word in a list in which neighbours do like things, from 1; 0 for any other word.
std::size_t place_of_small_word(std::u16string_view form);

}  // namespace unspin
