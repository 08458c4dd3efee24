// Reads rows as `unspin batch` does, one text each, and writes what the core measures of it alone, so that
// learning and judging use one code.
//   alone_figures DATA_FOLDER < rows > figures
#include "verdict/alone/figures.h"

#include <iostream>
#include <string>

#include "cli/data_files.h"
#include "cli/json_row.h"
#include "text/read.h"

int main(int count, char** values) {
  using namespace unspin;
  DataFiles files;
  const std::string damage = load_data(std::string(count > 1 ? values[1] : ".") + "/", files);
  if (!damage.empty()) {
    std::cerr << damage << "\n";
    return 1;
  }
  const Options options;
  const Lexicon& lexicon = files.knowledge.lexicon;
  std::cout.precision(9);
  for (std::string line; std::getline(std::cin, line);) {
    Row row;
    if (read_row(line, row)) return 1;
    const Document document = read(row.suspect, lexicon, options);
    const Vocabulary vocabulary = collect_vocabulary({}, document, lexicon);
    const Side side{document, vocabulary, vocabulary.suspect};
    const OwnSigns signs = read_own_signs(side, files.knowledge, options);
    const OneText text{side, files.knowledge, options, signs};
    const AloneFigures figures = measure_alone(text);
    std::cout << row.id << "\t" << figures.words;
    for (const double value : figures.values) std::cout << "\t" << value;
    std::cout << "\n";
  }
}
