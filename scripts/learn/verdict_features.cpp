// Reads rows as `unspin batch` does and writes the features of each, so that learning and judging use one
// code.
//   verdict_features DATA_FOLDER < rows > features
#include <iostream>
#include <string>

#include "align/sentence_bags.h"
#include "cli/data_files.h"
#include "cli/json_row.h"
#include "findings/page/cues.h"
#include "findings/page/page_lines.h"
#include "text/read.h"
#include "verdict/features.h"

namespace {

void write(const unspin::Features& f) {
  std::cout << "{\"same_words\":" << f.same_words;
  const auto add = [](const char* figure, double value) { std::cout << ",\"" << figure << "\":" << value; };
  add("in_order", f.in_order);
  add("held", f.held);
  add("related", f.related);
  add("new_numbers", f.new_numbers);
  add("new_quotes", f.new_quotes);
  add("new_names", f.new_names);
  add("amount", f.amount);
  add("verbatim", f.verbatim);
  add("replaced", f.replaced);
  add("taken", f.taken);
  add("telling_words", f.telling_words);
  std::cout << "}";
}

}  // namespace

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
    const MutualCoverage coverage(original, suspect, vocabulary, alignment);
    const Pages pages =
        part_pages(original, suspect,
                   look_at_lines(original, vocabulary, vocabulary.original, lexicon, cue_book(), options),
                   look_at_lines(suspect, vocabulary, vocabulary.suspect, lexicon, cue_book(), options),
                   coverage, options);
    FeatureMeter meter(input, bags, alignment, pages);
    std::cout << "{\"id\":" << row.id;
    std::cout << ",\"whole\":";
    write(meter.measure(meter.whole()));
    std::cout << ",\"passages\":[";
    for (std::size_t i = 0; i < alignment.passages.size(); ++i) {
      if (i > 0) std::cout << ",";
      write(meter.measure(meter.inside(alignment.passages[i])));
    }
    std::cout << "]}\n";
  }
}
