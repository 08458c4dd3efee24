// Reads rows as `unspin batch` does and writes the features of each, so that learning and judging use one
// code.
//   verdict_features DATA_FOLDER < rows > features
#include <iostream>
#include <string>

#include "align/sentence_bags.h"
#include "cli/data_files.h"
#include "cli/json_row.h"
#include "text/read.h"
#include "verdict/features.h"
#include "verdict/reasons.h"

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
  std::string line;
  std::cout.precision(12);
  while (std::getline(std::cin, line)) {
    Row row;
    if (read_row(line, row) || !row.original) continue;
    const Document original = read(*row.original, lexicon, options),
                   suspect = read(row.suspect, lexicon, options);
    const Vocabulary vocabulary = collect_vocabulary(original, suspect, lexicon);
    Relations relations(lexicon, vocabulary.terms.size());
    const SentenceBags bags = collect_bags(original, suspect, vocabulary, lexicon);
    const AlignmentInput input{original, suspect, vocabulary, lexicon, options, relations};
    const Alignment alignment = align(input, bags);
    FeatureMeter meter(input, bags, alignment);
    const Features f = meter.whole();
    std::cout << "{\"id\":" << row.id;
    const auto add = [](const char* name, double value) { std::cout << ",\"" << name << "\":" << value; };
    add("in_order", f.in_order);
    add("related", f.related);
    add("new_numbers", f.new_numbers);
    add("new_quotes", f.new_quotes);
    add("new_names", f.new_names);
    add("verbatim", f.verbatim);
    add("replaced", f.replaced);
    add("same_words", f.same_words);
    std::cout << ",\"passages\":[";
    for (std::size_t i = 0; i < alignment.passages.size(); ++i) {
      const Features p = meter.inside(alignment.passages[i]);
      std::cout << (i ? "," : "") << "[" << log_odds(p) << "," << p.suspect_words << "," << p.original_words
                << "," << alignment.passages[i].similarity << "]";
    }
    std::cout << "],\"words\":" << std::min(f.suspect_words, f.original_words) << "}\n";
  }
}
