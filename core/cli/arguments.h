// What the command line asks for.
#pragma once
#include <string>
#include <vector>

namespace unspin {

struct Arguments {
  std::string command;  // compare, inspect, batch, archive, help or version
  std::string task;     // of an archive: add, search, scan, list, remove, export, verify
  std::vector<std::string> files;
  std::string format = "text";  // text, json, html, markdown
  std::string colour = "auto";  // auto, always, never
  std::string data;             // the folder of the word data; empty: where the program was put
  unsigned jobs = 1;
  unsigned top = 5;    // matches of a search
  bool small = false;  // small changes, too, in reports that people read
};

/// Reads the words after the program's name; answers with what is wrong with them, or an empty string.
std::string read_arguments(const std::vector<std::string>& words, Arguments&);

/// One line a way to call the program.
extern const char* const usage;
/// What --help prints; core/cli/unspin.1 is the same as a manual page.
extern const char* const help;

}  // namespace unspin
