#include <algorithm>

#include "findings/detect.h"

namespace unspin {
namespace {

/// True if the two sides of a link read the same.
bool unchanged(const Vocabulary& vocabulary, const WordLink& link) {
  if (link.original.size() != link.suspect.size()) return false;
  for (std::uint32_t k = 0; k < link.original.size(); ++k)
    if (vocabulary.original[link.original.first + k] != vocabulary.suspect[link.suspect.first + k])
      return false;
  return true;
}

}  // namespace

std::vector<Edit> collect_edits(const Document& original, const Document& suspect,
                                const Vocabulary& vocabulary, const Alignment& alignment) {
  std::vector<Edit> edits;
  for (std::uint32_t p = 0; p < alignment.sentence_pairs.size(); ++p) {
    const SentencePair& pair = alignment.sentence_pairs[p];
    Range a{original.sentences[pair.original.front()].tokens.first,
            original.sentences[pair.original.back()].tokens.last};
    Range b{suspect.sentences[pair.suspect.front()].tokens.first,
            suspect.sentences[pair.suspect.back()].tokens.last};
    const auto flush = [&](Range left, Range right) {
      if (!left.empty() || !right.empty()) edits.push_back({left, right, p});
    };
    std::uint32_t i = a.first, j = b.first;
    for (const WordLink& link : alignment.links) {
      if (link.original.first < i || link.suspect.first < j || link.original.last > a.last ||
          link.suspect.last > b.last)
        continue;
      flush({i, link.original.first}, {j, link.suspect.first});
      if (!unchanged(vocabulary, link)) flush(link.original, link.suspect);
      i = link.original.last;
      j = link.suspect.last;
    }
    flush({i, a.last}, {j, b.last});
  }
  return edits;
}

}  // namespace unspin
