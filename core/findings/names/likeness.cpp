#include "findings/names/likeness.h"

#include <algorithm>

#include "exact_math.h"
#include "findings/names/spelling.h"

namespace unspin {
namespace {

// Asks the first feature, then the second (at most) or the third (more); each answer has a leaf.
struct NameTree {
  std::uint8_t features[3];
  double limits[3];
  double leaves[4];
};

#include "findings/names/trees.inc"

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

}  // namespace

NameFeatures name_features(const NameWords& left, const NameWords& right, const Knowledge& knowledge) {
  const NameWords a = name_parts(left), b = name_parts(right);
  NameFeatures f{};
  if (a.empty() || b.empty()) return f;
  const std::u16string x = glued(a), y = glued(b);
  const std::vector<Match> matches = match(a, b);
  double weakest = 1, sum = 0, weight = 0, equal = 0, strange = 0, least_plain = 1;
  const Match* weak = nullptr;  // the pair of parts that is least alike
  for (const Match& m : matches) {
    if (!weak || m.likeness < weak->likeness) weak = &m;
    const double size = static_cast<double>(a[m.left].size() + b[m.right].size());
    weakest = std::min(weakest, m.likeness);
    least_plain = std::min(least_plain, edit_likeness(a[m.left], b[m.right]));
    sum += m.likeness * size;
    weight += size;
    if (a[m.left] == b[m.right]) equal = 1;
    if (m.likeness < 0.55) strange = 1;
  }
  double known_apart = 0;  // given names that differ and are both known: Marko, Milanka
  for (const Match& m : matches) {
    if (a[m.left] == b[m.right]) continue;
    const auto given = [&](const std::u16string& word) {
      const WordId id = knowledge.lexicon.find(word);
      return id != no_word && (knowledge.lexicon.name_kinds(id) & names_person) != 0;
    };
    if (given(a[m.left]) && given(b[m.right])) known_apart = 1;
  }
  double same_start = 0;
  while (same_start < static_cast<double>(std::min(x.size(), y.size())) &&
         x[static_cast<std::size_t>(same_start)] == y[static_cast<std::size_t>(same_start)])
    ++same_start;
  const double most = static_cast<double>(std::max(a.size(), b.size()));
  const double extra = most - static_cast<double>(matches.size());
  const double shorter = static_cast<double>(std::min(x.size(), y.size()));
  bool place = false, placed_a = false, placed_b = false;
  for (const char16_t x_joint : {u' ', u'-'})
    for (const char16_t y_joint : {u' ', u'-'}) {
      const std::u16string phrase_a = joined(left, x_joint), phrase_b = joined(right, y_joint);
      place = place || knowledge.names.same_place(phrase_a, phrase_b);
      placed_a = placed_a || !knowledge.names.place_codes(phrase_a).empty();
      placed_b = placed_b || !knowledge.names.place_codes(phrase_b).empty();
    }
  f[0] = edit_likeness(x, y);
  f[1] = pair_likeness(x, y);
  f[2] = edit_likeness(consonant_skeleton(x), consonant_skeleton(y));
  f[3] = sound_likeness(x, y);
  f[4] = weakest;
  f[5] = sum / weight;
  f[6] = sound_likeness(a.front(), b.front());
  f[7] = sound_likeness(a.back(), b.back());
  f[8] = x.front() == y.front() ? 1 : 0;
  f[9] = extra / most;
  f[10] = equal > 0 && strange > 0 ? 1 : 0;
  f[11] = equal > 0 && matches.size() > 1 ? 1 - weakest : 0;
  f[12] = a.size() == 1 && b.size() == 1 ? 1 : 0;
  f[13] = std::max(0.0, 6 - shorter) / 6 * (1 - f[3]);
  f[14] = place ? 1 : 0;
  f[15] = placed_a && placed_b && !place ? 1 : 0;
  f[16] = least_plain;
  f[17] = extra > 0 ? 1 - f[3] : 0;
  f[18] = f[12] * (1 - f[8]);
  f[19] = known_apart;
  f[20] = strange * (1 - f[12]);
  f[21] = weakest * weakest;
  f[22] = f[8] * f[1];
  f[23] = same_start / shorter;
  if (weak) {
    const std::u16string &p = a[weak->left], &q = b[weak->right];
    const auto known = [&](const std::u16string& word) { return knowledge.lexicon.find(word) != no_word; };
    f[24] = p != q && known(p) ? 1 : 0;
    f[25] = p != q && known(q) ? 1 : 0;
    f[26] = edit_likeness(consonant_skeleton(p), consonant_skeleton(q));
    f[27] = static_cast<double>(std::max(p.size(), q.size())) * (1 - least_plain);
    f[28] = p.front() == q.front() ? 1 : 0;
    f[29] = p.back() == q.back() ? 1 : 0;
    f[30] = static_cast<double>(std::min(p.size(), q.size()));
    f[31] = static_cast<double>(std::max(p.size(), q.size())) * (1 - weakest);
  }
  return f;
}

double name_likeness(const NameWords& a, const NameWords& b, const Knowledge& knowledge) {
  const NameFeatures features = name_features(a, b, knowledge);
  double sum = name_start;
  for (const NameTree& tree : name_trees) {
    const std::size_t side = features[tree.features[0]] <= tree.limits[0] ? 0 : 1;
    const bool more = features[tree.features[side + 1]] > tree.limits[side + 1];
    sum += tree.leaves[2 * side + (more ? 1 : 0)];
  }
  return logistic(sum);
}

}  // namespace unspin
