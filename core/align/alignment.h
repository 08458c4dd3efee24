// What answers what: three levels, each on top of the one before.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "text/span.h"

namespace unspin {

/// A block of reuse: one block a passage, never confetti.
struct Passage {
  Range original;  // sentences
  Range suspect;   // sentences
  double similarity = 0;
};

/// Sentences that answer each other, many to many: splits and merges.
struct SentencePair {
  std::vector<std::uint32_t> original;  // ascending indices into Document::sentences
  std::vector<std::uint32_t> suspect;
  double similarity = 0;
  bool moved = false;  // it stands out of the order of its neighbours
};

/// How two linked words or phrases are related, as the report names it.
enum class LinkKind : std::uint8_t { same, format, inflection, synonym, related, name, number, context };

/// Tokens that answer each other; a phrase that answers a phrase is one link with longer ranges.
struct WordLink {
  Range original;  // tokens
  Range suspect;   // tokens
  LinkKind kind = LinkKind::same;
  double probability = 1;
};

struct Alignment {
  std::vector<Passage> passages;             // by suspect, then original
  std::vector<SentencePair> sentence_pairs;  // by first suspect sentence
  std::vector<WordLink> links;               // by suspect, then original
  std::vector<std::u16string> limits;        // what was not compared, and why
};

}  // namespace unspin
