// How a fuzzer says that something does not hold.
#pragma once
#include <cstdio>
#include <cstdlib>
#include <string>

namespace unspin_tests {

/// Ends the program where `fault` is not empty: the fuzzer then keeps the input.
inline void require_none(const std::string& fault) {
  if (fault.empty()) return;
  std::fprintf(stderr, "%s\n", fault.c_str());
  std::abort();
}

inline void require(bool holds, const char* what) { require_none(holds ? "" : what); }

}  // namespace unspin_tests
