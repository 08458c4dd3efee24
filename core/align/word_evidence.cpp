#include "align/word_evidence.h"

#include <algorithm>
#include <array>

namespace unspin {
namespace {

constexpr std::size_t longest_compared = 24;  // letters of a word that are looked at

std::uint8_t byte_of(double share) {
  return static_cast<std::uint8_t>(std::clamp(share, 0.0, 1.0) * 255.0 + 0.5);
}

/// Letters of the longest common subsequence, twice, over the letters of both: husni, hosni → 0.8.
double common_letters(std::u16string_view a, std::u16string_view b) {
  a = a.substr(0, longest_compared);
  b = b.substr(0, longest_compared);
  std::array<std::uint8_t, longest_compared + 1> row{};
  for (const char16_t letter : a) {
    std::uint8_t diagonal = 0;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::uint8_t above = row[j];
      row[j] = letter == b[j - 1] ? static_cast<std::uint8_t>(diagonal + 1) : std::max(above, row[j - 1]);
      diagonal = above;
    }
  }
  return 2.0 * row[b.size()] / static_cast<double>(a.size() + b.size());
}

}  // namespace

Likeness compare_terms(const Term& a, const Term& b, const Lexicon& lexicon) {
  if (a.form == b.form) return {255, 255, 255, Bond::none};
  Likeness likeness;
  if (a.kind != TokenKind::word || b.kind != TokenKind::word) return likeness;
  if (a.word != no_word && b.word != no_word) {
    const Relation relation = lexicon.relate(std::min(a.word, b.word), std::max(a.word, b.word));
    likeness.bond = relation.bond;
    likeness.value = byte_of(static_cast<double>(relation.strength));
    if (const std::optional<float> cosine = lexicon.cosine(a.word, b.word))
      likeness.cosine = byte_of(static_cast<double>(*cosine));
  }
  const std::size_t shorter = std::min(a.form.size(), b.form.size());
  if (shorter >= 4) {
    likeness.letters = byte_of(common_letters(a.form, b.form));
    if (likeness.letters >= 178)
      likeness.value =
          std::max<std::uint8_t>(likeness.value, static_cast<std::uint8_t>(likeness.letters - 60));
  }
  return likeness;
}

}  // namespace unspin
