// What the tasks of an archive share: opening it, and saying what went wrong.
#pragma once
#include <optional>
#include <string>

#include "archive/archive.h"

namespace unspin {

/// Says it on standard error; the exit status.
int complain(const std::string& what);
/// Nothing, and a complaint, where it cannot be opened.
std::optional<Archive> open_archive(const std::string& path, Database::Access);

}  // namespace unspin
