// Keys of an article: what spinning seldom changes, as words of an index. Dictionary forms of its content
// words, the parts of its names, the values of its numbers.
//
//   Ana Brito of the Kelmouth works said 300 lamps burned    ana brito kelmouth work say n300 lamp burn
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "text/document.h"

namespace unspin {

/// All keys of the article in their order, UTF-8, with a space between them.
std::string keys_of(const Document&, const Lexicon&);

/// One question to the index: any of the rarest keys of a stretch of the suspect.
struct Question {
  std::vector<std::string> keys;
  double share = 1;  // of the suspect's words
};

/// One of the whole text, and where it is long one of each stretch: a round-up takes from several articles.
std::vector<Question> questions_of(const Document&, const Lexicon&);

}  // namespace unspin
