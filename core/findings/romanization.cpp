#include "findings/romanization.h"

#include "findings/name_spelling.h"

namespace unspin {
namespace {

constexpr std::u16string_view vowels = u"aeiou";

// The sounds that pinyin writes with one of these letters, and others with another of them.
std::u16string_view after_sibilant(std::u16string_view syllable) {
  for (const std::u16string_view initial :
       {std::u16string_view(u"zh"), std::u16string_view(u"sh"), std::u16string_view(u"ch"),
        std::u16string_view(u"hs"), std::u16string_view(u"ts"), std::u16string_view(u"j"),
        std::u16string_view(u"q"), std::u16string_view(u"x"), std::u16string_view(u"z"),
        std::u16string_view(u"s"), std::u16string_view(u"c")})
    if (syllable.starts_with(initial) && syllable.size() > initial.size())
      return syllable.substr(initial.size());
  return {};
}

bool is_same_sound(std::u16string_view a, std::u16string_view b) {
  const std::u16string x = plain_letters(a), y = plain_letters(b);
  if (x == y || is_other_syllable(x, y)) return true;
  return canonical_spelling(x) == canonical_spelling(y);
}

}  // namespace

bool is_other_syllable(std::u16string_view a, std::u16string_view b) {
  if (a == b) return false;
  const std::u16string_view x = after_sibilant(a), y = after_sibilant(b);
  return !x.empty() && x == y && x.size() <= 4 && vowels.find(x.front()) != std::u16string_view::npos;
}

bool is_other_romanization(const NameWords& a, const NameWords& b) {
  if (a.empty() || a.size() != b.size()) return false;
  for (std::size_t k = 0; k < a.size(); ++k)
    if (!is_same_sound(a[k], b[k])) return false;
  return true;
}

}  // namespace unspin
