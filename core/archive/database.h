// A database of SQLite, with errors as values: what fails says why.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace unspin {

/// A statement that can be run again with other values. Parameters and columns are counted from 1 and 0, as
/// in SQLite.
class Statement {
 public:
  explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}
  ~Statement();
  Statement(Statement&& other) noexcept : statement_(std::exchange(other.statement_, nullptr)) {}
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  Statement& operator=(Statement&&) = delete;

  Statement& bind(int place, std::int64_t value);
  Statement& bind(int place, std::string_view text);  // which must live until the statement was run

  /// To the next row; false at the end and where something failed (`failed` tells).
  bool step();
  /// Runs it to its end; false where something failed.
  bool run();
  /// Ready to be run again.
  void reset();
  [[nodiscard]] bool failed() const { return failed_; }

  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] std::string text(int column) const;
  [[nodiscard]] bool is_integer(int column) const;

 private:
  sqlite3_stmt* statement_;
  bool failed_ = false;
};

class Database {
 public:
  enum class Access : std::uint8_t { read, write, create };

  /// Nothing where the file cannot be opened; `problem` says why.
  static std::optional<Database> open(const std::string& path, Access, std::string& problem);
  ~Database();
  Database(Database&& other) noexcept : connection_(std::exchange(other.connection_, nullptr)) {}
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  Database& operator=(Database&&) = delete;

  /// Statements that take and give nothing.
  bool run(const char* sql);
  /// A statement of ours: it is right, or the file is damaged, which its first step says.
  Statement prepare(const char* sql);
  /// Rows that the last statement changed.
  [[nodiscard]] std::int64_t changes() const;
  [[nodiscard]] std::int64_t last_id() const;
  /// What went wrong last.
  [[nodiscard]] std::string problem() const;

 private:
  explicit Database(sqlite3* connection) : connection_(connection) {}

  sqlite3* connection_;
};

}  // namespace unspin
