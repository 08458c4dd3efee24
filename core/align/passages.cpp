// Passages: runs of neighbouring sentence pairs.
#include <algorithm>

#include "align/align.h"

namespace unspin {

std::vector<Passage> find_passages(const AlignmentInput& input, std::vector<std::u16string>& limits) {
  std::vector<Passage> passages;
  for (const SentencePair& pair : pair_sentences(input, limits)) {
    const Range original{pair.original.front(), pair.original.back() + 1};
    const Range suspect{pair.suspect.front(), pair.suspect.back() + 1};
    if (!passages.empty()) {
      Passage& last = passages.back();
      const bool near = suspect.first <= last.suspect.last + 2 && original.first + 2 >= last.original.first &&
                        original.first <= last.original.last + 3;
      if (near) {
        last.original.first = std::min(last.original.first, original.first);
        last.original.last = std::max(last.original.last, original.last);
        last.suspect.last = suspect.last;
        last.similarity = std::max(last.similarity, pair.similarity);
        continue;
      }
    }
    passages.push_back({original, suspect, pair.similarity});
  }
  return passages;
}

}  // namespace unspin
