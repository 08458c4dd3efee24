#include "findings/names/spelling.h"

#include <algorithm>
#include <vector>

namespace unspin {
namespace {

// The base letters of U+00C0 to U+024F, one each.
constexpr std::u16string_view base_letters =
    u"aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuytyaaaaaaccccccccdd"
    u"ddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkkllllllllllnnnnnn nnoooooooorrrrrrssssss"
    u"ssttttttuuuuuuuuuuuuwwyyyzzzzzz                e ff             oo             u"
    u"u                            aaiioouuuuuuuuuu aaaa    ggkkoooo  j   gg  nnaa    "
    u"aaaaeeeeiiiioooorrrruuuusstt  hh      aaeeooooooooyy                            ";

struct Rewrite {
  std::u16string_view from, to;
};

// Longest first where one begins another.
constexpr Rewrite rewrites[] = {
    {u"shch", u"s"}, {u"tsch", u"c"}, {u"dzh", u"j"}, {u"tch", u"c"}, {u"sch", u"s"},  {u"szcz", u"s"},
    {u"kh", u"h"},   {u"zh", u"j"},   {u"sh", u"s"},  {u"ch", u"c"},  {u"cz", u"c"},   {u"sz", u"s"},
    {u"th", u"t"},   {u"dh", u"d"},   {u"gh", u"g"},  {u"ph", u"f"},  {u"ck", u"k"},   {u"qu", u"k"},
    {u"ts", u"z"},   {u"tz", u"z"},   {u"dj", u"j"},  {u"ks", u"x"},  {u"iya", u"ia"}, {u"iye", u"ie"},
    {u"iy", u"i"},   {u"yy", u"i"},   {u"ij", u"i"},  {u"ii", u"i"},  {u"ee", u"i"},   {u"ea", u"i"},
    {u"ou", u"u"},   {u"oo", u"u"},   {u"ow", u"u"},  {u"aw", u"au"}, {u"ai", u"ei"},  {u"ay", u"ei"},
    {u"ey", u"ei"},  {u"aa", u"a"},   {u"ah", u"a"},  {u"eh", u"e"},  {u"uh", u"u"},   {u"w", u"v"},
    {u"q", u"k"},    {u"y", u"i"},    {u"o", u"u"},   {u"e", u"i"},
};

int sound_class(char16_t c) {
  switch (c) {
    case u'b':
    case u'p':
      return 1;
    case u'd':
    case u't':
      return 2;
    case u'g':
    case u'k':
    case u'q':
    case u'c':
    case u'x':
    case u'h':
      return 3;
    case u'f':
    case u'v':
    case u'w':
      return 4;
    case u's':
    case u'z':
    case u'j':
      return 5;
    case u'l':
    case u'r':
      return 6;
    case u'm':
    case u'n':
      return 7;
    default:
      return 0;
  }
}

bool is_vowel(char16_t c) {
  return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u' || c == u'y';
}

double gap_cost(std::u16string_view word, std::size_t at) {
  const char16_t c = word[at];
  if (at > 0 && word[at - 1] == c) return 0.2;
  if (c == u'h' || c == u'j') return 0.4;
  return is_vowel(c) ? 0.6 : 0.9;
}

double change_cost(char16_t a, char16_t b) {
  if (a == b) return 0;
  if (is_vowel(a) && is_vowel(b)) return 0.3;
  const bool sibilants = (a == u'c' || a == u'x') && sound_class(b) == 5;
  const bool sibilants_back = (b == u'c' || b == u'x') && sound_class(a) == 5;
  if ((sound_class(a) != 0 && sound_class(a) == sound_class(b)) || sibilants || sibilants_back) return 0.5;
  return 1;
}

template <class Gap, class Change>
double distance(std::u16string_view a, std::u16string_view b, Gap gap, Change change) {
  std::vector<double> row(b.size() + 1);
  for (std::size_t j = 1; j <= b.size(); ++j) row[j] = row[j - 1] + gap(b, j - 1);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    double diagonal = row[0];
    row[0] += gap(a, i - 1);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const double best = std::min(
          {diagonal + change(a[i - 1], b[j - 1]), row[j] + gap(a, i - 1), row[j - 1] + gap(b, j - 1)});
      diagonal = row[j];
      row[j] = best;
    }
  }
  return row[b.size()];
}

template <class Gap, class Change>
double likeness(std::u16string_view a, std::u16string_view b, Gap gap, Change change) {
  const std::size_t longer = std::max(a.size(), b.size());
  if (longer == 0) return 1;
  return std::max(0.0, 1 - distance(a, b, gap, change) / static_cast<double>(longer));
}

}  // namespace

std::u16string plain_letters(std::u16string_view folded) {
  std::u16string plain;
  for (const char16_t c : folded) {
    if (c >= u'a' && c <= u'z') plain += c;
    if (c >= u'A' && c <= u'Z') plain += static_cast<char16_t>(c + 32);
    if (c >= 0xC0 && c < 0xC0 + base_letters.size() && base_letters[c - 0xC0U] != u' ')
      plain += base_letters[c - 0xC0U];
  }
  return plain;
}

std::u16string canonical_spelling(std::u16string_view plain) {
  std::u16string canonical;
  for (std::size_t at = 0; at < plain.size();) {
    const auto rule = std::find_if(std::begin(rewrites), std::end(rewrites), [&](const Rewrite& r) {
      return plain.substr(at, r.from.size()) == r.from;
    });
    const bool found = rule != std::end(rewrites);
    const std::u16string_view to = found ? rule->to : plain.substr(at, 1);
    for (const char16_t c : to)
      if (canonical.empty() || canonical.back() != c) canonical += c;
    at += found ? rule->from.size() : 1;
  }
  return canonical;
}

std::u16string consonant_skeleton(std::u16string_view plain) {
  static constexpr char16_t voiceless[] = {u' ', u'p', u't', u'k', u'f', u's', u'l', u'n'};
  std::u16string skeleton;
  for (const char16_t c : plain) {
    if (is_vowel(c)) continue;
    const char16_t merged = voiceless[sound_class(c)];
    if (merged == u' ' || (!skeleton.empty() && skeleton.back() == merged)) continue;
    skeleton += merged;
  }
  return skeleton;
}

double edit_likeness(std::u16string_view a, std::u16string_view b) {
  return likeness(
      a, b, [](std::u16string_view, std::size_t) { return 1.0; },
      [](char16_t x, char16_t y) { return x == y ? 0.0 : 1.0; });
}

double sound_likeness(std::u16string_view a, std::u16string_view b) {
  return likeness(canonical_spelling(a), canonical_spelling(b), gap_cost, change_cost);
}

double greatest_change(std::u16string_view a, std::u16string_view b) {
  const std::u16string x = canonical_spelling(a), y = canonical_spelling(b);
  std::vector<double> row(y.size() + 1);
  for (std::size_t j = 1; j <= y.size(); ++j) row[j] = std::max(row[j - 1], gap_cost(y, j - 1));
  for (std::size_t i = 1; i <= x.size(); ++i) {
    double diagonal = row[0];
    row[0] = std::max(row[0], gap_cost(x, i - 1));
    for (std::size_t j = 1; j <= y.size(); ++j) {
      const double best =
          std::min({std::max(diagonal, change_cost(x[i - 1], y[j - 1])), std::max(row[j], gap_cost(x, i - 1)),
                    std::max(row[j - 1], gap_cost(y, j - 1))});
      diagonal = row[j];
      row[j] = best;
    }
  }
  return row[y.size()];
}

double pair_likeness(std::u16string_view a, std::u16string_view b) {
  const auto pairs = [](std::u16string_view word) {
    std::vector<std::u16string> found;
    const std::u16string framed = u' ' + std::u16string(word) + u' ';
    for (std::size_t k = 0; k + 1 < framed.size(); ++k) found.push_back(framed.substr(k, 2));
    std::sort(found.begin(), found.end());
    return found;
  };
  const auto x = pairs(a), y = pairs(b);
  std::vector<std::u16string> shared;
  std::set_intersection(x.begin(), x.end(), y.begin(), y.end(), std::back_inserter(shared));
  return 2.0 * static_cast<double>(shared.size()) / static_cast<double>(x.size() + y.size());
}

}  // namespace unspin
