#include "word_gold.h"

#include <algorithm>
#include <sstream>

#include "text/utf8.h"

namespace unspin::learn {
namespace {

Links read_links(const std::string& line) {
  Links links;
  std::istringstream words(line);
  std::uint32_t i = 0, j = 0;
  for (char dash = 0; words >> i >> dash >> j;) links.insert({i, j});
  return links;
}

std::vector<std::u16string> lower_words(const std::u16string& text) {
  std::vector<std::u16string> words;
  for (const Span span : words_of(text)) {
    std::u16string word = text.substr(span.begin, span.size());
    for (char16_t& unit : word)
      if (unit >= u'A' && unit <= u'Z') unit = static_cast<char16_t>(unit + 32);
    words.push_back(std::move(word));
  }
  return words;
}

}  // namespace

std::vector<Gold> read_gold(std::istream& in) {
  std::vector<Gold> pairs;
  Gold gold;
  for (std::string a, b, sure, possible; std::getline(in, gold.source) && std::getline(in, a) &&
                                         std::getline(in, b) && std::getline(in, sure) &&
                                         std::getline(in, possible);) {
    gold.texts[0] = from_utf8(a).value_or(u"");
    gold.texts[1] = from_utf8(b).value_or(u"");
    gold.sure = read_links(sure);
    gold.possible = read_links(possible);
    pairs.push_back(gold);
  }
  return pairs;
}

std::vector<Span> words_of(std::u16string_view text) {
  std::vector<Span> spans;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(u' ', at), text.size());
    spans.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    at = end + 1;
  }
  return spans;
}

void count(const Gold& gold, const Links& predicted, Figures& figures) {
  const std::vector<std::u16string> a = lower_words(gold.texts[0]), b = lower_words(gold.texts[1]);
  const auto add = [&](const std::pair<std::uint32_t, std::uint32_t>& link, double Tally::*part) {
    figures.all.*part += 1;
    if (a[link.first] != b[link.second]) figures.changed.*part += 1;
  };
  for (const auto& link : predicted) {
    const bool sure = gold.sure.count(link) > 0;
    if (!sure && gold.possible.count(link) > 0) continue;
    add(link, &Tally::predicted);
    if (sure) add(link, &Tally::hit);
  }
  for (const auto& link : gold.sure) add(link, &Tally::gold);
}

}  // namespace unspin::learn
