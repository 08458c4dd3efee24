// Figures in sentences.
#pragma once
#include <string>
#include <string_view>

namespace unspin {

/// A count as figures: “12”.
std::u16string say_count(std::size_t count);
/// All of so many: “Both numbers”, “All 12 numbers”.
std::u16string say_all(std::size_t count, std::u16string_view many);
/// A share in [0, 1] in hundredths, as figures: “85”.
std::u16string say_hundredths(double share);
/// A count with what is counted: “1 word”, “12 words”.
std::u16string say_counted(std::size_t count, std::u16string_view one, std::u16string_view many);

}  // namespace unspin
