#include "findings/cues.h"

#include <algorithm>

#include "findings/cue_phrases.h"

namespace unspin {
namespace {

bool is_text(const Token& token) { return token.kind != TokenKind::punctuation; }

/// The words of a run of tokens with single spaces between them, and where each begins.
struct Words {
  std::u16string text;
  std::vector<std::uint32_t> starts;
  std::vector<std::uint32_t> tokens;
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

bool before(const Cue& cue, std::u16string_view word) { return cue.phrase < word; }

/// True if `phrase` stands at `start` as whole words.
bool stands_at(const Words& words, std::size_t start, std::u16string_view phrase) {
  return words.text.compare(start, phrase.size(), phrase) == 0 &&
         (start + phrase.size() == words.text.size() || words.text[start + phrase.size()] == u' ');
}

}  // namespace

CueBook::CueBook() {
  for (const CueGroup& group : cue_groups())
    for (std::size_t at = 0; at <= group.phrases.size();) {
      const std::size_t bar = std::min(group.phrases.find(u'|', at), group.phrases.size());
      cues_.push_back({group.phrases.substr(at, bar - at), group.detail, group.place, group.sure});
      at = bar + 1;
    }
  std::stable_sort(cues_.begin(), cues_.end(),
                   [](const Cue& a, const Cue& b) { return a.phrase < b.phrase; });
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
    const std::u16string_view first = document.form(words.tokens[k]);
    for (auto cue = std::lower_bound(cues_.begin(), cues_.end(), first, before);
         cue != cues_.end() && cue->phrase.substr(0, first.size()) == first; ++cue) {
      if (!stands_at(words, words.starts[k], cue->phrase)) continue;
      const auto length =
          static_cast<std::uint32_t>(std::count(cue->phrase.begin(), cue->phrase.end(), u' ')) + 1;
      const bool at_start = k == first_word, to_end = k + length >= last_word;
      if (cue->place == CuePlace::line && !(at_start && to_end)) continue;
      if (cue->place == CuePlace::start && !at_start) continue;
      hits.push_back({*cue, {words.tokens[k], words.tokens[k + length - 1] + 1}});
    }
  }
  return hits;
}

CueHit CueBook::starting_at(const Document& document, std::uint32_t token, std::uint32_t end) const {
  CueHit longest{};
  const Words words = words_of(document, {token, std::min(end, token + 12)});
  if (words.tokens.empty() || words.tokens.front() != token) return longest;
  const std::u16string_view first = document.form(token);
  for (auto cue = std::lower_bound(cues_.begin(), cues_.end(), first, before);
       cue != cues_.end() && cue->phrase.substr(0, first.size()) == first; ++cue) {
    if (cue->place != CuePlace::start || !cue->sure || !stands_at(words, 0, cue->phrase)) continue;
    const auto length =
        static_cast<std::uint32_t>(std::count(cue->phrase.begin(), cue->phrase.end(), u' ')) + 1;
    longest = {*cue, {token, words.tokens[length - 1] + 1}};  // cues are sorted: a later one is longer
  }
  return longest;
}

}  // namespace unspin
