#include "findings/names/likeness_features.h"

#include <algorithm>

#include "findings/names/spelling.h"

namespace unspin {
namespace {

bool is_particle(std::u16string_view word) {
  static constexpr std::u16string_view particles[] = {u"al",  u"el",  u"bin", u"ibn", u"abu", u"de", u"da",
                                                      u"von", u"van", u"the", u"of",  u"la",  u"del"};
  return std::find(std::begin(particles), std::end(particles), word) != std::end(particles);
}

// Plain letters of each part, without particles: "al-Shara" → {shara}.
NameWords name_parts(const NameWords& words) {
  NameWords parts, all;
  for (const std::u16string& word : words) {
    for (std::size_t from = 0; from <= word.size();) {
      const std::size_t to = std::min(word.find_first_of(u"-'’. ", from), word.size());
      const std::u16string part = plain_letters(std::u16string_view(word).substr(from, to - from));
      from = to + 1;
      if (part.empty()) continue;
      all.push_back(part);
      if (!is_particle(part)) parts.push_back(part);
    }
  }
  return parts.empty() ? all : parts;
}

std::u16string glued(const NameWords& parts) {
  std::u16string all;
  for (const std::u16string& part : parts) all += part;
  return all;
}

struct Match {
  std::size_t left, right;
  double likeness;
};

// One against one, the likest first.
std::vector<Match> match(const NameWords& a, const NameWords& b) {
  std::vector<Match> candidates, chosen;
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t j = 0; j < b.size(); ++j) candidates.push_back({i, j, sound_likeness(a[i], b[j])});
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Match& x, const Match& y) { return x.likeness > y.likeness; });
  std::vector<bool> left(a.size()), right(b.size());
  for (const Match& candidate : candidates) {
    if (left[candidate.left] || right[candidate.right]) continue;
    left[candidate.left] = right[candidate.right] = true;
    chosen.push_back(candidate);
  }
  return chosen;
}

// "états unis", "états-unis"
std::u16string joined(const NameWords& words, char16_t joint) {
  std::u16string all;
  for (const std::u16string& word : words) {
    if (!all.empty()) all += joint;
    all += word;
  }
  return all;
}

class NameMeter {
 public:
  NameMeter(const NameWords& a, const NameWords& b, const Knowledge& knowledge)
      : a_(name_parts(a)), b_(name_parts(b)), knowledge_(knowledge) {
    if (a_.empty() || b_.empty()) return;
    matches_ = match(a_, b_);
    measure_whole();
    measure_parts();
    measure_places(a, b);
    measure_weakest();
  }

  [[nodiscard]] const NameFeatures& features() const { return features_; }

 private:
  double& at(NameFeature feature) { return features_[static_cast<std::size_t>(feature)]; }

  void measure_whole() {
    const std::u16string x = glued(a_), y = glued(b_);
    at(NameFeature::letters) = edit_likeness(x, y);
    at(NameFeature::pairs) = pair_likeness(x, y);
    at(NameFeature::consonants) = edit_likeness(consonant_skeleton(x), consonant_skeleton(y));
    at(NameFeature::sound) = sound_likeness(x, y);
    at(NameFeature::same_initial) = x.front() == y.front() ? 1 : 0;
    at(NameFeature::initial_and_pairs) = at(NameFeature::same_initial) * at(NameFeature::pairs);
    const std::size_t shorter = std::min(x.size(), y.size());
    std::size_t start = 0;
    while (start < shorter && x[start] == y[start]) ++start;
    at(NameFeature::same_start) = static_cast<double>(start) / static_cast<double>(shorter);
    at(NameFeature::short_and_unlike) =
        std::max(0.0, 6 - static_cast<double>(shorter)) / 6 * (1 - at(NameFeature::sound));
  }

  void measure_parts() {
    double weakest = 1, least_letters = 1, sum = 0, weight = 0;
    bool equal = false, strange = false;
    for (const Match& m : matches_) {
      const double size = static_cast<double>(a_[m.left].size() + b_[m.right].size());
      weakest = std::min(weakest, m.likeness);
      least_letters = std::min(least_letters, edit_likeness(a_[m.left], b_[m.right]));
      sum += m.likeness * size;
      weight += size;
      equal = equal || a_[m.left] == b_[m.right];
      strange = strange || m.likeness < 0.55;
    }
    const bool single = a_.size() == 1 && b_.size() == 1;
    const double most = static_cast<double>(std::max(a_.size(), b_.size()));
    const double extra = most - static_cast<double>(matches_.size());
    at(NameFeature::weakest_part) = weakest;
    at(NameFeature::weakest_letters) = least_letters;
    at(NameFeature::weakest_squared) = weakest * weakest;
    at(NameFeature::mean_parts) = sum / weight;
    at(NameFeature::first_parts) = sound_likeness(a_.front(), b_.front());
    at(NameFeature::last_parts) = sound_likeness(a_.back(), b_.back());
    at(NameFeature::extra_parts) = extra / most;
    at(NameFeature::extra_and_unlike) = extra > 0 ? 1 - at(NameFeature::sound) : 0;
    at(NameFeature::equal_and_strange) = equal && strange ? 1 : 0;
    at(NameFeature::equal_and_weak) = equal && matches_.size() > 1 ? 1 - weakest : 0;
    at(NameFeature::single_words) = single ? 1 : 0;
    at(NameFeature::single_other_initial) = single ? 1 - at(NameFeature::same_initial) : 0;
    at(NameFeature::strange_parts) = strange && !single ? 1 : 0;
    at(NameFeature::known_apart) =
        std::any_of(matches_.begin(), matches_.end(),
                    [&](const Match& m) {
                      return a_[m.left] != b_[m.right] && is_given(a_[m.left]) && is_given(b_[m.right]);
                    })
            ? 1
            : 0;
  }

  void measure_places(const NameWords& a, const NameWords& b) {
    bool same = false, known_a = false, known_b = false;
    for (const char16_t x_joint : {u' ', u'-'})
      for (const char16_t y_joint : {u' ', u'-'}) {
        const std::u16string x = joined(a, x_joint), y = joined(b, y_joint);
        same = same || knowledge_.names.same_place(x, y);
        known_a = known_a || !knowledge_.names.place_codes(x).empty();
        known_b = known_b || !knowledge_.names.place_codes(y).empty();
      }
    at(NameFeature::same_place) = same ? 1 : 0;
    at(NameFeature::other_place) = known_a && known_b && !same ? 1 : 0;
  }

  /// Of the parts that answer each other least.
  void measure_weakest() {
    const auto weakest =
        std::min_element(matches_.begin(), matches_.end(),
                         [](const Match& x, const Match& y) { return x.likeness < y.likeness; });
    if (weakest == matches_.end()) return;
    const std::u16string &p = a_[weakest->left], &q = b_[weakest->right];
    const double longer = static_cast<double>(std::max(p.size(), q.size()));
    at(NameFeature::weak_known_here) = p != q && is_known(p) ? 1 : 0;
    at(NameFeature::weak_known_there) = p != q && is_known(q) ? 1 : 0;
    at(NameFeature::weak_consonants) = edit_likeness(consonant_skeleton(p), consonant_skeleton(q));
    at(NameFeature::weak_letters_changed) = longer * (1 - at(NameFeature::weakest_letters));
    at(NameFeature::weak_sounds_changed) = longer * (1 - at(NameFeature::weakest_part));
    at(NameFeature::weak_same_initial) = p.front() == q.front() ? 1 : 0;
    at(NameFeature::weak_same_end) = p.back() == q.back() ? 1 : 0;
    at(NameFeature::weak_length) = static_cast<double>(std::min(p.size(), q.size()));
  }

  [[nodiscard]] bool is_known(const std::u16string& word) const {
    return knowledge_.lexicon.find(word) != no_word;
  }
  [[nodiscard]] bool is_given(const std::u16string& word) const {
    const WordId id = knowledge_.lexicon.find(word);
    return id != no_word && (knowledge_.lexicon.name_kinds(id) & names_person) != 0;
  }

  const NameWords a_, b_;  // their parts
  const Knowledge& knowledge_;
  std::vector<Match> matches_;
  NameFeatures features_{};
};

}  // namespace

NameFeatures name_features(const NameWords& a, const NameWords& b, const Knowledge& knowledge) {
  return NameMeter(a, b, knowledge).features();
}

}  // namespace unspin
