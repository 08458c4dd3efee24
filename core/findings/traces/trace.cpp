#include "findings/traces/trace.h"

#include <algorithm>
#include <iterator>

#include "findings/traces/broken_words.h"
#include "findings/traces/chatbot.h"
#include "findings/traces/cut_off.h"
#include "findings/traces/doubled.h"
#include "findings/traces/encoding.h"
#include "findings/traces/fused.h"
#include "findings/traces/markup.h"
#include "findings/traces/punctuation.h"

namespace unspin {

bool TraceReader::is_lower(std::uint32_t token) const {
  const std::u16string_view word = shown(token);
  return is_word(token) &&
         std::all_of(word.begin(), word.end(), [](char16_t c) { return c >= u'a' && c <= u'z'; });
}

bool TraceReader::one_space(std::uint32_t left) const {
  const std::vector<Token>& all = document().tokens;
  return left + 1 < all.size() && all[left].sentence == all[left + 1].sentence &&
         all[left + 1].span.begin == all[left].span.end + 1 && document().text[all[left].span.end] != u'\n';
}

bool TraceReader::glued(std::uint32_t left) const {
  const std::vector<Token>& all = document().tokens;
  return left + 1 < all.size() && all[left + 1].span.begin == all[left].span.end;
}

bool TraceReader::is_common(std::u16string_view folded, std::uint32_t most) const {
  const WordId word = lexicon().find(folded);
  return word != no_word && lexicon().rank(word) < most;
}

std::uint32_t TraceReader::token_at(std::uint32_t place) const {
  const std::vector<Token>& all = document().tokens;
  const auto found =
      std::partition_point(all.begin(), all.end(), [&](const Token& t) { return t.span.end <= place; });
  return static_cast<std::uint32_t>(found - all.begin());
}

std::vector<Trace> find_traces(const OneText& text) {
  const TraceReader reader(text);
  std::vector<Trace> traces;
  if (reader.lexicon().empty()) return find_chatbot_lines(reader);  // the others ask what words are known
  for (const auto find : {find_doubled, find_fused, find_broken_words, find_punctuation, find_markup,
                          find_spoilt_characters, find_chatbot_lines, find_cut_off}) {
    std::vector<Trace> found = find(reader);
    std::move(found.begin(), found.end(), std::back_inserter(traces));
  }
  return traces;
}

}  // namespace unspin
