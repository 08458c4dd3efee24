// Words that exclude each other though no dictionary calls them opposites: arrested / acquitted, week /
// month.
#pragma once
#include <string_view>

namespace unspin {

/// Why two folded words, inflected or not, cannot both be true; empty where they can: "two kinds of outcome
/// at court".
std::u16string_view contrast(std::u16string_view a, std::u16string_view b);

/// Whether a field has both words in one group: there they agree.
bool stand_in_one_group(std::u16string_view a, std::u16string_view b);

}  // namespace unspin
