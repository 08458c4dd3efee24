// Grows trees for scripts/learn/meaning.py.
//   meaning_trees TREES STEP SHARE_OF_FEATURES < rows > log-odds, one a row, by trees that were grown without
//   its fold rows: fold, how often it counts, answer (0 or 1), traits…; rows of fold -1 are only learned from
// Where MODEL is given as a fourth word, the trees that all rows grow are written there as arrays.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>

#include "models/oblivious_trees.h"
#include "tree_growing.h"

namespace {

using namespace unspin;
using namespace unspin::learn;

struct Rows {
  std::vector<int> folds;
  std::vector<std::uint32_t> repeats;
  std::vector<std::uint8_t> answers, bytes;
  std::size_t width = 0;
};

Rows read_rows() {
  Rows rows;
  std::string line;
  while (std::getline(std::cin, line)) {
    std::istringstream words(line);
    int fold = 0, repeats = 0, answer = 0, byte = 0;
    words >> fold >> repeats >> answer;
    rows.folds.push_back(fold);
    rows.repeats.push_back(static_cast<std::uint32_t>(repeats));
    rows.answers.push_back(static_cast<std::uint8_t>(answer));
    const std::size_t before = rows.bytes.size();
    while (words >> byte) rows.bytes.push_back(static_cast<std::uint8_t>(byte));
    rows.width = rows.bytes.size() - before;
  }
  return rows;
}

void write(const Forest& forest, std::size_t width, std::ostream& out) {
  out << "questions";
  for (const Tree& tree : forest.trees)
    for (std::size_t level = 0; level < Trees::depth; ++level)
      out << " " << int{tree.features[level]} << " " << int{tree.thresholds[level]};
  out << "\nleaves";
  for (const Tree& tree : forest.trees)
    for (const double leaf : tree.leaves)
      out << " " << std::lround(std::clamp(leaf * score_unit / leaf_unit, -127.0, 127.0));
  out << "\nbase " << std::lround(forest.base * score_unit) << "\ncount " << forest.trees.size()
      << "\nfeatures " << width << "\n";
}

}  // namespace

int main(int count, char** values) {
  if (count < 4) return 2;
  const Rows rows = read_rows();
  const Settings settings{.trees = static_cast<std::size_t>(std::stoul(values[1])),
                          .depth = Trees::depth,
                          .step = std::stod(values[2]),
                          .least_hessian = 6,
                          .restraint = 12,
                          .share_of_rows = 0.7,
                          .share_of_features = std::stod(values[3])};
  const Table table{rows.bytes.data(), rows.width, rows.width};
  const auto grow_without = [&](int fold) {
    std::vector<std::uint32_t> chosen;
    for (std::uint32_t i = 0; i < rows.folds.size(); ++i)
      for (std::uint32_t k = 0; rows.folds[i] != fold && k < rows.repeats[i]; ++k) chosen.push_back(i);
    return grow(table, chosen, rows.answers, settings);
  };
  std::map<int, Forest> forests;
  for (const int fold : rows.folds)
    if (fold >= 0 && !forests.contains(fold)) forests[fold] = grow_without(fold);
  for (std::size_t i = 0; i < rows.folds.size(); ++i)
    std::cout << (rows.folds[i] < 0 ? 0 : forests[rows.folds[i]].score(table.row(i))) << "\n";
  if (count < 5) return 0;
  std::ofstream out(values[4]);
  write(grow_without(-2), rows.width, out);
}
