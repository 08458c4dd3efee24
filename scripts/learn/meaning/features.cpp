// Writes what scripts/learn/meaning.py learns from, by the code that judges.
//   meaning_features DATA_FOLDER pairs < word TAB word lines > one line of traits a line
//   meaning_features DATA_FOLDER edits < rows as `unspin batch` reads them > id, original span, suspect span,
//   traits
#include <iostream>
#include <string>

#include "align/sentence_bags.h"
#include "changes/edits.h"
#include "cli/data_files.h"
#include "cli/json_row.h"
#include "findings/meaning/edit_traits.h"
#include "findings/meaning/kept.h"
#include "text/read.h"
#include "text/utf8.h"

namespace {

using namespace unspin;

void print(const Traits& traits) {
  for (std::size_t i = 0; i < traits.size(); ++i)
    std::cout << (i == 0 ? "" : " ") << static_cast<int>(traits.bytes()[i]);
  std::cout << "\n";
}

void pairs(const Knowledge& known) {
  std::string line;
  while (std::getline(std::cin, line)) {
    const std::size_t tab = line.find('\t');
    const KnownWord x = know_word(known, known.lexicon.find(format::to_utf16(line.substr(0, tab))));
    const KnownWord y = know_word(known, known.lexicon.find(format::to_utf16(line.substr(tab + 1))));
    Traits traits;
    if (x.id != no_word && y.id != no_word) add_word_traits(known, x, y, traits);
    print(traits);
  }
}

void edits(const Knowledge& known) {
  const Options options;
  std::string line;
  while (std::getline(std::cin, line)) {
    Row row;
    if (read_row(line, row) || !row.original) continue;
    const Document original = read(*row.original, known.lexicon, options),
                   suspect = read(row.suspect, known.lexicon, options);
    const Vocabulary vocabulary = collect_vocabulary(original, suspect, known.lexicon);
    Relations relations(known.lexicon, vocabulary.terms.size());
    const SentenceBags bags = collect_bags(original, suspect, vocabulary, known.lexicon);
    const Alignment alignment =
        align({original, suspect, vocabulary, known.lexicon, options, relations}, bags);
    const LinkedTexts texts{original, suspect, vocabulary, known.lexicon, relations};
    const std::vector<Edit> found = collect_changes(texts, alignment, bundle_pairs(texts, alignment)).edits;
    const auto changes = count_changes(texts, found, alignment.sentence_pairs.size());
    for (const Edit& edit : found) {
      const Span a = original.cover(edit.original), b = suspect.cover(edit.suspect);
      std::cout << row.id << "\t" << a.begin << " " << a.end << "\t" << b.begin << " " << b.end << "\t";
      print(edit_traits({texts, known, edit, changes[edit.pair]}));
    }
  }
}

}  // namespace

int main(int count, char** values) {
  DataFiles files;
  const std::string damage = load_data(std::string(count > 1 ? values[1] : ".") + "/", files);
  if (!damage.empty() || count < 3) {
    std::cerr << damage << "\n";
    return 1;
  }
  std::string(values[2]) == "pairs" ? pairs(files.knowledge) : edits(files.knowledge);
}
