#include "cli/archive_add.h"

#include <iostream>

#include "cli/archive_file.h"
#include "cli/json_row.h"
#include "cli/progress.h"
#include "cli/text_files.h"
#include "text/utf8.h"

namespace unspin {
namespace {

constexpr std::size_t adds_a_transaction = 500;

/// Adds articles, some hundred a transaction, and counts what became of them.
class Adder {
 public:
  Adder(Archive& archive, const Lexicon& lexicon) : archive_(archive), lexicon_(lexicon) {}

  void add(const Article& article) {
    if (pending_ == 0) archive_.begin();
    ++counts_[static_cast<std::size_t>(archive_.add(article, lexicon_))];
    if (++pending_ == adds_a_transaction) finish();
  }
  void refuse(const std::string& what) {
    complain(what);
    ++refused_;
  }
  void finish() {
    if (pending_ > 0 && !archive_.commit()) refuse(archive_.problem());
    pending_ = 0;
  }
  int end() {
    finish();
    const auto count = [this](Archive::Added kind) { return counts_[static_cast<std::size_t>(kind)]; };
    if (count(Archive::Added::failed) > 0) complain("not added: " + archive_.problem());
    std::cout << count(Archive::Added::added) << " added, " << count(Archive::Added::replaced)
              << " replaced, " << count(Archive::Added::known) << " known; " << archive_.count()
              << " in the archive\n";
    return refused_ + count(Archive::Added::failed) > 0 ? 1 : 0;
  }

 private:
  Archive& archive_;
  const Lexicon& lexicon_;
  std::size_t pending_ = 0, refused_ = 0;
  std::size_t counts_[4] = {};
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
