#include "verdict/verbatim.h"

#include <algorithm>
#include <array>

namespace unspin {
namespace {

constexpr std::size_t run = 5;
using Gram = std::array<TermId, run>;

/// The words of a text: "visits", "7.5"; not "," or "“". Those that do not count part what stands around
/// them.
struct Words {
  std::vector<std::uint32_t> tokens;
  std::vector<TermId> terms;
  std::vector<std::uint32_t> stretch;  // words of one stretch stand side by side

  [[nodiscard]] bool has_gram(std::size_t i) const {
    return i + run <= tokens.size() && stretch[i] == stretch[i + run - 1];
  }
  [[nodiscard]] Gram gram(std::size_t i) const {
    Gram gram{};
    std::copy_n(terms.begin() + static_cast<std::ptrdiff_t>(i), run, gram.begin());
    return gram;
  }
};

Words words_of(const CountedText& text) {
  Words words;
  std::uint32_t stretch = 0;
  for (std::uint32_t i = 0; i < text.document.tokens.size(); ++i) {
    if (text.document.tokens[i].kind == TokenKind::punctuation) continue;
    if (!text.counted[i]) {
      ++stretch;
      continue;
    }
    words.tokens.push_back(i);
    words.terms.push_back(text.terms[i]);
    words.stretch.push_back(stretch);
  }
  return words;
}

struct Entry {
  Gram gram;
  std::uint32_t place = 0;  // index of its first word

  friend bool operator<(const Entry& a, const Entry& b) {
    return a.gram != b.gram ? a.gram < b.gram : a.place < b.place;
  }
};

std::vector<Entry> grams_of(const Words& words) {
  std::vector<Entry> grams;
  for (std::size_t i = 0; i < words.tokens.size(); ++i)
    if (words.has_gram(i)) grams.push_back({words.gram(i), static_cast<std::uint32_t>(i)});
  std::sort(grams.begin(), grams.end());
  return grams;
}

std::vector<Entry>::const_iterator find(const std::vector<Entry>& grams, const Gram& gram) {
  return std::lower_bound(grams.begin(), grams.end(), Entry{gram, 0});
}

/// The place of the longest run of the other text that begins as the words at `i` do, and its length.
std::pair<std::uint32_t, std::uint32_t> longest_run(const std::vector<Entry>& grams, const Words& there,
                                                    const Words& here, std::size_t i) {
  constexpr int most_tried = 64;  // places of one run of five
  std::pair<std::uint32_t, std::uint32_t> best{0, 0};
  const Gram gram = here.gram(i);
  int tried = 0;
  for (auto entry = find(grams, gram); entry != grams.end() && entry->gram == gram && tried < most_tried;
       ++entry, ++tried) {
    std::uint32_t length = run;
    while (i + length < here.terms.size() && entry->place + length < there.terms.size() &&
           here.terms[i + length] == there.terms[entry->place + length] &&
           here.stretch[i + length] == here.stretch[i] &&
           there.stretch[entry->place + length] == there.stretch[entry->place])
      ++length;
    if (length > best.second) best = {entry->place, length};
  }
  return best;
}

}  // namespace

std::vector<char> verbatim_words(const CountedText& own, const CountedText& other) {
  const Words here = words_of(own);
  const std::vector<Entry> grams = grams_of(words_of(other));
  std::vector<char> inside(own.document.tokens.size());
  for (std::size_t i = 0; i < here.tokens.size(); ++i) {
    if (!here.has_gram(i)) continue;
    const Gram gram = here.gram(i);
    const auto entry = find(grams, gram);
    if (entry != grams.end() && entry->gram == gram)
      for (std::size_t k = 0; k < run; ++k) inside[here.tokens[i + k]] = 1;
  }
  return inside;
}

std::vector<VerbatimRun> verbatim_runs(const CountedText& original, const CountedText& suspect) {
  const Words here = words_of(suspect), there = words_of(original);
  const std::vector<Entry> grams = grams_of(there);
  std::vector<VerbatimRun> runs;
  std::size_t done = 0;  // words before it have their place
  for (std::size_t i = 0; i < here.tokens.size(); ++i) {
    if (!here.has_gram(i)) continue;
    const auto [place, length] = longest_run(grams, there, here, i);
    if (length == 0 || i + length <= done) continue;
    const std::size_t skip = done > i ? done - i : 0;
    runs.push_back({{there.tokens[place + skip], there.tokens[place + length - 1] + 1},
                    {here.tokens[i + skip], here.tokens[i + length - 1] + 1}});
    done = i + length;
    i = done - run;  // the next run may begin inside this one
  }
  return runs;
}

}  // namespace unspin
