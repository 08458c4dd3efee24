// How many words a second are linked: bench_words FOLDER ORIGINAL SUSPECT, with the data files in FOLDER.
// Words of both sides count; the texts are read and their sentences paired beforehand.
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "align/align.h"
#include "align/sentence_candidates.h"
#include "cli/data_files.h"
#include "text/read.h"
#include "text/utf8.h"

namespace {

using Clock = std::chrono::steady_clock;

unspin::Document read_document(const char* path, const unspin::Lexicon& lexicon) {
  std::ifstream file(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  return unspin::read(unspin::from_utf8(bytes).value_or(u""), lexicon, unspin::Options{});
}

}  // namespace

int main(int argc, char** argv) {
  unspin::DataFiles files;
  if (argc != 4 || !unspin::load_data(std::string(argv[1]) + "/", files).empty()) {
    std::fprintf(stderr, "bench_words FOLDER ORIGINAL SUSPECT\n");
    return 2;
  }
  const unspin::Lexicon& lexicon = files.knowledge.lexicon;
  const unspin::Document original = read_document(argv[2], lexicon),
                         suspect = read_document(argv[3], lexicon);
  const unspin::Vocabulary vocabulary = unspin::collect_vocabulary(original, suspect, lexicon);
  const unspin::Options options;
  unspin::Relations relations(lexicon, vocabulary.terms.size());
  const unspin::SentenceBags bags = unspin::collect_bags(original, suspect, vocabulary, lexicon);
  const unspin::AlignmentInput input{original, suspect, vocabulary, lexicon, options, relations};
  std::vector<std::u16string> limits;
  const std::vector<unspin::SentencePair> pairs =
      unspin::pair_sentences(input, unspin::SentenceComparison(input, bags));

  constexpr int rounds = 50;
  double best = 1e9;
  std::size_t links = 0;
  for (int round = 0; round < rounds; ++round) {
    const Clock::time_point start = Clock::now();
    links = unspin::link_words(input, pairs, limits).size();
    best = std::min(best, std::chrono::duration<double>(Clock::now() - start).count());
  }
  const double words = static_cast<double>(original.tokens.size() + suspect.tokens.size());
  std::printf("%.0f words, %zu sentence pairs, %zu links: %.3f ms, %.0f words a second (best of %d)\n", words,
              pairs.size(), links, best * 1000, words / best, rounds);
}
