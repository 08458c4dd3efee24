// Learns the weights of the word aligner; scripts/learn/words.py feeds it and explains it.
//
//   learn_words LEXICON MODEL.cpp < gold
//
// The gold has five lines a pair: the source's name, both sentences as words between spaces, and the sure and
// the possible links as "0-0 1-2".
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include "align/trees.h"
#include "align/word_blocks.h"
#include "align/word_grid.h"
#include "text/read.h"
#include "text/utf8.h"
#include "tree_growing.h"

namespace unspin::learn {
namespace {

using Links = std::set<std::pair<std::uint32_t, std::uint32_t>>;

struct Example {
  std::string source;
  std::u16string texts[2];
  Links sure, possible;  // between the words of the gold
  // What the program makes of it:
  std::vector<std::vector<std::uint32_t>> covers[2];  // words of the gold that each token stands for
  std::vector<std::pair<std::uint32_t, std::uint32_t>> runs;
  std::vector<Cell> cells;
  std::vector<std::u16string> forms[2];  // of the gold's words, folded for the count of changed links
  std::size_t first = 0;                 // row of the first cell
};

struct Tally {
  double hit = 0, predicted = 0, gold = 0;
  [[nodiscard]] double f1() const { return hit > 0 ? 2 * hit / (predicted + gold) : 0; }
};

double setting(const char* name, double standard) {
  const char* value = std::getenv(name);
  return value ? std::atof(value) : standard;
}

WordSide side_of(const Document& document, const std::vector<TermId>& terms, const Vocabulary& vocabulary) {
  std::vector<std::uint32_t> sentences;
  for (std::uint32_t s = 0; s < document.sentences.size(); ++s) sentences.push_back(s);
  return collect_side(document, sentences, terms, vocabulary);
}

std::vector<Span> words_of(std::u16string_view text) {
  std::vector<Span> spans;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(u' ', at), text.size());
    spans.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    at = end + 1;
  }
  return spans;
}

Links read_links(const std::string& line) {
  Links links;
  std::istringstream words(line);
  std::uint32_t i = 0, j = 0;
  for (char dash = 0; words >> i >> dash >> j;) links.insert({i, j});
  return links;
}

std::vector<Example> read_examples(std::istream& in) {
  std::vector<Example> examples;
  Example example;
  for (std::string a, b, sure, possible; std::getline(in, example.source) && std::getline(in, a) &&
                                         std::getline(in, b) && std::getline(in, sure) &&
                                         std::getline(in, possible);) {
    example.texts[0] = from_utf8(a).value_or(u"");
    example.texts[1] = from_utf8(b).value_or(u"");
    example.sure = read_links(sure);
    example.possible = read_links(possible);
    examples.push_back(example);
  }
  return examples;
}

class Learner {
 public:
  Learner(const Lexicon& lexicon, std::vector<Example> examples)
      : lexicon_(lexicon), examples_(std::move(examples)) {
    folds_ = static_cast<std::size_t>(setting("FOLDS", 5));
    settings_.trees = static_cast<std::size_t>(setting("TREES", 96));
    settings_.depth = static_cast<std::size_t>(setting("DEPTH", 6));
    settings_.step = setting("STEP", 0.15);
    settings_.least_hessian = setting("LEAF", 4);
    settings_.restraint = setting("L2", 4);
    settings_.share_of_rows = setting("ROWS", 0.7);
    settings_.share_of_features = setting("FEATURES", 0.5);
    describe({});
    label();
  }

  /// Besides cross-validating, grow the trees of each stage from all rows.
  void keep_model() { model_ = true; }

  void write_model(std::ostream& out) const {
    out << "// Learned by scripts/learn/words: do not edit.\n// clang-format off\n#include "
           "\"align/word_model.h\"\n\nnamespace unspin {\nnamespace {\n";
    for (std::size_t stage = 0; stage < forests_.size(); ++stage) {
      out << "\nconstexpr std::uint8_t nodes_" << stage << "[] = {";
      std::size_t column = 0;
      const auto put = [&](long number) {
        if (column++ % 32 == 0) out << '\n';
        out << number << ',';
      };
      for (const Tree& tree : forests_[stage].trees)
        for (std::size_t n = 0; n < tree.features.size(); ++n) put(tree.features[n]), put(tree.thresholds[n]);
      out << "};\nconstexpr std::int16_t leaves_" << stage << "[] = {";
      column = 0;
      for (const Tree& tree : forests_[stage].trees)
        for (const double leaf : tree.leaves) put(std::lround(leaf * score_unit));
      out << "};\n";
    }
    out << "\n}  // namespace\n\nconst std::array<Trees, " << forests_.size() << "> word_model{{";
    for (std::size_t stage = 0; stage < forests_.size(); ++stage)
      out << (stage ? ", " : "") << "{" << settings_.trees << ", " << settings_.depth << ", "
          << std::lround(forests_[stage].base * score_unit) << ", nodes_" << stage << ", leaves_" << stage
          << "}";
    out << "}};\n\n}  // namespace unspin\n";
  }

  void cross_validate() {
    const auto stages = static_cast<std::size_t>(setting("STAGES", 2));
    std::vector<char> live(answers_.size(), 1);
    for (std::size_t stage = 0; stage < stages; ++stage) {
      if (stage > 0) describe(chances_);
      const Table table{features_.data(), feature_count, stage == 0 ? second_plane : feature_count};
      std::vector<double> scores(answers_.size(), -9), gains(table.features, 0);
      for (std::size_t fold = 0; fold < folds_; ++fold) {
        std::vector<std::uint32_t> rows;
        for (std::uint32_t i = 0; i < answers_.size(); ++i)
          if (fold_of_[i] != fold && live[i] && answers_[i] < 2) rows.push_back(i);
        const Forest forest = grow(table, rows, answers_, settings_);
        for (std::uint32_t i = 0; i < answers_.size(); ++i)
          if (fold_of_[i] == fold && live[i]) scores[i] = forest.score(table.row(i));
        for (std::size_t f = 0; f < table.features; ++f) gains[f] += forest.gains[f];
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
        forests_.push_back(grow(table, rows, answers_, settings_));
      }
      std::cout << "stage " << stage << ": " << left << " cells left, with " << kept << " links\n";
      if (std::getenv("GAINS")) {
        std::vector<std::pair<double, std::size_t>> order;
        for (std::size_t f = 0; f < gains.size(); ++f) order.push_back({-gains[f], f});
        std::sort(order.begin(), order.end());
        for (const auto& [gain, f] : order) std::cout << f << ":" << static_cast<long>(-gain) << " ";
        std::cout << "\n";
      }
      for (const double least : {0.4, 0.45, 0.5}) {
        if (stage + 1 < stages && least != 0.45) continue;
        print(scores, std::log(least / (1 - least)), false);
        if (stage + 1 == stages) print(scores, std::log(least / (1 - least)), true);
      }
    }
  }

 private:
  void describe(const std::vector<std::uint8_t>& chances) {
    features_.clear();
    std::size_t used = 0;
    const Options options;
    for (Example& example : examples_) {
      const Document original = read(example.texts[0], lexicon_, options);
      const Document suspect = read(example.texts[1], lexicon_, options);
      const Vocabulary vocabulary = collect_vocabulary(original, suspect, lexicon_);
      Likenesses likenesses(vocabulary, lexicon_);
      RunFinder runs(vocabulary);
      Answers sure;
      const WordSide left = side_of(original, vocabulary.original, vocabulary),
                     right = side_of(suspect, vocabulary.suspect, vocabulary);
      runs.find(left.terms, right.terms, sure);
      WordGrid grid(likenesses);
      grid.load(left, right, sure);
      if (!chances.empty()) grid.refine(std::span(chances).subspan(used, grid.cells().size()));
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
        const std::vector<Span> words = words_of(example.texts[side]);
        for (const std::uint32_t place : words_here.tokens) {
          const Token& token = document.tokens[place];
          example.covers[side].emplace_back();
          for (std::uint32_t w = 0; w < words.size(); ++w) {
            const std::uint32_t from = std::max(words[w].begin, token.span.begin),
                                to = std::min(words[w].end, token.span.end);
            if (to > from && (to - from) * 2 >= words[w].size()) example.covers[side].back().push_back(w);
          }
        }
        for (const Span word : words) {
          std::u16string form = example.texts[side].substr(word.begin, word.size());
          for (char16_t& c : form)
            if (c >= u'A' && c <= u'Z') c = static_cast<char16_t>(c + 32);
          example.forms[side].push_back(form);
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
      for (const Cell& cell : example.cells) {
        answers_.push_back(holds(example.sure, example, cell.row, cell.column)       ? 1
                           : holds(example.possible, example, cell.row, cell.column) ? 2
                                                                                     : 0);
        fold_of_.push_back(static_cast<std::uint8_t>(e / 20 % folds_));
      }
    }
  }

  void print(const std::vector<double>& scores, double least, bool blocks) const {
    std::map<std::string, std::pair<Tally, Tally>> tallies;
    for (const Example& example : examples_) {
      Links predicted;
      const auto add = [&](std::uint32_t i, std::uint32_t j) {
        for (const std::uint32_t a : example.covers[0][i])
          for (const std::uint32_t b : example.covers[1][j])
            if (example.sure.count({a, b}) > 0 || example.possible.count({a, b}) == 0)
              predicted.insert({a, b});
      };
      for (const auto& [i, j] : example.runs) add(i, j);
      std::vector<LinkedCell> linked;
      for (std::size_t c = 0; c < example.cells.size(); ++c)
        if (scores[example.first + c] > least)
          linked.push_back({example.cells[c].row, example.cells[c].column,
                            static_cast<std::int32_t>(1024 * scores[example.first + c])});
      if (blocks) {
        for (const Block& block : gather_blocks(linked))
          for (std::uint32_t i = block.rows.first; i < block.rows.last; ++i)
            for (std::uint32_t j = block.columns.first; j < block.columns.last; ++j) add(i, j);
      } else {
        for (const LinkedCell& cell : linked) add(cell.row, cell.column);
      }
      if (std::getenv("ERRORS") && (&example - examples_.data()) % 7 == 0) {
        std::cout << "@ " << example.source << "\n"
                  << to_utf8(example.texts[0]) << "\n"
                  << to_utf8(example.texts[1]) << "\n MISS";
        for (const auto& l : example.sure)
          if (!predicted.count(l))
            std::cout << " " << to_utf8(example.forms[0][l.first]) << "~"
                      << to_utf8(example.forms[1][l.second]);
        std::cout << "\n FALSE";
        for (const auto& l : predicted)
          if (!example.sure.count(l))
            std::cout << " " << to_utf8(example.forms[0][l.first]) << "~"
                      << to_utf8(example.forms[1][l.second]);
        std::cout << "\n";
      }
      auto& [all, changed] = tallies[example.source];
      const auto is_changed = [&](const auto& link) {
        return example.forms[0][link.first] != example.forms[1][link.second];
      };
      for (const auto& link : predicted) {
        all.predicted += 1;
        changed.predicted += is_changed(link) ? 1 : 0;
        if (example.sure.count(link) == 0) continue;
        all.hit += 1;
        changed.hit += is_changed(link) ? 1 : 0;
      }
      for (const auto& link : example.sure) {
        all.gold += 1;
        changed.gold += is_changed(link) ? 1 : 0;
      }
    }
    for (const auto& [source, tally] : tallies) {
      const auto& [all, changed] = tally;
      std::printf("  %-12.12s %.4f|%.3f  P %.3f R %.3f  changed P %.3f R %.3f\n", source.c_str(), all.f1(),
                  changed.f1(), all.hit / all.predicted, all.hit / all.gold, changed.hit / changed.predicted,
                  changed.hit / changed.gold);
    }
    std::fflush(stdout);
  }

  const Lexicon& lexicon_;
  std::vector<Example> examples_;
  std::size_t folds_ = 5;
  bool model_ = false;
  std::vector<Forest> forests_;
  Settings settings_;
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
  unspin::learn::Learner learner(*lexicon, unspin::learn::read_examples(std::cin));
  if (argc > 2) learner.keep_model();
  learner.cross_validate();
  if (argc > 2) {
    std::ofstream model(argv[2]);
    learner.write_model(model);
  }
}
