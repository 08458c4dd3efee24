#include "cli/archive_add.h"

#include <array>
#include <iostream>
#include <numeric>

#include "cli/archive_file.h"
#include "cli/json_row.h"
#include "cli/progress.h"
#include "cli/text_files.h"
#include "text/utf8.h"

namespace unspin {
namespace {

constexpr std::size_t adds_a_transaction = 500;

/// What became of articles.
class Tally {
 public:
  static Tally all_failed(std::size_t count) {
    Tally tally;
    tally.counts_[static_cast<std::size_t>(Archive::Added::failed)] = count;
    return tally;
  }
  void count(Archive::Added what) { ++counts_[static_cast<std::size_t>(what)]; }
  void take(const Tally& other) {
    for (std::size_t k = 0; k < counts_.size(); ++k) counts_[k] += other.counts_[k];
  }
  [[nodiscard]] std::size_t of(Archive::Added what) const { return counts_[static_cast<std::size_t>(what)]; }
  [[nodiscard]] std::size_t total() const {
    return std::accumulate(counts_.begin(), counts_.end(), std::size_t{0});
  }

 private:
  std::array<std::size_t, 4> counts_ = {};
};

/// Adds articles, some hundred a transaction, and counts what became of them.
class Adder {
 public:
  Adder(Archive& archive, const Lexicon& lexicon) : archive_(archive), lexicon_(lexicon) {}

  void add(const Article& article) {
    if (pending_.total() == 0 && problem_.empty() && !archive_.begin()) problem_ = archive_.problem();
    // Where the disk is full or the file is held, what comes later fares no better.
    const auto what = problem_.empty() ? archive_.add(article, lexicon_) : Archive::Added::failed;
    if (what == Archive::Added::failed && problem_.empty()) problem_ = archive_.failure();
    pending_.count(what);
    if (pending_.total() == adds_a_transaction) finish();
  }
  void refuse(const std::string& what) {
    complain(what);
    ++refused_;
  }
  /// Ends the transaction. One that cannot be written is taken back whole: none of it was added.
  void finish() {
    if (pending_.total() > pending_.of(Archive::Added::failed) && !archive_.commit()) {
      if (problem_.empty()) problem_ = archive_.problem();
      archive_.roll_back();
      pending_ = Tally::all_failed(pending_.total());
    }
    counts_.take(pending_);
    pending_ = {};
  }
  int end() {
    finish();
    const std::size_t failed = counts_.of(Archive::Added::failed);
    if (failed > 0) complain(std::to_string(failed) + " not added: " + problem_);
    std::cout << counts_.of(Archive::Added::added) << " added, " << counts_.of(Archive::Added::replaced)
              << " replaced, " << counts_.of(Archive::Added::known) << " known; " << archive_.count()
              << " in the archive\n";
    return refused_ + failed > 0 ? 1 : 0;
  }

 private:
  Archive& archive_;
  const Lexicon& lexicon_;
  Tally pending_, counts_;
  std::string problem_;
  std::size_t refused_ = 0;
};

void add_rows(Adder& adder) {
  std::size_t number = 0;
  Progress progress;
  std::size_t bytes = 0;
  for (std::string line; std::getline(std::cin, line); line.clear()) {
    progress.tell(++number, bytes += line.size() + 1);
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    Member members[] = {{"text", true, {}}, {"title", false, {}}, {"url", false, {}}, {"date", false, {}}};
    std::string id = "null";
    if (const auto error = read_members(line, members, id)) {
      adder.refuse("line " + std::to_string(number) + ": " + error->message);
      continue;
    }
    const auto text = [&](std::size_t k) { return members[k].text ? to_utf8(*members[k].text) : ""; };
    Article article{0, id, false, text(1), text(2), text(3), text(0)};
    Member name[] = {{"id", true, {}}};
    std::string none;
    if (!read_members("{\"id\":" + id + "}", name, none))  // its text, where it is one
      article.name = to_utf8(*name[0].text);
    else if (id == "null")
      article.name = "line " + std::to_string(number);
    else
      article.numbered = is_number(id);
    adder.add(article);
  }
  progress.end();
}

}  // namespace

int add_articles(const Arguments& arguments, const Knowledge& knowledge) {
  auto archive = open_archive(arguments.files[0], Database::Access::create);
  if (!archive) return 1;
  Adder adder(*archive, knowledge.lexicon);
  if (arguments.files.size() == 1) add_rows(adder);
  for (std::size_t k = 1; k < arguments.files.size(); ++k) {
    const std::string& path = arguments.files[k];
    if (path == "-") {
      add_rows(adder);
      continue;
    }
    const auto bytes = read_bytes(path);
    if (!bytes)
      adder.refuse(path + " was not added");
    else if (!from_utf8(*bytes))
      adder.refuse(path + " is not UTF-8 text");
    else
      adder.add({0, path, false, {}, {}, {}, *bytes});
  }
  return adder.end();
}

}  // namespace unspin
