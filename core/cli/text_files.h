// Texts from files.
#pragma once
#include <optional>
#include <string>

namespace unspin {

/// The bytes of a file, or of standard input where the path is "-"; where it cannot be read, standard error
/// says so.
std::optional<std::string> read_bytes(const std::string& path);
/// The same as text; what is not UTF-8 is refused.
std::optional<std::u16string> read_text(const std::string& path);

}  // namespace unspin
