// How fast English news is read, in MB of UTF-8 a second of processor time on one core: folding and
// segmenting alone, and all of reading. The same program runs native and in WebAssembly; compare the figures
// of one run each.
#include "text/read.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

#include "text/forms.h"
#include "text/lines.h"
#include "text/sentences.h"
#include "text/utf8.h"
#include "text/words.h"

namespace {

constexpr std::string_view article =
    "BERGEN, Norway (NTB) – The ferry “Nordlys” ran aground on Monday with 312 people on board, the coast "
    "guard said, and "
    "nobody was hurt.\n\n"
    "Capt. Ida Halvorsen, who has sailed the route for seven and a half years, told reporters that the wind "
    "had turned "
    "“within a minute”. She did not say why the ship had left at 5 p.m. in spite of the warning.\n\n"
    "“We saw the rocks, and then we heard them,” said Tom Reed, a U.S. visitor from St. Paul, Minn. “It was "
    "over "
    "quickly.”\n\n"
    "The company, Fjord Lines Ltd., paid about $1.2 million for repairs to the 30-year-old ship in 2011. Its "
    "shares fell "
    "3.5 percent on the Oslo exchange, and those of its rival rose. Neither would comment.\n\n"
    "The Ministry of Transport has asked for a report by June 19. Similar accidents in the region's narrow "
    "waters have "
    "become rarer since pilots' rules were tightened, though last year's figures – 14 groundings, 2 of them "
    "serious – were "
    "the highest in a decade.\n\n";

double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

std::size_t segment_and_fold(const std::u16string& text) {
  unspin::Document document;
  document.text = text;
  document.tokens.reserve(text.size() / 5);
  for (const unspin::Span line : unspin::find_lines(document.text)) {
    const auto first = static_cast<std::uint32_t>(document.tokens.size());
    unspin::read_words(document.text, line, document.tokens);
    unspin::read_sentences(document, {first, static_cast<std::uint32_t>(document.tokens.size())}, 0);
  }
  unspin::fold_tokens(document, {});
  return document.sentences.size();
}

template <class Work>
void measure(const char* name, double megabytes, Work work) {
  double best = 1e9;
  for (int round = 0; round < 5; ++round) {
    const double start = seconds();
    if (work() == 0) std::printf("nothing was read\n");
    best = std::min(best, seconds() - start);
  }
  std::printf("%-20s %6.1f MB/s\n", name, megabytes / best);
}

}  // namespace

int main() {
  const std::u16string one = *unspin::from_utf8(article);
  std::u16string text;
  std::size_t copies = 0;
  for (; text.size() < 2'000'000; ++copies) text += one;
  const double megabytes = static_cast<double>(copies * article.size()) / 1e6;
  measure("fold and segment", megabytes, [&] { return segment_and_fold(text); });
  measure("read", megabytes, [&] { return unspin::read(text, {}, {}).tokens.size(); });
  return 0;
}
