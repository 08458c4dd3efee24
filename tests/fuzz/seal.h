// A data file that was changed is given the checksum that it would have had, had it been made so.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

#include "lexicon/format.h"

namespace unspin_tests {

inline void seal(std::span<std::byte> file) {
  const std::uint64_t sum = unspin::format::checksum(unspin::format::Bytes(file).subspan(24));
  std::memcpy(file.data() + 16, &sum, sizeof sum);
}

}  // namespace unspin_tests
