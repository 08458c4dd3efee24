#include "findings/page/cues.h"

#include <algorithm>
#include <span>

#include "findings/page/cue_phrases.h"

namespace unspin {
namespace {

bool is_text(const Token& token) { return token.kind != TokenKind::punctuation; }

/// The words of a run of tokens with single spaces between them, and where each begins.
struct Words {
  std::u16string text;
  std::vector<std::uint32_t> starts;
  std::vector<std::uint32_t> tokens;

  [[nodiscard]] std::u16string_view word(std::size_t k) const {
    const std::size_t end = k + 1 < starts.size() ? starts[k + 1] - 1 : text.size();
    return std::u16string_view(text).substr(starts[k], end - starts[k]);
  }
};

Words words_of(const Document& document, Range range) {
  Words words;
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    if (!is_text(document.tokens[i])) continue;
    const bool possessive = i > range.first && document.form(i).front() == u'\'' &&
                            document.tokens[i - 1].span.end == document.tokens[i].span.begin;
    if (possessive && !words.text.empty()) {
      words.text += document.form(i);  // “editor's” is read as two tokens
      continue;
    }
    if (!words.text.empty()) words.text += u' ';
    words.starts.push_back(static_cast<std::uint32_t>(words.text.size()));
    words.tokens.push_back(i);
    words.text += document.form(i);
  }
  return words;
}

/// The cues that begin with the word: they stand side by side, the one that is nothing more first.
std::span<const Cue> beginning_with(const std::vector<Cue>& cues, std::u16string_view word) {
  const auto first =
      std::lower_bound(cues.begin(), cues.end(), word,
                       [](const Cue& cue, std::u16string_view wanted) { return cue.phrase < wanted; });
  const auto last = std::find_if_not(first, cues.end(), [&](const Cue& cue) {
    return cue.phrase.starts_with(word) &&
           (cue.phrase.size() == word.size() || cue.phrase[word.size()] == u' ');
  });
  return {cues.data() + (first - cues.begin()), static_cast<std::size_t>(last - first)};
}

std::uint32_t count_words(const Cue& cue) {
  return static_cast<std::uint32_t>(std::count(cue.phrase.begin(), cue.phrase.end(), u' ')) + 1;
}

/// True if `phrase` stands at `start` as whole words.
bool stands_at(const Words& words, std::size_t start, std::u16string_view phrase) {
  return words.text.compare(start, phrase.size(), phrase) == 0 &&
         (start + phrase.size() == words.text.size() || words.text[start + phrase.size()] == u' ');
}

}  // namespace

CueBook::CueBook() {
  for (const std::span<const CueGroup> groups : {cue_groups(), page_cue_groups()})
    for (const CueGroup& group : groups) add(group);
  std::stable_sort(cues_.begin(), cues_.end(),
                   [](const Cue& a, const Cue& b) { return a.phrase < b.phrase; });
}

void CueBook::add(const CueGroup& group) {
  for (std::size_t at = 0; at <= group.phrases.size();) {
    const std::size_t bar = std::min(group.phrases.find(u'|', at), group.phrases.size());
    cues_.push_back({group.phrases.substr(at, bar - at), group.detail, group.place, group.weight});
    at = bar + 1;
  }
}

const CueBook& cue_book() {
  static const CueBook book;
  return book;
}

std::vector<CueHit> CueBook::read(const Document& document, Range line) const {
  const Words words = words_of(document, line);
  std::uint32_t first_word = 0, last_word = static_cast<std::uint32_t>(words.tokens.size());
  const auto counts = [&](std::uint32_t k) {
    return document.tokens[words.tokens[k]].kind != TokenKind::number;
  };
  while (first_word < last_word && !counts(first_word)) ++first_word;
  while (last_word > first_word && !counts(last_word - 1)) --last_word;
  std::vector<CueHit> hits;
  for (std::uint32_t k = first_word; k < last_word; ++k) {
    for (const Cue& cue : beginning_with(cues_, words.word(k))) {
      if (!stands_at(words, words.starts[k], cue.phrase)) continue;
      const std::uint32_t length = count_words(cue);
      const bool at_start = k == first_word, to_end = k + length >= last_word;
      if (cue.place == CuePlace::line && !(at_start && to_end)) continue;
      if (cue.place == CuePlace::start && !at_start) continue;
      hits.push_back({cue, {words.tokens[k], words.tokens[k + length - 1] + 1}});
    }
  }
  return hits;
}

CueHit CueBook::starting_at(const Document& document, std::uint32_t token, std::uint32_t end) const {
  CueHit longest{};
  const Words words = words_of(document, {token, std::min(end, token + 12)});
  if (words.tokens.empty() || words.tokens.front() != token) return longest;
  for (const Cue& cue : beginning_with(cues_, words.word(0))) {
    if (cue.place != CuePlace::start || !cue.sure() || !stands_at(words, 0, cue.phrase)) continue;
    longest = {cue, {token, words.tokens[count_words(cue) - 1] + 1}};  // sorted: a later one is longer
  }
  return longest;
}

}  // namespace unspin
