#include "findings/names/romanization.h"

#include <algorithm>
#include <string>

#include "findings/names/spelling.h"

namespace unspin {
namespace {

constexpr std::u16string_view vowels = u"aeiou";

struct Syllable {
  std::u16string_view initial, rest;
};

// Only sounds that pinyin or Wade-Giles write as nobody else does tell that a syllable is Chinese.
constexpr std::u16string_view chinese_initials[] = {u"zh", u"hs", u"ts", u"x", u"q"};
constexpr std::u16string_view initials[] = {u"zh", u"hs", u"ts", u"sh", u"ch", u"x",
                                            u"q",  u"j",  u"z",  u"s",  u"c"};

// Ways to write one of these sounds.
constexpr std::u16string_view alike_initials[] = {u" x sh hs s j ", u" q ch j ", u" zh ch j z ", u" z ts c "};

Syllable part_syllable(std::u16string_view word) {
  for (const std::u16string_view initial : initials)
    if (word.starts_with(initial)) return {initial, word.substr(initial.size())};
  return {};
}

bool is_chinese(std::u16string_view initial) {
  return std::find(std::begin(chinese_initials), std::end(chinese_initials), initial) !=
         std::end(chinese_initials);
}

bool are_alike(std::u16string_view a, std::u16string_view b) {
  const auto holds = [](std::u16string_view group, std::u16string_view initial) {
    std::u16string framed = u" ";
    framed += initial;
    return group.find(framed + u" ") != std::u16string_view::npos;
  };
  return std::any_of(std::begin(alike_initials), std::end(alike_initials),
                     [&](std::u16string_view group) { return holds(group, a) && holds(group, b); });
}

// Gao, Kao: Chinese and Korean sounds between the two.
bool has_other_plosive(const std::u16string& a, const std::u16string& b) {
  static constexpr std::u16string_view voiced = u"bdg", voiceless = u"ptk";
  const auto turned = [](char16_t x, char16_t y) {
    const std::size_t at = voiced.find(x);
    return at != std::u16string_view::npos && voiceless[at] == y;
  };
  return a.size() == b.size() && a.size() > 1 && a.size() < 6 && a.substr(1) == b.substr(1) &&
         (turned(a.front(), b.front()) || turned(b.front(), a.front()));
}

}  // namespace

bool is_other_syllable(std::u16string_view a, std::u16string_view b) {
  const Syllable x = part_syllable(a), y = part_syllable(b);
  if (a == b || x.rest.empty() || x.rest != y.rest || x.rest.size() > 4) return false;
  return vowels.find(x.rest.front()) != std::u16string_view::npos && are_alike(x.initial, y.initial) &&
         (is_chinese(x.initial) || is_chinese(y.initial));
}

bool is_other_romanization(const NameWords& a, const NameWords& b) {
  if (a.empty() || a.size() != b.size()) return false;
  for (std::size_t k = 0; k < a.size(); ++k) {
    const std::u16string x = plain_letters(a[k]), y = plain_letters(b[k]);
    const bool same = x == y || is_other_syllable(x, y) || canonical_spelling(x) == canonical_spelling(y) ||
                      (a.size() > 1 && has_other_plosive(x, y));
    if (!same) return false;
  }
  return true;
}

bool is_transcribers_change(const NameWords& a, const NameWords& b, const Lexicon& lexicon) {
  constexpr double exchanged = 0.5;
  if (a.size() != b.size()) return false;
  for (std::size_t k = 0; k < a.size(); ++k) {
    if (a[k] == b[k]) continue;
    if (greatest_change(plain_letters(a[k]), plain_letters(b[k])) > exchanged) return false;
    if (lexicon.find(a[k]) != no_word && lexicon.find(b[k]) == no_word) return false;
  }
  return true;
}

}  // namespace unspin
