#include "align/word_evidence.h"

#include <algorithm>
#include <array>

namespace unspin {
namespace {

constexpr std::size_t longest_compared = 24;  // letters of a word that are looked at
constexpr std::uint8_t alike = 178;           // letters in common from which two words look alike

std::uint8_t byte_of(double share) {
  return static_cast<std::uint8_t>(std::clamp(share, 0.0, 1.0) * 255.0 + 0.5);
}

/// Letters of the longest common subsequence, twice, over the letters of both: husni, hosni → 0.8.
std::uint8_t common_letters(std::u16string_view a, std::u16string_view b) {
  std::array<std::uint8_t, longest_compared + 1> row{};
  for (const char16_t letter : a) {
    std::uint8_t diagonal = 0;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::uint8_t above = row[j];
      row[j] = letter == b[j - 1] ? static_cast<std::uint8_t>(diagonal + 1) : std::max(above, row[j - 1]);
      diagonal = above;
    }
  }
  return static_cast<std::uint8_t>(std::size_t{510} * row[b.size()] / (a.size() + b.size()));
}

std::uint8_t common_prefix(std::u16string_view a, std::u16string_view b) {
  std::uint8_t length = 0;
  while (length < std::min(a.size(), b.size()) && a[length] == b[length]) ++length;
  return length;
}

void compare_spelling(std::u16string_view a, std::u16string_view b, Likeness& likeness) {
  a = a.substr(0, longest_compared);
  b = b.substr(0, longest_compared);
  likeness.prefix = common_prefix(a, b);
  const std::size_t shorter = std::min(a.size(), b.size()), longer = std::max(a.size(), b.size());
  if (shorter < 3 || 510 * shorter < 128 * (shorter + longer)) return;
  likeness.letters = common_letters(a, b);
  if (shorter >= 4 && likeness.letters >= alike)
    likeness.value = std::max(likeness.value, static_cast<std::uint8_t>(likeness.letters - 60));
}

struct MarkName {
  std::u16string_view mark, name;
};
constexpr std::array<MarkName, 6> mark_names{{{u"%", u"percent"},
                                              {u"%", u"cent"},
                                              {u"&", u"and"},
                                              {u"$", u"dollars"},
                                              {u"$", u"dollar"},
                                              {u"€", u"euros"}}};

/// “%” and “percent”.
bool names_mark(std::u16string_view a, std::u16string_view b) {
  return std::any_of(mark_names.begin(), mark_names.end(), [&](const MarkName& pair) {
    return (pair.mark == a && pair.name == b) || (pair.mark == b && pair.name == a);
  });
}

/// True if `part` stands between hyphens in `whole`: mile, 20-mile-long.
bool is_part(std::u16string_view part, std::u16string_view whole) {
  for (std::size_t at = whole.find(part); at != std::u16string_view::npos; at = whole.find(part, at + 1)) {
    const std::size_t end = at + part.size();
    if ((at == 0 || whole[at - 1] == u'-') && (end == whole.size() || whole[end] == u'-')) return true;
  }
  return false;
}

}  // namespace

Likeness compare_terms(const Term& a, const Term& b, const KnownRelation& known) {
  if (a.form == b.form) {
    const auto length = static_cast<std::uint8_t>(std::min(a.form.size(), longest_compared));
    return {255, 255, 255, length, 0, Bond::none};
  }
  Likeness likeness;
  likeness.bond = known.relation.bond;
  likeness.value =
      known.relation.bond == Bond::antonym ? 100 : byte_of(static_cast<double>(known.relation.strength));
  likeness.cosine = byte_of(static_cast<double>(known.cosine));
  const Term& longer = a.form.size() > b.form.size() ? a : b;
  const Term& shorter = &longer == &a ? b : a;
  if (longer.form.size() > shorter.form.size() + 1 && longer.form.find(u'-') != std::u16string_view::npos &&
      !is_mark(shorter.word_class) && is_part(shorter.form, longer.form)) {
    likeness.compound = 1;
    likeness.value = std::max<std::uint8_t>(likeness.value, 200);
  }
  if (names_mark(a.form, b.form)) likeness.value = 240;
  if (is_content(a.word_class) && is_content(b.word_class)) compare_spelling(a.form, b.form, likeness);
  return likeness;
}

Likeness Likenesses::of(TermId a, TermId b) {
  return memo_.of(a, b, [this](TermId x, TermId y) {
    const Term &left = vocabulary_.terms[x], &right = vocabulary_.terms[y];
    return compare_terms(left, right, relations_.of(left, right));
  });
}

}  // namespace unspin
