#include "cli/progress.h"

#include <sys/stat.h>
#include <unistd.h>

#include <iostream>

#include "report/wording.h"

namespace unspin {

Progress::Progress() : on_terminal_(isatty(STDERR_FILENO) != 0) {
  struct stat input {};
  if (fstat(STDIN_FILENO, &input) == 0 && S_ISREG(input.st_mode))
    all_bytes_ = static_cast<std::size_t>(input.st_size);
}

void Progress::tell(std::size_t rows, std::size_t bytes) {
  const Clock::time_point now = Clock::now();
  if (!on_terminal_ || now - last_ < std::chrono::milliseconds(200)) return;
  last_ = now;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  std::cerr << "\r\033[K" << counted(rows, "row");
  if (seconds > 1)
    std::cerr << ", " << static_cast<std::size_t>(static_cast<double>(rows) / seconds) << " a second";
  if (all_bytes_ > 0 && bytes > 0) {
    const double share = static_cast<double>(bytes) / static_cast<double>(all_bytes_);
    std::cerr << ", " << percent(share);
    if (seconds > 1) std::cerr << ", " << static_cast<std::size_t>(seconds / share - seconds) << " s to go";
  }
  std::cerr << std::flush;
}

void Progress::end() {
  if (on_terminal_ && last_ != Clock::time_point{}) std::cerr << "\r\033[K" << std::flush;
}

}  // namespace unspin
