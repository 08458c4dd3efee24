// Prints what the core measures of every line: rows {"id", "suspect"} come in as JSON Lines, and a line goes
// out for each line of each text: id, begin, end, features, separated by tabs.   furniture_features
// DATA_FOLDER/ < rows
#include <iostream>

#include "cli/data_files.h"
#include "cli/json_row.h"
#include "findings/page/line_features.h"
#include "text/read.h"

int main(int argc, char** argv) {
  using namespace unspin;
  if (argc != 2) return 2;
  DataFiles files;
  const std::string problem = load_data(argv[1], files);
  if (!problem.empty()) {
    std::cerr << problem << "\n";
    return 1;
  }
  const Options options;
  const CueBook cues;
  std::cout.precision(9);
  for (const std::string_view name : line_feature_names)
    std::cout << (name == line_feature_names.front() ? "" : "\t") << name;
  std::cout << "\n";
  for (std::string line; std::getline(std::cin, line);) {
    Row row;
    if (read_row(line, row)) return 1;
    const Lexicon& lexicon = files.knowledge.lexicon;
    const Document document = read(row.suspect, lexicon, options);
    const Vocabulary vocabulary = collect_vocabulary({}, document, lexicon);
    const std::vector<LineFeatures> all =
        measure_lines(document, vocabulary, vocabulary.suspect, lexicon, cues);
    for (std::size_t k = 0; k < all.size(); ++k) {
      std::cout << row.id << "\t" << document.lines[k].span.begin << "\t" << document.lines[k].span.end;
      for (const double value : all[k]) std::cout << "\t" << value;
      std::cout << "\n";
    }
  }
}
