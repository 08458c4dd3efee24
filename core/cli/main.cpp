// The command line program. Exit status: 0 all answered with reports, 1 some input was bad, 2 wrong usage.
#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <thread>

#include "cli/batch.h"
#include "cli/data_files.h"
#include "text/utf8.h"
#include "unspin.h"

namespace {

constexpr const char* usage =
    "usage: unspin compare ORIGINAL SUSPECT [--format text|json|html|markdown]\n"
    "       unspin inspect DOCUMENT         [--format text|json|html|markdown]\n"
    "       unspin batch [--jobs N]          JSON Lines in, JSON Lines out\n"
    "       unspin --version\n"
    "\"-\" reads standard input. --data FOLDER names the folder of the word data (else beside the "
    "program).\n";

struct Arguments {
  std::string command;
  std::vector<std::string> files;
  std::string format = "text";
  std::string data;
  unsigned jobs = 1;
};

int misuse(const std::string& message) {
  std::cerr << "unspin: " << message << "\n" << usage;
  return 2;
}

bool read_jobs(const std::string& text, unsigned& jobs) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), jobs);
  return error == std::errc{} && end == text.data() + text.size() && jobs >= 1 && jobs <= 256;
}

/// The problem with the arguments, or an empty string.
std::string read_arguments(int count, char** values, Arguments& arguments) {
  for (int i = 1; i < count; ++i) {
    const std::string value = values[i];
    const bool option = value.rfind("--", 0) == 0;
    if (option && i + 1 == count) return value + " needs a value";
    if (value == "--format") {
      arguments.format = values[++i];
      const std::string_view known[] = {"text", "json", "html", "markdown"};
      if (std::find(std::begin(known), std::end(known), arguments.format) == std::end(known))
        return "no format named " + arguments.format;
    } else if (value == "--data") {
      arguments.data = values[++i];
    } else if (value == "--jobs") {
      if (!read_jobs(values[++i], arguments.jobs)) return "--jobs takes a number from 1 to 256";
    } else if (option) {
      return "no option named " + value;
    } else if (arguments.command.empty()) {
      arguments.command = value;
    } else {
      arguments.files.push_back(value);
    }
  }
  return {};
}

std::optional<std::u16string> read_file(const std::string& path) {
  std::string bytes;
  if (path == "-") {
    bytes.assign(std::istreambuf_iterator<char>(std::cin), {});
  } else {
    std::ifstream file(path, std::ios::binary);
    if (!file || std::filesystem::is_directory(path)) {
      std::cerr << "unspin: " << path << " cannot be read\n";
      return std::nullopt;
    }
    bytes.assign(std::istreambuf_iterator<char>(file), {});
  }
  std::optional<std::u16string> text = unspin::from_utf8(bytes);
  if (!text) std::cerr << "unspin: " << path << " is not UTF-8 text\n";
  return text;
}

std::string write(const unspin::Report& report, const std::string& format) {
  if (format == "json") return to_json(report) + "\n";
  if (format == "html") return to_html(report);
  if (format == "markdown") return to_markdown(report);
  return to_text(report);
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
  const std::optional<std::u16string> first = read_file(arguments.files[0]);
  const std::optional<std::u16string> second = pair ? read_file(arguments.files[1]) : std::nullopt;
  if (!first || (pair && !second)) return 1;
  const unspin::Report report =
      pair ? unspin::compare(*first, *second, knowledge) : unspin::inspect(*first, knowledge);
  std::cout << write(report, arguments.format);
  return std::cout.good() ? 0 : 1;
}

}  // namespace

int main(int count, char** values) {
  std::ios::sync_with_stdio(false);
  if (count == 2 && std::string_view(values[1]) == "--version") {
    std::cout << "unspin " << unspin::version << "\n";
    return 0;
  }
  if (count == 2 && std::string_view(values[1]) == "--help") {
    std::cout << usage;
    return 0;
  }
  Arguments arguments;
  const std::string problem = read_arguments(count, values, arguments);
  if (!problem.empty()) return misuse(problem);
  const std::size_t needed = arguments.command == "compare" ? 2 : arguments.command == "inspect" ? 1 : 0;
  if (needed == 0 && arguments.command != "batch")
    return misuse(arguments.command.empty() ? "no command" : "no command named " + arguments.command);
  if (arguments.files.size() != needed)
    return misuse(arguments.command + " takes " + std::to_string(needed) + " files");

  unspin::DataFiles files;
  const std::string damage =
      load_data(arguments.data.empty() ? folder_of_data() : arguments.data + "/", files);
  if (!damage.empty()) {
    std::cerr << "unspin: " << damage << "\n";
    return 1;
  }
  if (arguments.command == "batch")
    return unspin::run_batch(std::cin, std::cout, arguments.jobs, files.knowledge, {}) ? 0 : 1;
  return answer_one(arguments, files.knowledge);
}
