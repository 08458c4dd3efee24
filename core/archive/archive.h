// Many originals in one file: articles, and an index of their keys. The file is a database of SQLite that any
// program for such files can open:
//
//   articles   id · name (unique) · title · url · date · hash · text
//   keys       FTS5 over the keys of each, by its id; the keys themselves are not kept
//   settings   name · value: the layout's version
//
// Adding is a transaction: a killed import leaves whole articles.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/database.h"
#include "archive/keys.h"
#include "lexicon/knowledge.h"

namespace unspin {

/// UTF-8 throughout.
struct Article {
  std::int64_t id = 0;    // the archive's own; given when it is added
  std::string name;       // what its owner calls it: a path, the "id" of a line
  bool numbered = false;  // the name is a number, 7 and not "7"
  std::string title, url, date;
  std::string text;
};

/// Whether a name may be kept as a number: digits, and not too many.
bool is_number(const std::string& name);

class Archive {
 public:
  enum class Added : std::uint8_t { added, replaced, known, failed };

  /// Nothing where the file is none of ours, of a newer version, or cannot be opened; `problem` says why.
  static std::optional<Archive> open(const std::string& path, Database::Access, std::string& problem);

  bool begin() { return database_.run("BEGIN IMMEDIATE"); }
  bool commit() { return database_.run("COMMIT"); }
  void roll_back() { database_.run("ROLLBACK"); }

  /// A text that stands there already is not added again; one of a known name takes the place of the other.
  Added add(const Article&, const Lexicon&);
  /// False where there is none of this name.
  bool remove(const std::string& name, const Lexicon&);

  /// The ids of the articles that answer the questions best (BM25; Robertson and Zaragoza 2009), best first.
  /// Nothing where the index cannot be read.
  std::optional<std::vector<std::int64_t>> find(const std::vector<Question>&, std::size_t most);
  std::optional<Article> article(std::int64_t id);
  /// Calls with each article in the order of their ids; with or without the text.
  bool each(bool with_text, const std::function<void(const Article&)>&);
  std::int64_t count();

  /// An empty string where file, index and texts go together, else what is wrong.
  std::string verify(const Lexicon&);
  [[nodiscard]] std::string problem() const { return database_.problem(); }
  /// Why the last article that failed was not added.
  [[nodiscard]] const std::string& failure() const { return failure_; }

 private:
  explicit Archive(Database database) : database_(std::move(database)) {}
  std::string make();
  std::string check_version();
  std::int64_t id_of(const std::string& name, bool numbered);
  bool holds_text(const Article&);
  Added put(const Article&, const Lexicon&);
  bool drop(std::int64_t id, const Lexicon&);

  Database database_;
  std::string failure_;
};

}  // namespace unspin
