// Prints, for scripts/learn/facts/learn.py, what the model of core/findings/meaning.h knows of sentence
// pairs.
//   standard input   "original<TAB>suspect" a line, UTF-8
//   standard output  a line for each sentence pair: the input line's number, whether a rule found a
//   contradiction in
//                    that line, changes, additions, whether there is a strange swap, and the features
#include <cstdio>
#include <iostream>
#include <string>

#include "align/align.h"
#include "cli/data_files.h"
#include "findings/detect.h"
#include "findings/facts.h"
#include "findings/meaning.h"
#include "text/read.h"
#include "text/utf8.h"

int main(int, char** arguments) {
  unspin::DataFiles files;
  if (!load_data(std::string(arguments[1]) + "/", files).empty()) return 1;
  const unspin::Options options;
  const unspin::Knowledge& knowledge = files.knowledge;
  int number = 0;
  for (std::string line; std::getline(std::cin, line);) {
    const std::size_t tab = line.find('\t');
    const unspin::Document a =
        unspin::read(*unspin::from_utf8(line.substr(0, tab)), knowledge.lexicon, options);
    const unspin::Document b =
        unspin::read(*unspin::from_utf8(line.substr(tab + 1)), knowledge.lexicon, options);
    const unspin::Vocabulary vocabulary = unspin::collect_vocabulary(a, b, knowledge.lexicon);
    unspin::Relations relations(vocabulary, knowledge.lexicon);
    const unspin::Alignment alignment =
        unspin::align({a, b, vocabulary, knowledge.lexicon, options, relations});
    const std::vector<unspin::Edit> edits =
        unspin::collect_edits({a, b, vocabulary, knowledge.lexicon}, alignment);
    const unspin::Evidence evidence{&a, b, vocabulary, alignment, edits, knowledge, options, relations};
    bool found = !unspin::contradicted_names(evidence).empty();
    for (const unspin::Edit& edit : edits)
      found = found || !contradicted_numbers(evidence, edit).empty() ||
              contradicted_negation(evidence, edit) || contradicted_pronoun(evidence, edit) ||
              contradicted_word(evidence, edit);
    for (const unspin::MeaningEvidence& pair : unspin::gather_meaning(evidence)) {
      std::printf("%d %d %u %u %d", number, found, pair.changes, pair.additions, pair.strangest != nullptr);
      for (const double feature : pair.features) std::printf(" %.4f", feature);
      std::printf("\n");
    }
    ++number;
  }
}
