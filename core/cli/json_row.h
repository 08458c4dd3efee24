// One line of `batch`: {"id": …, "original"?: "…", "suspect": "…"}.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace unspin {

struct Row {
  std::string id = "null";  // the id's JSON text, written back as it came
  std::optional<std::u16string> original;
  std::u16string suspect;
};

/// Why a row could not be answered: one of the contract's codes, and a sentence.
struct RowError {
  std::string id = "null";
  std::string_view code;  // bad_utf8 bad_json bad_row too_long internal
  std::string message;
};

/// Reads one row (RFC 8259). Escapes of lone surrogates are read as such: that is why this is not left to a
/// library, all of which refuse them. Members with other names are ignored. Nesting deeper than 64 is
/// bad_json.
std::optional<RowError> read_row(std::string_view line, Row& row);

}  // namespace unspin
