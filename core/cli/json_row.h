// One line of JSON Lines: {"id": …, "original"?: "…", "suspect": "…"}, or other texts by their names.
#pragma once
#include <optional>
#include <span>
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

/// A text of a row, wanted by its name.
struct Member {
  std::string_view name;  // ASCII
  bool needed = false;
  std::optional<std::u16string> text;  // filled in; none where the row has no such member
};

/// Reads the texts that are wanted of one row, and the JSON text of its "id". The rest is as for read_row.
std::optional<RowError> read_members(std::string_view line, std::span<Member> wanted, std::string& id);

/// Reads one row (RFC 8259). Escapes of lone surrogates are read as such: that is why this is not left to a
/// library, all of which refuse them. Members with other names are ignored. Nesting deeper than 64 is
/// bad_json.
std::optional<RowError> read_row(std::string_view line, Row& row);

}  // namespace unspin
