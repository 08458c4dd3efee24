// Prints the features of name pairs, for scripts/learn/names/learn.py.
//   standard input   "name<TAB>name" a line, UTF-8
//   standard output  the names of the features, then the features of each pair, separated by spaces
#include <iostream>
#include <string>

#include "cli/data_files.h"
#include "findings/names/likeness.h"
#include "text/read.h"
#include "text/utf8.h"

namespace {

unspin::NameWords words(const std::string& name, const unspin::Knowledge& knowledge) {
  const unspin::Document document = unspin::read(*unspin::from_utf8(name), knowledge.lexicon, {});
  unspin::NameWords found;
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i)
    if (document.tokens[i].kind != unspin::TokenKind::punctuation) found.emplace_back(document.form(i));
  return found;
}

}  // namespace

int main(int, char** arguments) {
  unspin::DataFiles files;
  std::cout.precision(6);
  std::cout << std::fixed;
  if (!load_data(std::string(arguments[1]) + "/", files).empty()) return 1;
  for (const std::string_view name : unspin::name_feature_names) std::cout << name << ' ';
  std::cout << "\n";
  for (std::string line; std::getline(std::cin, line);) {
    const std::size_t tab = line.find('\t');
    const unspin::NameFeatures features =
        unspin::name_features(words(line.substr(0, tab), files.knowledge),
                              words(line.substr(tab + 1), files.knowledge), files.knowledge);
    for (const double feature : features) std::cout << feature << ' ';
    std::cout << "\n";
  }
}
