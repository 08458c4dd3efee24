// How many random texts a property tries.
#pragma once
#include <cstdint>
#include <cstdlib>

namespace unspin_tests {

/// `usual`, or as many as the environment's UNSPIN_ROUNDS says, where that is more.
inline std::uint64_t rounds(std::uint64_t usual) {
  const char* wanted = std::getenv("UNSPIN_ROUNDS");
  const std::uint64_t more = wanted ? std::strtoull(wanted, nullptr, 10) : 0;
  return more > usual ? more : usual;
}

}  // namespace unspin_tests
