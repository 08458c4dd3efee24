#include "archive/archive.h"

#include <algorithm>
#include <map>

#include "text/read.h"
#include "text/utf8.h"

namespace unspin {
namespace {

constexpr std::int64_t version = 1;
constexpr std::int64_t hits_of_a_question = 12;

constexpr const char* layout =
#include <layout.inc>  // layout.sql as a string
    ;

/// FNV-1a: it finds texts that may be the same; whether they are is compared.
std::int64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return static_cast<std::int64_t>(hash);
}

std::string keys_of_text(const std::string& text, const Lexicon& lexicon) {
  return keys_of(read(from_utf8(text).value_or(u""), lexicon, {}), lexicon);
}

/// A name that is a number is kept as one: 7 and "7" are two.
Statement& bind_name(Statement& statement, const std::string& name, bool numbered) {
  return numbered ? statement.bind(1, std::int64_t{std::stoll(name)}) : statement.bind(1, name);
}

std::string match_of(const Question& question) {
  std::string match;
  for (const std::string& key : question.keys) match += (match.empty() ? "\"" : " OR \"") + key + "\"";
  return match;
}

Article read_article(const Statement& row, bool with_text) {
  return {row.integer(0),
          row.text(1),
          row.is_integer(1),
          row.text(2),
          row.text(3),
          row.text(4),
          with_text ? row.text(5) : std::string()};
}

}  // namespace

bool is_number(const std::string& name) {
  return !name.empty() && name.size() < 18 &&
         std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Archive> Archive::open(const std::string& path, Database::Access access, std::string& problem) {
  auto database = Database::open(path, access, problem);
  if (!database) return std::nullopt;
  Archive archive(std::move(*database));
  problem = archive.check_version();
  if (!problem.empty()) return std::nullopt;
  return archive;
}

std::string Archive::check_version() {
  Statement tables = database_.prepare("SELECT count(*) FROM sqlite_schema");
  if (!tables.step()) return "it is no archive: " + problem();
  if (tables.integer(0) == 0) return make();
  Statement id = database_.prepare("PRAGMA application_id");
  if (!id.step() || id.integer(0) != 0x756e7370) return "it is a database of another program";
  Statement found = database_.prepare("SELECT value FROM settings WHERE name = 'version'");
  if (!found.step()) return "it is damaged: it does not say its version";
  if (found.integer(0) > version)
    return "it was made by a newer version (layout " + found.text(0) + "; this program knows " +
           std::to_string(version) + ")";
  return {};
}

std::string Archive::make() {
  if (!database_.run("BEGIN IMMEDIATE") || !database_.run(layout) || !database_.run("COMMIT"))
    return "it is empty, and no archive can be made there: " + problem();
  return {};
}

std::int64_t Archive::id_of(const std::string& name, bool numbered) {
  Statement found = database_.prepare("SELECT id FROM articles WHERE name = ?");
  return bind_name(found, name, numbered).step() ? found.integer(0) : 0;
}

bool Archive::holds_text(const Article& article) {
  Statement same = database_.prepare("SELECT 1 FROM articles WHERE hash = ? AND text = ?");
  return same.bind(1, hash_of(article.text)).bind(2, article.text).step();
}

Archive::Added Archive::add(const Article& article, const Lexicon& lexicon) {
  if (holds_text(article)) return Added::known;
  const Added added = database_.run("SAVEPOINT one") ? put(article, lexicon) : Added::failed;
  if (added == Added::failed) {
    failure_ = problem();  // before it is taken back, which has a message of its own
    database_.run("ROLLBACK TO one");
  }
  if (database_.run("RELEASE one") || added == Added::failed) return added;
  failure_ = problem();
  return Added::failed;
}

Archive::Added Archive::put(const Article& article, const Lexicon& lexicon) {
  const std::int64_t before = id_of(article.name, article.numbered);
  if (before != 0 && !drop(before, lexicon)) return Added::failed;
  Statement row = database_.prepare(
      "INSERT INTO articles (name, title, url, date, hash, text) VALUES (?, ?, ?, ?, ?, ?)");
  bind_name(row, article.name, article.numbered)
      .bind(2, article.title)
      .bind(3, article.url)
      .bind(4, article.date);
  if (!row.bind(5, hash_of(article.text)).bind(6, article.text).run()) return Added::failed;
  const std::int64_t id = database_.last_id();
  const std::string keys = keys_of_text(article.text, lexicon);
  Statement indexed = database_.prepare("INSERT INTO keys (rowid, words) VALUES (?, ?)");
  if (!indexed.bind(1, id).bind(2, keys).run()) return Added::failed;
  return before != 0 ? Added::replaced : Added::added;
}

bool Archive::remove(const std::string& name, const Lexicon& lexicon) {
  std::int64_t id = id_of(name, false);
  if (id == 0 && is_number(name)) id = id_of(name, true);
  return id != 0 && drop(id, lexicon);
}

bool Archive::drop(std::int64_t id, const Lexicon& lexicon) {
  const auto found = article(id);
  if (!found) return false;
  const std::string keys = keys_of_text(found->text, lexicon);
  Statement index = database_.prepare("INSERT INTO keys (keys, rowid, words) VALUES ('delete', ?, ?)");
  Statement row = database_.prepare("DELETE FROM articles WHERE id = ?");
  return index.bind(1, id).bind(2, keys).run() && row.bind(1, id).run();
}

std::optional<std::vector<std::int64_t>> Archive::find(const std::vector<Question>& questions,
                                                       std::size_t most) {
  Statement search = database_.prepare("SELECT rowid FROM keys WHERE keys MATCH ? ORDER BY rank LIMIT ?");
  std::map<std::int64_t, double> worth;
  for (const Question& question : questions) {
    if (question.keys.empty()) continue;
    const std::string match = match_of(question);
    search.bind(1, match).bind(2, hits_of_a_question);
    for (double place = 1; search.step(); ++place) worth[search.integer(0)] += (1 + question.share) / place;
    if (search.failed()) return std::nullopt;
    search.reset();
  }
  std::vector<std::pair<double, std::int64_t>> order;
  order.reserve(worth.size());
  for (const auto& [id, sum] : worth) order.emplace_back(-sum, id);
  std::sort(order.begin(), order.end());
  if (order.size() > most) order.resize(most);
  std::vector<std::int64_t> ids(order.size());
  std::transform(order.begin(), order.end(), ids.begin(), [](const auto& one) { return one.second; });
  return ids;
}

std::optional<Article> Archive::article(std::int64_t id) {
  Statement row = database_.prepare("SELECT id, name, title, url, date, text FROM articles WHERE id = ?");
  if (!row.bind(1, id).step()) return std::nullopt;
  return read_article(row, true);
}

bool Archive::each(bool with_text, const std::function<void(const Article&)>& visit) {
  Statement row =
      database_.prepare(with_text ? "SELECT id, name, title, url, date, text FROM articles ORDER BY id"
                                  : "SELECT id, name, title, url, date FROM articles ORDER BY id");
  while (row.step()) visit(read_article(row, with_text));
  return !row.failed();
}

std::int64_t Archive::count() {
  Statement row = database_.prepare("SELECT count(*) FROM articles");
  return row.step() ? row.integer(0) : 0;
}

std::string Archive::verify(const Lexicon& lexicon) {
  Statement check = database_.prepare("PRAGMA integrity_check");
  if (!check.step()) return "the file cannot be read: " + problem();
  if (check.text(0) != "ok") return "the file is damaged: " + check.text(0);
  std::string fault;
  Statement indexed = database_.prepare("SELECT count(*) FROM keys WHERE keys MATCH ? AND rowid = ?");
  const bool whole = each(true, [&](const Article& article) {
    const std::string keys = keys_of_text(article.text, lexicon);
    if (!fault.empty() || keys.empty()) return;
    const std::string first = "\"" + keys.substr(0, keys.find(' ')) + "\"";
    if (!indexed.bind(1, first).bind(2, article.id).step() || indexed.integer(0) != 1)
      fault = "the index lacks " + article.name;
    indexed.reset();
  });
  return whole ? fault : "the articles cannot be read: " + problem();
}

}  // namespace unspin
