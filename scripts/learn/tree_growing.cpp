#include "tree_growing.h"

#include <algorithm>
#include <cmath>

namespace unspin::learn {
namespace {

constexpr std::size_t bins = 64;

struct Sum {
  float gradient = 0, hessian = 0;
};

/// A small generator of its own: the standard library's distributions differ between libraries.
class Draw {
 public:
  explicit Draw(std::uint64_t seed) : state_(seed) {}
  double next() {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<double>(state_ >> 11) / 9007199254740992.0;
  }

 private:
  std::uint64_t state_;
};

/// Maps each feature's bytes to at most 64 bins of about as many rows each.
struct Binning {
  std::vector<std::array<std::uint8_t, 256>> bin_of;
  std::vector<std::array<std::uint8_t, bins>> last_byte;  // of each bin

  Binning(const Table& table, const std::vector<std::uint32_t>& rows)
      : bin_of(table.features), last_byte(table.features) {
    for (std::size_t f = 0; f < table.features; ++f) {
      std::array<std::size_t, 256> counts{};
      for (const std::uint32_t row : rows) ++counts[table.row(row)[f]];
      const std::size_t distinct = static_cast<std::size_t>(
          std::count_if(counts.begin(), counts.end(), [](std::size_t c) { return c > 0; }));
      std::size_t bin = 0, inside = 0, rest = rows.size();
      for (std::size_t byte = 0; byte < 256; ++byte) {
        bin_of[f][byte] = static_cast<std::uint8_t>(bin);
        last_byte[f][bin] = static_cast<std::uint8_t>(byte);
        inside += counts[byte];
        const bool full = distinct <= bins ? counts[byte] > 0 : inside * (bins - bin) >= rest;
        if (full && bin + 1 < bins) {
          rest -= inside;
          inside = 0;
          ++bin;
        }
      }
    }
  }
};

std::size_t leaf_of(const Tree& tree, const std::uint8_t* row) {
  std::size_t leaf = 0;
  for (std::size_t depth = 0; depth < tree.features.size(); ++depth)
    leaf |= static_cast<std::size_t>(row[tree.features[depth]] > tree.thresholds[depth] ? 1 : 0) << depth;
  return leaf;
}

class Grower {
 public:
  Grower(const Table& table, const std::vector<std::uint32_t>& rows, const std::vector<std::uint8_t>& answers,
         const Settings& settings)
      : table_(table), settings_(settings), binning_(table, rows) {
    std::size_t positives = 0;
    for (const std::uint32_t row : rows) {
      for (std::size_t f = 0; f < table.features; ++f)
        binned_.push_back(binning_.bin_of[f][table.row(row)[f]]);
      answers_.push_back(answers[row]);
      positives += answers[row];
    }
    forest_.base =
        std::log(static_cast<double>(positives + 1) / static_cast<double>(rows.size() - positives + 1));
    scores_.assign(rows.size(), forest_.base);
    sums_.resize(rows.size());
  }

  Forest grow() {
    for (std::size_t t = 0; t < settings_.trees; ++t) grow_tree(Draw(t * 977 + 12345));
    return std::move(forest_);
  }

 private:
  struct Node {
    std::size_t first, last;  // of order_
    std::vector<Sum> histogram;
  };

  [[nodiscard]] const std::uint8_t* binned(std::size_t row) const { return &binned_[row * table_.features]; }

  void grow_tree(Draw draw) {
    order_.clear();
    for (std::uint32_t i = 0; i < scores_.size(); ++i) {
      const double p = 1 / (1 + std::exp(-scores_[i]));
      sums_[i] = {static_cast<float>(answers_[i] - p), static_cast<float>(p * (1 - p))};
      if (draw.next() < settings_.share_of_rows) order_.push_back(i);
    }
    chosen_.clear();
    for (std::uint32_t f = 0; f < table_.features; ++f)
      if (draw.next() < settings_.share_of_features) chosen_.push_back(f);
    if (chosen_.empty()) chosen_.push_back(0);
    Tree tree;
    tree.leaves.assign(std::size_t{1} << settings_.depth, 0);
    std::vector<Node> level(1);
    level[0] = {0, order_.size(), histogram(0, order_.size())};
    for (std::size_t depth = 0; depth < settings_.depth; ++depth) {
      const auto [feature, bin] = best_question(level);
      tree.features.push_back(feature);
      tree.thresholds.push_back(bin);
      std::vector<Node> next(level.size() * 2);
      for (std::size_t n = 0; n < level.size(); ++n)
        split(level[n], feature, bin, depth + 1 < settings_.depth, next[n], next[n + level.size()]);
      level = std::move(next);
    }
    for (std::size_t n = 0; n < level.size(); ++n) {
      double gradient = 0, hessian = 0;
      for (std::size_t k = level[n].first; k < level[n].last; ++k) {
        gradient += static_cast<double>(sums_[order_[k]].gradient);
        hessian += static_cast<double>(sums_[order_[k]].hessian);
      }
      tree.leaves[n] = settings_.step * gradient / (hessian + settings_.restraint);
    }
    for (std::size_t i = 0; i < scores_.size(); ++i) scores_[i] += tree.leaves[leaf_of(tree, binned(i))];
    for (std::size_t depth = 0; depth < settings_.depth; ++depth)  // from bins back to bytes
      tree.thresholds[depth] = binning_.last_byte[tree.features[depth]][tree.thresholds[depth]];
    forest_.trees.push_back(std::move(tree));
  }

  [[nodiscard]] std::vector<Sum> histogram(std::size_t first, std::size_t last) const {
    std::vector<Sum> sums(chosen_.size() * bins);
    for (std::size_t k = first; k < last; ++k) {
      const std::uint8_t* row = binned(order_[k]);
      const Sum own = sums_[order_[k]];
      for (std::size_t c = 0; c < chosen_.size(); ++c) {
        Sum& sum = sums[c * bins + row[chosen_[c]]];
        sum.gradient += own.gradient;
        sum.hessian += own.hessian;
      }
    }
    return sums;
  }

  /// The feature and the bin that part the nodes of a level best, all together.
  [[nodiscard]] std::pair<std::uint8_t, std::uint8_t> best_question(const std::vector<Node>& level) const {
    const auto worth = [this](double g, double h) { return g * g / (h + settings_.restraint); };
    double best = -1;
    std::pair<std::uint8_t, std::uint8_t> question{0, bins - 1};
    for (std::size_t c = 0; c < chosen_.size(); ++c) {
      std::array<double, bins> gains{};
      for (const Node& node : level) {
        double gradient = 0, hessian = 0;
        for (std::size_t b = 0; b < bins; ++b) {
          gradient += static_cast<double>(node.histogram[c * bins + b].gradient);
          hessian += static_cast<double>(node.histogram[c * bins + b].hessian);
        }
        double left_gradient = 0, left_hessian = 0;
        for (std::size_t b = 0; b + 1 < bins; ++b) {
          left_gradient += static_cast<double>(node.histogram[c * bins + b].gradient);
          left_hessian += static_cast<double>(node.histogram[c * bins + b].hessian);
          if (left_hessian < settings_.least_hessian) continue;
          if (hessian - left_hessian < settings_.least_hessian) break;
          gains[b] += worth(left_gradient, left_hessian) +
                      worth(gradient - left_gradient, hessian - left_hessian) - worth(gradient, hessian);
        }
      }
      for (std::size_t b = 0; b + 1 < bins; ++b)
        if (gains[b] > best) {
          best = gains[b];
          question = {static_cast<std::uint8_t>(chosen_[c]), static_cast<std::uint8_t>(b)};
        }
    }
    return question;
  }

  void split(Node& node, std::uint8_t feature, std::uint8_t bin, bool deeper, Node& left, Node& right) {
    const auto begin = order_.begin();
    const auto middle = std::stable_partition(begin + static_cast<std::ptrdiff_t>(node.first),
                                              begin + static_cast<std::ptrdiff_t>(node.last),
                                              [&](std::uint32_t row) { return binned(row)[feature] <= bin; });
    const auto cut = static_cast<std::size_t>(middle - begin);
    left = {node.first, cut, {}};
    right = {cut, node.last, {}};
    if (!deeper) return;
    Node& small = left.last - left.first <= right.last - right.first ? left : right;
    Node& large = &small == &left ? right : left;
    small.histogram = histogram(small.first, small.last);
    large.histogram = std::move(node.histogram);
    for (std::size_t k = 0; k < large.histogram.size(); ++k) {
      large.histogram[k].gradient -= small.histogram[k].gradient;
      large.histogram[k].hessian -= small.histogram[k].hessian;
    }
  }

  const Table& table_;
  const Settings& settings_;
  Binning binning_;
  Forest forest_;
  std::vector<std::uint8_t> binned_, answers_;
  std::vector<double> scores_;
  std::vector<Sum> sums_;
  std::vector<std::uint32_t> order_, chosen_;
};

}  // namespace

double Forest::score(const std::uint8_t* row) const {
  double sum = base;
  for (const Tree& tree : trees) sum += tree.leaves[leaf_of(tree, row)];
  return sum;
}

Forest grow(const Table& table, const std::vector<std::uint32_t>& rows,
            const std::vector<std::uint8_t>& answers, const Settings& settings) {
  return Grower(table, rows, answers, settings).grow();
}

}  // namespace unspin::learn
