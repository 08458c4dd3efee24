// How far a long batch is, on one line of a terminal.
#pragma once
#include <chrono>
#include <cstddef>

namespace unspin {

class Progress {
 public:
  /// Silent unless standard error is a terminal.
  Progress();
  /// Rows answered and bytes read so far.
  void tell(std::size_t rows, std::size_t bytes);
  /// Clears the line.
  void end();

 private:
  using Clock = std::chrono::steady_clock;
  bool on_terminal_;
  std::size_t all_bytes_ = 0;  // of standard input where that is a file; else 0
  Clock::time_point start_ = Clock::now();
  Clock::time_point last_{};
};

}  // namespace unspin
