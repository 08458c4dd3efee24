#include "cli/arguments.h"

#include <algorithm>
#include <charconv>

namespace unspin {
namespace {

/// A number from 1 to 256.
bool read_count(const std::string& text, unsigned& count) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  return error == std::errc{} && end == text.data() + text.size() && count >= 1 && count <= 256;
}

bool is_one_of(const std::string& value, std::initializer_list<const char*> known) {
  return std::find(known.begin(), known.end(), value) != known.end();
}

std::string read_option(const std::string& name, const std::string& value, Arguments& arguments) {
  if (name == "--format") {
    if (!is_one_of(value, {"text", "json", "html", "markdown"})) return "no format named " + value;
    arguments.format = value;
  } else if (name == "--colour" || name == "--color") {
    if (!is_one_of(value, {"auto", "always", "never"})) return name + " takes auto, always or never";
    arguments.colour = value;
  } else if (name == "--data") {
    arguments.data = value;
  } else if (name == "--jobs") {
    if (!read_count(value, arguments.jobs)) return "--jobs takes a number from 1 to 256";
  } else if (name == "--top") {
    if (!read_count(value, arguments.top)) return "--top takes a number from 1 to 256";
  } else {
    return "no option named " + name;
  }
  return {};
}

std::string check_archive(const Arguments& arguments) {
  const std::string& task = arguments.task;
  if (task.empty()) return "archive needs a task: add, search, scan, list, remove, export or verify";
  if (!is_one_of(task, {"add", "search", "scan", "list", "remove", "export", "verify"}))
    return "no task of an archive is named " + task;
  if (arguments.files.empty()) return "archive " + task + " needs an archive";
  const std::size_t more = arguments.files.size() - 1;
  if (task == "search" && more != 1) return "archive search takes an archive and one suspect";
  if (task == "search" && !is_one_of(arguments.format, {"text", "json"}))
    return "archive search takes --format text or json";
  if (task == "remove" && more == 0) return "archive remove needs the ids of articles";
  if (is_one_of(task, {"scan", "list", "export", "verify"}) && more != 0)
    return "archive " + task + " takes an archive and nothing else";
  return {};
}

std::string check_command(const Arguments& arguments) {
  const std::string& command = arguments.command;
  if (command.empty()) return "no command";
  if (!is_one_of(command, {"compare", "inspect", "batch", "archive", "help", "version"}))
    return "no command named " + command;
  if (command == "archive") return check_archive(arguments);
  const std::size_t needed = command == "compare" ? 2 : command == "inspect" ? 1 : 0;
  if (arguments.files.size() == needed) return {};
  return command + " takes " + (needed == 0 ? "no files" : needed == 1 ? "one file" : "two files");
}

}  // namespace

std::string read_arguments(const std::vector<std::string>& words, Arguments& arguments) {
  bool options = true;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (options && (word == "--help" || word == "-h" || word == "--version")) {
      arguments.command = word == "--version" ? "version" : "help";
      arguments.files.clear();
      return {};
    }
    if (options && word == "--") {
      options = false;
    } else if (options && word == "--small") {
      arguments.small = true;
    } else if (options && word.rfind("--", 0) == 0) {
      const std::size_t sign = word.find('=');
      if (sign == std::string::npos && i + 1 == words.size()) return word + " needs a value";
      const std::string value = sign == std::string::npos ? words[++i] : word.substr(sign + 1);
      std::string problem = read_option(word.substr(0, sign), value, arguments);
      if (!problem.empty()) return problem;
    } else if (arguments.command.empty()) {
      arguments.command = word;
    } else if (arguments.command == "archive" && arguments.task.empty()) {
      arguments.task = word;
    } else {
      arguments.files.push_back(word);
    }
  }
  return check_command(arguments);
}

}  // namespace unspin
