// Between UTF-8 at the program's borders and the UTF-16 that everything inside counts in.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace unspin {

/// Strict UTF-8 (RFC 3629) as UTF-16; nullopt where a byte sequence is not UTF-8.
std::optional<std::u16string> from_utf8(std::string_view bytes);

/// UTF-16 as UTF-8. A lone surrogate, which UTF-8 cannot carry, becomes U+FFFD.
std::string to_utf8(std::u16string_view text);

}  // namespace unspin
