// Texts that were made to do harm, and what must hold of the reports on them.
#pragma once
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace unspin_tests {

using Text = std::u16string;

Text repeated(std::u16string_view piece, std::size_t times);
/// A word of letters for a number: no two alike.
Text word(std::size_t number);
/// Numbered words, each between two pieces.
Text numbered(std::u16string_view before, std::u16string_view after, std::size_t times, std::size_t from = 0);

inline constexpr std::u16string_view story =
    u"The mayor said on Monday that the harbour would be closed for a week. ";
inline constexpr std::u16string_view spun =
    u"The mayor told reporters Monday that the harbor will be shut for one week. ";

struct HostilePair {
  const char* name;
  std::function<Text()> original, suspect;
};

/// Each pair ends with a report without a fault, alone and against each other, and no writer writes more than
/// so many bytes a unit of the texts. A clock only guards against hanging for ever, at more than ten times
/// what is stated in core/README.md.
void check_pairs(std::span<const HostilePair>);

}  // namespace unspin_tests
