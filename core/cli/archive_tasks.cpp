#include "cli/archive_tasks.h"

#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/archive_add.h"
#include "cli/archive_file.h"
#include "cli/archive_json.h"
#include "cli/batch.h"
#include "cli/json_row.h"
#include "cli/progress.h"
#include "cli/text_files.h"

namespace unspin {
namespace {

int find_source(const Arguments& arguments, const Knowledge& knowledge) {
  auto archive = open_archive(arguments.files[0], Database::Access::read);
  const auto suspect = archive ? read_text(arguments.files[1]) : std::nullopt;
  if (!suspect) return 1;
  const auto found = search(*archive, *suspect, arguments.top, knowledge);
  if (!found) return complain(arguments.files[0] + " cannot be searched: " + archive->problem());
  const std::vector<Match>& matches = *found;
  if (arguments.format == "json") {
    std::cout << "{\"matches\":" << matches_of(matches) << "}\n";
    return 0;
  }
  const auto made = std::count_if(matches.begin(), matches.end(),
                                  [](const Match& match) { return is_made_from(match.report.verdict); });
  if (made == 0) std::cout << "None of the " << archive->count() << " articles looks like the source.\n";
  for (const Match& match : matches) {
    const Article& article = match.article;
    std::cout << static_cast<int>(match.report.verdict.probability * 100 + 0.5) << " %  "
              << match.report.verdict.label << "  " << article.name;
    for (const std::string* more : {&article.date, &article.title, &article.url})
      if (!more->empty()) std::cout << "  " << *more;
    std::cout << "\n";
  }
  return 0;
}

constexpr std::string_view unread = R"("error":{"code":"internal","message":"the archive cannot be read"})";

RowAnswers matches_from(const Arguments& arguments, const Knowledge& knowledge) {
  return [&arguments, &knowledge]() -> RowAnswer {
    std::string problem;
    auto opened = Archive::open(arguments.files[0], Database::Access::read, problem);
    const auto archive = std::make_shared<std::optional<Archive>>(std::move(opened));
    return [&arguments, &knowledge, archive](const Row& row) {
      const auto matches = *archive ? search(**archive, row.suspect, arguments.top, knowledge) : std::nullopt;
      if (!matches) return std::string(unread);
      return "\"matches\":" + matches_of(*matches);
    };
  };
}

int scan(const Arguments& arguments, const Knowledge& knowledge) {
  if (!open_archive(arguments.files[0], Database::Access::read)) return 1;
  Progress progress;
  const BatchEnd end = run_batch(std::cin, std::cout, arguments.jobs, matches_from(arguments, knowledge),
                                 [&](std::size_t rows, std::size_t bytes) { progress.tell(rows, bytes); });
  progress.end();
  return status_of(end);
}

int write_all(const Arguments& arguments) {
  auto archive = open_archive(arguments.files[0], Database::Access::read);
  if (!archive) return 1;
  const bool whole = arguments.task == "export";
  const bool fine = archive->each(whole, [whole](const Article& article) {
    if (!whole) {
      std::cout << article.name << "\t" << article.date << "\t" << article.title << "\t" << article.url
                << "\n";
      return;
    }
    std::cout << line_of(article) << "\n";
  });
  return fine ? 0 : complain(arguments.files[0] + " cannot be read on: " + archive->problem());
}

int remove(const Arguments& arguments, const Knowledge& knowledge) {
  auto archive = open_archive(arguments.files[0], Database::Access::write);
  if (!archive || !archive->begin()) return 1;
  int status = 0;
  for (std::size_t k = 1; k < arguments.files.size(); ++k)
    if (!archive->remove(arguments.files[k], knowledge.lexicon))
      status = complain("no article named " + arguments.files[k]);
  return archive->commit() ? status : complain("nothing was removed: " + archive->problem());
}

int verify(const Arguments& arguments, const Knowledge& knowledge) {
  auto archive = open_archive(arguments.files[0], Database::Access::read);
  if (!archive) return 1;
  const std::string fault = archive->verify(knowledge.lexicon);
  if (!fault.empty()) return complain(arguments.files[0] + ": " + fault);
  std::cout << archive->count() << " articles, all whole\n";
  return 0;
}

}  // namespace

int run_archive(const Arguments& arguments, const Knowledge& knowledge) {
  if (arguments.task == "add") return add_articles(arguments, knowledge);
  if (arguments.task == "search") return find_source(arguments, knowledge);
  if (arguments.task == "scan") return scan(arguments, knowledge);
  if (arguments.task == "remove") return remove(arguments, knowledge);
  if (arguments.task == "verify") return verify(arguments, knowledge);
  return write_all(arguments);
}

}  // namespace unspin
