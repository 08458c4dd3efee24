#include "support/steps.h"

namespace {
constinit thread_local std::uint64_t count = 0;
}

/// Called by each basic block of the core: GCC's -fsanitize-coverage=trace-pc.
extern "C" void __sanitizer_cov_trace_pc() {  // NOLINT(bugprone-reserved-identifier)
  ++count;
}

namespace unspin_tests {
std::uint64_t steps() { return count; }
}  // namespace unspin_tests
