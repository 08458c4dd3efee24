#include "lexicon/knowledge.h"

namespace unspin {
namespace {

template <class View>
bool drop_stranger(const Lexicon& lexicon, View& view) {
  if (lexicon.empty() || view.empty() || view.lexicon() == lexicon.identity()) return false;
  view = View();
  return true;
}

}  // namespace

std::string drop_strangers(Knowledge& knowledge) {
  const bool glosses = drop_stranger(knowledge.lexicon, knowledge.glosses);
  const bool names = drop_stranger(knowledge.lexicon, knowledge.names);
  if (glosses && names) return "These glosses.bin and names.bin were made for another lexicon.bin.";
  if (glosses) return "This glosses.bin was made for another lexicon.bin.";
  if (names) return "This names.bin was made for another lexicon.bin.";
  return {};
}

}  // namespace unspin
