#include "findings/names/variants.h"

#include <algorithm>
#include <map>

#include "findings/evidence.h"
#include "findings/finding.h"
#include "findings/names/romanization.h"
#include "findings/names/spelling.h"

namespace unspin {
namespace {

constexpr std::size_t most_names = 2000;  // of one article; the rarer ones beyond are not compared

constexpr std::size_t longest_name = 60;  // letters: no word that is longer names anybody

constexpr std::size_t most_places = 60;  // of one name, looked at for who bears it

/// One word form that the article uses as a name or part of one.
struct NameWord {
  std::u16string_view form;  // folded
  std::vector<std::uint32_t> tokens;
  bool known = false;  // the lexicon has it
  bool sure = false;   // twice or more its capital is not that of a sentence's first word
};

struct Reader {
  const Document& document;
  const Knowledge& knowledge;

  [[nodiscard]] bool is_capital_word(std::uint32_t token) const {
    const Token& word = document.tokens[token];
    return word.kind == TokenKind::word && word.capital && document.form(token).size() > 1;
  }
  /// The token beside, if both stand in one sentence with nothing but white space between them.
  [[nodiscard]] bool joined(std::uint32_t left, std::uint32_t right) const {
    return right < document.tokens.size() && right > left &&
           document.tokens[left].sentence == document.tokens[right].sentence;
  }
  [[nodiscard]] bool capital_before(std::uint32_t token) const {
    return token > 0 && joined(token - 1, token) && is_capital_word(token - 1);
  }
  [[nodiscard]] bool capital_after(std::uint32_t token) const {
    return joined(token, token + 1) && is_capital_word(token + 1);
  }
};

/// The forms that always have a capital, by their number of places.
std::vector<NameWord> collect_names(const Reader& reader) {
  std::map<std::u16string_view, NameWord> forms;
  const std::vector<Token>& tokens = reader.document.tokens;
  for (std::uint32_t i = 0; i < tokens.size(); ++i)
    if (tokens[i].kind == TokenKind::word && tokens[i].capital)
      forms[reader.document.form(i)].tokens.push_back(i);
  for (std::uint32_t i = 0; i < tokens.size(); ++i)
    if (tokens[i].kind == TokenKind::word && !tokens[i].capital) forms.erase(reader.document.form(i));
  std::vector<NameWord> names;
  const Lexicon& lexicon = reader.knowledge.lexicon;
  for (auto& [form, name] : forms) {
    if (form.size() < 2 || form.size() > longest_name || plain_letters(form).size() != form.size()) continue;
    name.form = form;
    const WordId word = lexicon.find(form);
    name.known = word != no_word;
    name.sure = std::count_if(name.tokens.begin(), name.tokens.end(), [&](std::uint32_t i) {
                  return reader.document.sentences[reader.document.tokens[i].sentence].tokens.first != i ||
                         reader.capital_after(i);
                }) >= 2;
    names.push_back(std::move(name));
  }
  std::stable_sort(names.begin(), names.end(),
                   [](const NameWord& a, const NameWord& b) { return a.tokens.size() > b.tokens.size(); });
  return names;
}

/// How alike a damaged form and the usual one are: [0, 1], from 0.8 on it is one name.
double alike(std::u16string_view damaged, std::u16string_view usual) {
  const std::size_t shorter = std::min(damaged.size(), usual.size());
  if (shorter < 4 || std::max(damaged.size(), usual.size()) > 2 * shorter) return 0;
  if (damaged.starts_with(usual) || usual.starts_with(damaged)) return 0;
  const double plain = edit_likeness(damaged, usual);
  if (plain < 0.5) return 0;
  const std::u16string a = canonical_spelling(damaged), b = canonical_spelling(usual);
  if (shorter < 6) {
    if (plain < 0.6 || damaged.front() != usual.front()) return 0;
    const double sound = sound_likeness(a, b);
    return sound >= 0.85 ? sound : 0;
  }
  if (a.empty() || b.empty()) return 0;
  const bool same_start =
      a.front() == b.front() || consonant_skeleton(a.substr(0, 1)) == consonant_skeleton(b.substr(0, 1));
  if (!same_start || (plain < 0.7 && damaged.back() != usual.back())) return 0;
  const std::u16string x = consonant_skeleton(damaged), y = consonant_skeleton(usual);
  const double bones = std::min(x.size(), y.size()) >= 4 ? 0.97 * edit_likeness(x, y) : 0;
  return std::max(sound_likeness(a, b), bones);
}

/// True if both forms follow given names that differ: Henrik and Sunniva Halvorsen are two people.
bool are_two_people(const Reader& reader, const NameWord& a, const NameWord& b) {
  for (std::size_t m = 0; m < std::min(a.tokens.size(), most_places); ++m)
    for (std::size_t n = 0; n < std::min(b.tokens.size(), most_places); ++n) {
      const std::uint32_t i = a.tokens[m], j = b.tokens[n];
      const std::uint32_t apart = i > j ? i - j : j - i;
      if (apart <= 2 && reader.joined(std::min(i, j), std::max(i, j))) return true;  // parts of one name
      if (!reader.capital_before(i) || !reader.capital_before(j)) continue;
      const std::u16string_view x = reader.document.form(i - 1), y = reader.document.form(j - 1);
      if (x.front() != y.front() && edit_likeness(x, y) < 0.5) return true;
    }
  return false;
}

std::u16string quoted(const Reader& reader, Range tokens) {
  return say({u"“", reader.document.slice(reader.document.cover(tokens)), u"”"});
}

/// Where a line is nothing but the name, all of it; else the one word.
///   … Sigrunna Koyun reports from Dorra …        Sigruna sheep
Range extent(const Reader& reader, std::uint32_t token, std::uint32_t parts) {
  const Sentence& sentence = reader.document.sentences[reader.document.tokens[token].sentence];
  const Range line = reader.document.lines[sentence.line].tokens;
  return line == Range{token, token + parts} ? line : Range{token, token + 1};
}

NameVariant variant(const Reader& reader, const NameWord& damaged, const NameWord& usual, double confidence) {
  NameVariant variant;
  const std::uint32_t first = usual.tokens.front();
  const std::uint32_t parts = reader.capital_after(first) ? 2 : 1;
  for (const std::uint32_t i : damaged.tokens) variant.places.push_back(extent(reader, i, parts));
  variant.usual = {first, first + variant.places.front().size()};
  variant.confidence = confidence;
  variant.why = say({quoted(reader, variant.places.front()), u" stands where the article otherwise writes ",
                     quoted(reader, variant.usual), u"."});
  return variant;
}

/// What the rarer of two forms is of the more frequent one; no places where it is nothing.
NameVariant compare(const Reader& reader, const NameWord& damaged, const NameWord& usual) {
  if (!usual.sure) return {};
  const auto stands_alone = [&](std::uint32_t i) {
    return !reader.capital_before(i) && !reader.capital_after(i);
  };
  if (usual.tokens.size() >= 3 * damaged.tokens.size() && is_other_syllable(damaged.form, usual.form) &&
      std::all_of(damaged.tokens.begin(), damaged.tokens.end(), stands_alone))
    return variant(reader, damaged, usual, 0.6);
  if (alike(damaged.form, usual.form) < 0.8) return {};
  if (damaged.known || are_two_people(reader, damaged, usual)) return {};
  return variant(reader, damaged, usual, usual.tokens.size() >= 3 * damaged.tokens.size() ? 0.85 : 0.7);
}

}  // namespace

NameVariants find_name_variants(const Document& document, const Knowledge& knowledge) {
  const Reader reader{document, knowledge};
  std::vector<NameWord> names = collect_names(reader);
  const bool all_compared = names.size() <= most_names;
  if (!all_compared) names.resize(most_names);
  std::vector<NameVariant> variants;
  for (const NameWord& damaged : names) {
    NameVariant best;
    for (const NameWord& usual : names) {
      if (usual.tokens.size() <= damaged.tokens.size()) break;  // by number of places
      NameVariant found = compare(reader, damaged, usual);
      if (!found.places.empty() && found.confidence > best.confidence) best = std::move(found);
    }
    if (!best.places.empty()) variants.push_back(std::move(best));
  }
  std::stable_sort(variants.begin(), variants.end(), [](const NameVariant& a, const NameVariant& b) {
    return a.places.front().first < b.places.front().first;
  });
  return {std::move(variants), all_compared};
}

}  // namespace unspin
