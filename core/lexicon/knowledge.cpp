#include "lexicon/knowledge.h"

#include <string>
#include <vector>

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
  std::vector<std::string> dropped;
  if (drop_stranger(knowledge.lexicon, knowledge.glosses)) dropped.emplace_back("glosses.bin");
  if (drop_stranger(knowledge.lexicon, knowledge.usage)) dropped.emplace_back("usage.bin");
  if (drop_stranger(knowledge.lexicon, knowledge.names)) dropped.emplace_back("names.bin");
  if (dropped.empty()) return {};
  if (dropped.size() == 1) return "This " + dropped[0] + " was made for another lexicon.bin.";
  std::string all = "These " + dropped[0];
  for (std::size_t i = 1; i < dropped.size(); ++i)
    all += (i + 1 < dropped.size() ? ", " : " and ") + dropped[i];
  return all + " were made for another lexicon.bin.";
}

}  // namespace unspin
