// The command line program. Exit status: 0 all answered with reports, 1 some input was bad, 2 wrong usage, 3
// a batch ended before its last row.
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <new>

#include "cli/archive_tasks.h"
#include "cli/arguments.h"
#include "cli/batch.h"
#include "cli/data_files.h"
#include "cli/progress.h"
#include "cli/signals.h"
#include "cli/text_files.h"
#include "unspin.h"

namespace {

using unspin::Arguments;

/// The status to end with when all was handed to standard output, or `failed` where that went wrong; says
/// how, but for a reader who wanted no more.
int finish_output(int status, int failed = 1) {
  if (std::cout.good() && std::cout.flush()) return status;
  if (errno != 0 && errno != EPIPE)
    std::cerr << "unspin: the answer could not be written: " << std::strerror(errno) << "\n";
  return failed;
}

/// Whether `text` comes in colour: as asked, else on a terminal that has colours, unless https://no-color.org
/// says no.
bool in_colour(const std::string& when) {
  if (when != "auto") return when == "always";
  const char* const no_colour = std::getenv("NO_COLOR");
  const char* const terminal = std::getenv("TERM");
  return isatty(STDOUT_FILENO) != 0 && (no_colour == nullptr || *no_colour == '\0') && terminal != nullptr &&
         std::string_view(terminal) != "dumb";
}

std::string write(unspin::Report report, const Arguments& arguments) {
  if (arguments.format == "json") return to_json(report) + "\n";
  const std::size_t left_out = arguments.small ? 0 : leave_out_small_changes(report);
  if (arguments.format == "html") return to_html(report);
  if (arguments.format == "markdown") return to_markdown(report);
  const auto named = [](const std::string& path) { return path == "-" ? "standard input" : path; };
  return to_text(report, {in_colour(arguments.colour), named(arguments.files.front()),
                          named(arguments.files.back()), left_out});
}

/// Where the word data stands: beside the program, as it is built, or in ../share/unspin, as it is installed.
std::string folder_of_data() {
  std::error_code error;
  const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
  if (error) return "./";
  const std::filesystem::path installed = self.parent_path().parent_path() / "share/unspin";
  const bool beside = std::filesystem::exists(self.parent_path() / "lexicon.bin", error);
  return (beside ? self.parent_path() : installed).string() + "/";
}

int answer_one(const Arguments& arguments, const unspin::Knowledge& knowledge) {
  const bool pair = arguments.command == "compare";
  const std::optional<std::u16string> first = unspin::read_text(arguments.files[0]);
  const std::optional<std::u16string> second = pair ? unspin::read_text(arguments.files[1]) : std::nullopt;
  if (!first || (pair && !second)) return 1;
  unspin::Report report =
      pair ? unspin::compare(*first, *second, knowledge) : unspin::inspect(*first, knowledge);
  std::cout << write(std::move(report), arguments);
  return finish_output(0);
}

int answer_many(const Arguments& arguments, const unspin::Knowledge& knowledge) {
  unspin::Progress progress;
  static unspin::BatchState state;  // signals look at it as long as the program runs
  unspin::heed_signals(state);
  const auto finish = [&progress](unspin::BatchEnd end) {
    progress.end();
    if (std::cin.bad()) std::cerr << "unspin: standard input cannot be read\n";
    if (const int signal = unspin::stopping_signal(); signal != 0) return 128 + signal;
    return finish_output(unspin::status_of(end), unspin::status_of(unspin::BatchEnd::stopped));
  };
  state.leave = [&finish](unspin::BatchEnd end) { _exit(finish(end)); };
  return finish(unspin::run_batch(
      std::cin, std::cout, arguments.jobs, unspin::reports_of(knowledge, {}),
      [&](std::size_t rows, std::size_t bytes) { progress.tell(rows, bytes); }, &state));
}

int run(const std::vector<std::string>& words) {
  Arguments arguments;
  const std::string problem = unspin::read_arguments(words, arguments);
  if (!problem.empty()) {
    std::cerr << "unspin: " << problem << "\n" << unspin::usage;
    return 2;
  }
  if (arguments.command == "help") {
    std::cout << unspin::help;
    return finish_output(0);
  }
  if (arguments.command == "version") {
    std::cout << "unspin " << unspin::version << "\n";
    return finish_output(0);
  }
  std::error_code none;
  if (!arguments.data.empty() && !std::filesystem::is_directory(arguments.data, none)) {
    std::cerr << "unspin: " << arguments.data << " is no folder of word data\n";
    return 1;
  }
  unspin::DataFiles files;
  const std::string damage =
      load_data(arguments.data.empty() ? folder_of_data() : arguments.data + "/", files);
  if (!damage.empty()) {
    std::cerr << "unspin: " << damage << "\n";
    return 1;
  }
  if (arguments.command == "archive") {
    const bool batch = arguments.task == "scan";
    return finish_output(run_archive(arguments, files.knowledge),
                         batch ? status_of(unspin::BatchEnd::stopped) : 1);
  }
  return arguments.command == "batch" ? answer_many(arguments, files.knowledge)
                                      : answer_one(arguments, files.knowledge);
}

}  // namespace

int main(int count, char** values) {
  std::ios::sync_with_stdio(false);
  std::signal(SIGPIPE, SIG_IGN);
  try {
    return run({values + 1, values + count});
  } catch (const std::bad_alloc&) {
    std::cerr << "unspin: there is not enough memory\n";
    return 1;
  }
}
