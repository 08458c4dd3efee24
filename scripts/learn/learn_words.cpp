// Learns the weights of the word aligner; scripts/learn/words.py feeds it and explains it.
//
//   learn_words LEXICON [MODEL.cpp DATE] < gold
//
#include <cmath>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <numeric>
#include <string>

#include "align/word_blocks.h"
#include "align/word_grid.h"
#include "models/oblivious_trees.h"
#include "text/read.h"
#include "tree_growing.h"
#include "word_gold.h"

namespace unspin::learn {
namespace {

constexpr std::size_t folds = 5, stages = 2;
constexpr double least_chance = 0.45;  // the threshold that Options::word_link_probability states
constexpr Settings growth{.trees = 640,
                          .depth = Trees::depth,
                          .step = 0.07,
                          .least_hessian = 2,
                          .restraint = 4,
                          .share_of_rows = 0.7,
                          .share_of_features = 0.35};

/// A pair of the gold, and what the program makes of it.
struct Example {
  Gold gold;
  std::vector<std::vector<std::uint32_t>> covers[2];  // words of the gold that each token stands for
  std::vector<std::pair<std::uint32_t, std::uint32_t>> runs;
  std::vector<WordCell> cells;
  std::size_t first = 0;  // row of the first cell
};

WordSide side_of(const Document& document, const std::vector<TermId>& terms, const Vocabulary& vocabulary) {
  std::vector<std::uint32_t> sentences;
  for (std::uint32_t s = 0; s < document.sentences.size(); ++s) sentences.push_back(s);
  return collect_side(document, sentences, terms, vocabulary);
}

/// What the trees of a stage may ask about.
std::size_t features_of(std::size_t stage) { return stage == 0 ? second_plane : feature_count; }

class Learner {
 public:
  Learner(const Lexicon& lexicon, std::vector<Gold> pairs) : lexicon_(lexicon) {
    for (Gold& gold : pairs) examples_.push_back({std::move(gold), {}, {}, {}, 0});
    describe({});
    label();
  }

  /// Besides cross-validating, grow the trees of each stage from all rows.
  void keep_model() { model_ = true; }

  /// The figures of the last cross-validation, a line a source.
  void print(std::ostream& out, const char* indent) const {
    for (const auto& [source, figures] : tallies_)
      out << indent << source << ": F1 " << figures.all.f1() << ", of changed links " << figures.changed.f1()
          << '\n';
  }

  void write_model(std::ostream& out, const std::string& date) const {
    out << "// Learned by scripts/learn/words.py on " << date << ": do not edit. " << folds
        << "-fold cross-validation:\n";
    print(out, "//   ");
    out << "// clang-format off\n#include \"models/word_links.h\"\n\nnamespace unspin {\nnamespace {\n";
    for (std::size_t stage = 0; stage < forests_.size(); ++stage) {
      out << "\nconstexpr std::uint8_t questions_" << stage << "[] = {";
      std::size_t column = 0;
      const auto put = [&](long number) {
        if (column++ % 32 == 0) out << '\n';
        out << number << ',';
      };
      for (const Tree& tree : forests_[stage].trees)
        for (std::size_t n = 0; n < tree.features.size(); ++n) put(tree.features[n]), put(tree.thresholds[n]);
      out << "};\nconstexpr std::int8_t leaves_" << stage << "[] = {";
      column = 0;
      for (const Tree& tree : forests_[stage].trees)
        for (const double leaf : tree.leaves)
          put(std::clamp(std::lround(leaf * score_unit / leaf_unit), -127L, 127L));
      out << "};\n";
    }
    out << "\n}  // namespace\n\nconst std::array<Trees, " << forests_.size() << "> word_model{{";
    for (std::size_t stage = 0; stage < forests_.size(); ++stage)
      out << (stage ? ", " : "") << "{" << growth.trees << ", " << features_of(stage) << ", "
          << std::lround(forests_[stage].base * score_unit) << ", questions_" << stage << ", leaves_" << stage
          << "}";
    out << "}};\n\n}  // namespace unspin\n";
  }

  void cross_validate() {
    std::vector<char> live(answers_.size(), 1);
    for (std::size_t stage = 0; stage < stages; ++stage) {
      if (stage > 0) describe(chances_);
      const Table table{features_.data(), feature_count, features_of(stage)};
      std::vector<double> scores(answers_.size(), -9);
      for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<std::uint32_t> rows;
        for (std::uint32_t i = 0; i < answers_.size(); ++i)
          if (fold_of_[i] != fold && live[i] && answers_[i] < 2) rows.push_back(i);
        const Forest forest = grow(table, rows, answers_, growth);
        for (std::uint32_t i = 0; i < answers_.size(); ++i)
          if (fold_of_[i] == fold && live[i]) scores[i] = forest.score(table.row(i));
      }
      const std::vector<char> live_before = live;
      chances_.resize(scores.size());
      std::size_t left = 0, kept = 0;
      for (std::size_t i = 0; i < scores.size(); ++i) {
        const double step = std::clamp(std::trunc(scores[i] * 16), -128.0, 127.0);
        chances_[i] = static_cast<std::uint8_t>(255 / (1 + std::exp(-step / 16)) + 0.5);
        if (scores[i] < -5) live[i] = 0;
        left += live[i] ? 1U : 0U;
        kept += live[i] && answers_[i] == 1 ? 1U : 0U;
      }
      if (model_) {
        std::vector<std::uint32_t> rows;
        for (std::uint32_t i = 0; i < answers_.size(); ++i)
          if (live_before[i] && answers_[i] < 2) rows.push_back(i);
        forests_.push_back(grow(table, rows, answers_, growth));
      }
      std::cout << "stage " << stage << ": " << left << " cells left, with " << kept << " links\n";
      if (stage + 1 == stages) tallies_ = score(scores, std::log(least_chance / (1 - least_chance)));
    }
  }

 private:
  void describe(const std::vector<std::uint8_t>& chances) {
    features_.clear();
    std::size_t used = 0;
    const Options options;
    for (Example& example : examples_) {
      const Document original = read(example.gold.texts[0], lexicon_, options);
      const Document suspect = read(example.gold.texts[1], lexicon_, options);
      const Vocabulary vocabulary = collect_vocabulary(original, suspect, lexicon_);
      Relations relations(lexicon_, vocabulary.terms.size());
      Likenesses likenesses(vocabulary, relations);
      RunFinder runs(vocabulary);
      Answers sure;
      const WordSide left = side_of(original, vocabulary.original, vocabulary),
                     right = side_of(suspect, vocabulary.suspect, vocabulary);
      runs.find(left.terms, right.terms, sure);
      PhraseFinder phrases(vocabulary, lexicon_, relations);
      WordGrid grid(likenesses, phrases);
      grid.load(left, right, sure);
      if (!chances.empty()) {
        std::vector<std::uint32_t> all(grid.cells().size());
        std::iota(all.begin(), all.end(), 0U);
        grid.refine(std::span(chances).subspan(used, all.size()), all);
      }
      used += grid.cells().size();
      for (std::size_t cell = 0; cell < grid.cells().size(); ++cell)
        features_.insert(features_.end(), grid.features(cell), grid.features(cell) + feature_count);
      if (!chances.empty()) continue;
      example.cells = grid.cells();
      for (std::uint32_t i = 0; i < left.size(); ++i)
        if (sure.original[i] != unanswered) example.runs.push_back({i, sure.original[i]});
      for (const std::size_t side : {0U, 1U}) {
        const WordSide& words_here = side == 0 ? left : right;
        const Document& document = side == 0 ? original : suspect;
        const std::vector<Span> words = words_of(example.gold.texts[side]);
        for (const std::uint32_t place : words_here.tokens) {
          const Token& token = document.tokens[place];
          example.covers[side].emplace_back();
          for (std::uint32_t w = 0; w < words.size(); ++w) {
            const std::uint32_t from = std::max(words[w].begin, token.span.begin),
                                to = std::min(words[w].end, token.span.end);
            if (to > from && (to - from) * 2 >= words[w].size()) example.covers[side].back().push_back(w);
          }
        }
      }
    }
  }

  [[nodiscard]] static bool holds(const Links& links, const Example& example, std::uint32_t i,
                                  std::uint32_t j) {
    for (const std::uint32_t a : example.covers[0][i])
      for (const std::uint32_t b : example.covers[1][j])
        if (links.count({a, b}) > 0) return true;
    return false;
  }

  void label() {
    for (std::size_t e = 0; e < examples_.size(); ++e) {
      Example& example = examples_[e];
      example.first = answers_.size();
      for (const WordCell& cell : example.cells) {
        answers_.push_back(holds(example.gold.sure, example, cell.row, cell.column)       ? 1
                           : holds(example.gold.possible, example, cell.row, cell.column) ? 2
                                                                                          : 0);
        fold_of_.push_back(static_cast<std::uint8_t>(e / 20 % folds));
      }
    }
  }

  [[nodiscard]] std::map<std::string, Figures> score(const std::vector<double>& scores, double least) const {
    std::map<std::string, Figures> figures;
    for (const Example& example : examples_) {
      Links predicted;
      const auto add = [&](std::uint32_t i, std::uint32_t j) {
        for (const std::uint32_t a : example.covers[0][i])
          for (const std::uint32_t b : example.covers[1][j]) predicted.insert({a, b});
      };
      for (const auto& [i, j] : example.runs) add(i, j);
      std::vector<LinkedCell> linked;
      for (std::size_t c = 0; c < example.cells.size(); ++c)
        if (scores[example.first + c] > least)
          linked.push_back({example.cells[c].row, example.cells[c].column,
                            static_cast<std::int32_t>(score_unit * scores[example.first + c])});
      for (const WordBlock& block : gather_blocks(linked))
        for (std::uint32_t i = block.rows.first; i < block.rows.last; ++i)
          for (std::uint32_t j = block.columns.first; j < block.columns.last; ++j) add(i, j);
      count(example.gold, predicted, figures[example.gold.source]);
    }
    return figures;
  }

  const Lexicon& lexicon_;
  std::vector<Example> examples_;
  bool model_ = false;
  std::vector<Forest> forests_;
  std::map<std::string, Figures> tallies_;
  std::vector<std::uint8_t> features_, answers_, chances_, fold_of_;
};

}  // namespace
}  // namespace unspin::learn

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  std::ifstream file(argv[1], std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  std::string problem;
  const auto lexicon = unspin::Lexicon::open(std::as_bytes(std::span(bytes)), problem);
  if (!lexicon) {
    std::cerr << problem << '\n';
    return 1;
  }
  unspin::learn::Learner learner(*lexicon, unspin::learn::read_gold(std::cin));
  if (argc > 3) learner.keep_model();
  learner.cross_validate();
  learner.print(std::cout, "");
  if (argc > 3) {
    std::ofstream model(argv[2]);
    learner.write_model(model, argv[3]);
  }
}
