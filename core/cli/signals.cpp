#include "cli/signals.h"

#include <unistd.h>

#include <csignal>

namespace unspin {
namespace {

// A handler reaches nothing but globals, and may do little more than look at them.
BatchState* heeding = nullptr;
std::atomic<int> caught{0};
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free);

void on_signal(int signal) {
  if (caught != 0 || !heeding->answering) _exit(128 + signal);
  caught = signal;
  heeding->stop = true;
  if (!heeding->answering) _exit(128 + signal);  // the last row was written meanwhile
}

}  // namespace

void heed_signals(BatchState& state) {
  heeding = &state;
  struct sigaction action {};
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) sigaction(signal, &action, nullptr);
}

int stopping_signal() { return caught; }

}  // namespace unspin
