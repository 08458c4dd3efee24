// What the lexicon knows of word pairs, and what asking costs. Reads lines of lexicon_pairs.py:
//   changed MultiWA \t foggy \t misty
#include <chrono>
#include <cstdio>
#include <iostream>
#include <map>
#include <sstream>
#include <vector>

#include "cli/data_files.h"

using namespace unspin;

namespace {

struct Tally {
  std::size_t pairs = 0, unlisted = 0, related = 0, strong = 0;
};

std::u16string wide(const std::string& word) { return {word.begin(), word.end()}; }

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void count_pairs(const Lexicon& lexicon) {
  std::map<std::string, Tally> tallies;
  std::string line;
  while (std::getline(std::cin, line)) {
    std::istringstream fields(line);
    std::string group, first, second;
    std::getline(fields, group, '\t');
    std::getline(fields, first, '\t');
    std::getline(fields, second, '\t');
    const WordId a = lexicon.find(wide(first));
    const WordId b = lexicon.find(wide(second));
    const auto is_function_word = [&lexicon](WordId word) {
      return word != no_word && (lexicon.parts_of_speech(word) & function_word) != 0;
    };
    if (is_function_word(a) || is_function_word(b)) continue;
    Tally& tally = tallies[group];
    ++tally.pairs;
    if (a == no_word || b == no_word) ++tally.unlisted;
    const Relation relation = lexicon.relate(a, b);
    if (relation.bond == Bond::none || relation.bond == Bond::antonym) continue;
    ++tally.related;
    if (relation.strength >= synonym_strength) ++tally.strong;
  }
  std::printf("%-24s %8s %9s %9s %12s\n", "group", "pairs", "unlisted", "related", "as synonyms");
  for (const auto& [group, tally] : tallies) {
    const auto share = [&tally](std::size_t part) {
      return 100.0 * static_cast<double>(part) / static_cast<double>(tally.pairs);
    };
    std::printf("%-24s %8zu %8.1f%% %8.1f%% %11.1f%%\n", group.c_str(), tally.pairs, share(tally.unlisted),
                share(tally.related), share(tally.strong));
  }
}

void time_pairs(const Lexicon& lexicon) {
  std::vector<WordId> common;
  for (WordId word = 0; word < lexicon.size(); ++word) {
    if (lexicon.rank(word) < 20000 && word % 16 == 0) common.push_back(word);
  }
  const double count = static_cast<double>(common.size());
  std::vector<Profile> profiles;
  auto start = std::chrono::steady_clock::now();
  for (const WordId word : common) profiles.push_back(lexicon.profile(word));
  std::printf("profile      %6.0f ns a word\n", seconds_since(start) / count * 1e9);
  double sum = 0;
  start = std::chrono::steady_clock::now();
  for (const Profile& a : profiles) {
    for (const Profile& b : profiles) sum += static_cast<double>(lexicon.relate(a, b).strength);
  }
  std::printf("relate       %6.0f ns a pair of profiles\n", seconds_since(start) / (count * count) * 1e9);
  start = std::chrono::steady_clock::now();
  for (const Profile& a : profiles) {
    for (const Profile& b : profiles) sum += static_cast<double>(Lexicon::cosine(a, b).value_or(0));
  }
  std::printf("cosine       %6.0f ns a pair of profiles\n", seconds_since(start) / (count * count) * 1e9);
  std::printf("(sum %.3f)\n", sum);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: lexicon_pairs.py PACK | bench_lexicon FOLDER_OF_DATA_FILES\n");
    return 2;
  }
  DataFiles files;
  const std::string problem = load_data(std::string(arguments[1]) + "/", files);
  if (!problem.empty()) {
    std::fprintf(stderr, "%s\n", problem.c_str());
    return 1;
  }
  std::string refusal;
  const auto start = std::chrono::steady_clock::now();
  const auto again = Lexicon::open(files.lexicon, refusal);
  std::printf("open         %6.2f ms\n", seconds_since(start) * 1e3);
  if (!again) return 1;
  time_pairs(*again);
  count_pairs(*again);
  return 0;
}
