// Words that are opposites by how they are formed, whether or not a dictionary has them: roofed / unroofed.
#pragma once
#include <string_view>

namespace unspin {

/// True if one of the folded words turns the other round by a prefix or ending: legal / illegal, pre-war /
/// post-war, careful / careless.
bool are_formed_as_opposites(std::u16string_view a, std::u16string_view b);

}  // namespace unspin
