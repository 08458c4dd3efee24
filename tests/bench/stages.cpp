// Where the time of compare() goes, stage by stage, and how it grows: bench_stages DATA FOLDER…
// Each FOLDER holds original.txt and suspect.txt, as tests/bench/articles.js makes them, from short to long.
// Prints milliseconds of processor time, the best of several rounds, and the exponent of growth from one
// folder to the next.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "align/align.h"
#include "align/sentence_candidates.h"
#include "cli/data_files.h"
#include "findings/detect.h"
#include "findings/names/changed_names.h"
#include "findings/own_signs.h"
#include "report/report.h"
#include "text/read.h"
#include "text/utf8.h"
#include "unspin.h"
#include "verdict/verdict.h"

namespace {

enum Stage : std::size_t {
  reading,
  candidates,
  sentence_pairs,
  passages,
  words,
  edits,
  findings,
  verdict,
  whole,
  json,
  count
};
constexpr std::array<const char*, count> names{"read",  "candidates", "sentences", "passages",  "words",
                                               "edits", "findings",   "verdict",   "compare()", "json"};
using Times = std::array<double, count>;

double now() { return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC; }

std::u16string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  return unspin::from_utf8(bytes).value_or(u"");
}

class StopWatch {
 public:
  explicit StopWatch(Times& times) : times_(times) {}
  void lap(Stage stage) {
    const double end = now();
    times_[stage] = end - start_;
    start_ = end;
  }

 private:
  Times& times_;
  double start_ = now();
};

Times measure(const std::u16string& one, const std::u16string& other, const unspin::Knowledge& knowledge) {
  using namespace unspin;
  const Options options;
  Times times{};
  StopWatch watch(times);
  const Document original = read(one, knowledge.lexicon, options),
                 suspect = read(other, knowledge.lexicon, options);
  watch.lap(reading);
  const Vocabulary vocabulary = collect_vocabulary(original, suspect, knowledge.lexicon);
  Relations relations(knowledge.lexicon, vocabulary.terms.size());
  const SentenceBags bags = collect_bags(original, suspect, vocabulary, knowledge.lexicon);
  const AlignmentInput input{original, suspect, vocabulary, knowledge.lexicon, options, relations};
  SentenceComparison comparison(input, bags);
  watch.lap(candidates);
  Alignment alignment;
  alignment.sentence_pairs = pair_sentences(input, comparison);
  watch.lap(sentence_pairs);
  alignment.passages = find_passages(input, comparison, alignment.sentence_pairs);
  watch.lap(passages);
  alignment.links = link_words(input, alignment.sentence_pairs, alignment.limits);
  watch.lap(words);
  const LinkedTexts texts{original, suspect, vocabulary, knowledge.lexicon, relations};
  const PairBundles bundles = bundle_pairs(texts, alignment);
  const Changes changed = collect_changes(texts, alignment, bundles);
  watch.lap(edits);
  const MutualCoverage coverage(original, suspect, vocabulary, alignment);
  const OwnSigns original_signs = read_own_signs(original_side(texts), knowledge, options),
                 suspect_signs = read_own_signs(suspect_side(texts), knowledge, options);
  const Pages pages =
      part_pages(original, suspect, original_signs.lines, suspect_signs.lines, coverage, options);
  const Groundwork groundwork{original,  suspect,       vocabulary,      bags,          alignment,
                              bundles,   changed.edits, changed.formats, knowledge,     options,
                              relations, coverage,      original_signs,  suspect_signs, pages};
  const std::vector<ChangedName> changed_names = find_changed_names(groundwork);
  const KeptMeanings kept(texts, knowledge, changed.edits, alignment.sentence_pairs.size());
  const Evidence evidence{groundwork, changed_names, kept};
  const std::vector<Kind> kinds = all_kinds();
  const std::vector<Finding> found = detect(kinds, evidence);
  watch.lap(findings);
  measure_similarity(evidence);
  judge(evidence, kinds, found);
  watch.lap(verdict);
  const Report report = compare(one, other, knowledge, options);
  watch.lap(whole);
  to_json(report);
  watch.lap(json);
  return times;
}

}  // namespace

int main(int argc, char** argv) {
  unspin::DataFiles files;
  if (argc < 3 || !unspin::load_data(std::string(argv[1]) + "/", files).empty()) {
    std::fprintf(stderr, "bench_stages DATA FOLDER...\n");
    return 2;
  }
  std::printf("%-28s", "words a side");
  for (const char* name : names) std::printf("%11s", name);
  std::printf("%11s\n", "exponent");
  double last_size = 0, last_time = 0;
  for (int i = 2; i < argc; ++i) {
    const std::string folder = argv[i];
    const std::u16string original = read_file(folder + "/original.txt"),
                         suspect = read_file(folder + "/suspect.txt");
    const auto size = static_cast<double>(std::count(original.begin(), original.end(), u' ') + 1);
    const int rounds = size < 10'000 ? 20 : 2;
    Times best;
    best.fill(1e9);
    for (int round = 0; round < rounds; ++round) {
      const Times times = measure(original, suspect, files.knowledge);
      for (std::size_t stage = 0; stage < count; ++stage) best[stage] = std::min(best[stage], times[stage]);
    }
    std::printf("%-28.0f", size);
    for (const double time : best) std::printf("%11.2f", time);
    if (last_size > 0) std::printf("%11.2f", std::log(best[whole] / last_time) / std::log(size / last_size));
    std::printf("\n");
    last_size = size;
    last_time = best[whole];
  }
}
