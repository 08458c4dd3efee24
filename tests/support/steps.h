// How much the core has done, counted and not timed: the same on every machine, however busy.
#pragma once
#include <cstdint>

namespace unspin_tests {

/// The branches of the core that this thread has gone through so far (where it was built with
/// UNSPIN_COUNT_STEPS).
std::uint64_t steps();

}  // namespace unspin_tests
