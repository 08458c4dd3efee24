#include "archive/database.h"

#include <sqlite3.h>

namespace unspin {

constexpr int patience = 10'000;  // milliseconds that another program may hold the file

Statement::~Statement() { sqlite3_finalize(statement_); }

Statement& Statement::bind(int place, std::int64_t value) {
  sqlite3_bind_int64(statement_, place, value);
  return *this;
}

Statement& Statement::bind(int place, std::string_view text) {
  sqlite3_bind_text(statement_, place, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
  return *this;
}

bool Statement::step() {
  const int code = statement_ ? sqlite3_step(statement_) : SQLITE_ERROR;
  failed_ = code != SQLITE_ROW && code != SQLITE_DONE;
  return code == SQLITE_ROW;
}

bool Statement::run() {
  while (step()) continue;
  const bool fine = !failed_;
  reset();
  return fine;
}

void Statement::reset() { sqlite3_reset(statement_); }

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_, column); }

std::string Statement::text(int column) const {
  const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  if (text == nullptr) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

bool Statement::is_integer(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_INTEGER;
}

std::optional<Database> Database::open(const std::string& path, Access access, std::string& problem) {
  // Who only reads opens it to write, too: what a killed program left unfinished is taken back first.
  const int flags = SQLITE_OPEN_READWRITE | (access == Access::create ? SQLITE_OPEN_CREATE : 0);
  sqlite3* connection = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &connection, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  Database database(connection);
  if (code != SQLITE_OK) {
    problem = database.problem();
    return std::nullopt;
  }
  sqlite3_busy_timeout(connection, patience);
  if (access == Access::read) database.run("PRAGMA query_only = 1");
  return database;
}

Database::~Database() { sqlite3_close_v2(connection_); }

bool Database::run(const char* sql) {
  return sqlite3_exec(connection_, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

Statement Database::prepare(const char* sql) {
  sqlite3_stmt* statement = nullptr;
  sqlite3_prepare_v2(connection_, sql, -1, &statement, nullptr);
  return Statement(statement);
}

std::int64_t Database::changes() const { return sqlite3_changes64(connection_); }

std::int64_t Database::last_id() const { return sqlite3_last_insert_rowid(connection_); }

std::string Database::problem() const { return sqlite3_errmsg(connection_); }

}  // namespace unspin
