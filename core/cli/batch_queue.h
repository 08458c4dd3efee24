// Rows in, answers out in the same order, whoever answers them and however many at once.
#pragma once
#include <condition_variable>
#include <istream>
#include <mutex>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/batch.h"

namespace unspin {

/// A row on its way: what was read of it, then its answer.
struct Job {
  std::string line;
  std::size_t number = 0;   // of the line, from 1
  bool too_long = false;    // beyond longest_row
  bool no_memory = false;   // for the line, or for what it asks
  std::string id = "null";  // JSON text
  std::string member;       // the answer, as RowAnswer gives it
  std::string_view code;    // of an error; empty where there is an answer
  std::string message;      // of an error, but for no_memory
  bool done = false;
};

class BatchQueue {
 public:
  /// Holds at most `most` rows at a time.
  BatchQueue(std::istream& in, std::ostream& out, std::size_t most, const BatchProgress&, BatchState&);

  /// The next row, as soon as it was read; none where no more shall be begun. A row that was taken must be
  /// delivered.
  Job* take();
  /// Writes what is answered up to the first row that is not. Allocates nothing.
  void deliver(Job&);
  [[nodiscard]] BatchEnd end() const;

 private:
  Job* begin_reading();
  bool read_row_into(Job&);
  bool next_line(Job&);
  void append(Job&, char byte);
  bool wait_until_alone();
  void write_finished();
  [[nodiscard]] bool is_full() const;

  std::istream& in_;
  std::ostream& out_;
  const BatchProgress& progress_;
  BatchState& state_;
  std::vector<Job> jobs_;  // a ring: row n stands at n % size
  std::mutex reading_;     // one reads at a time, so that rows keep their order
  std::mutex held_;        // guards what follows
  std::condition_variable written_one_;
  std::size_t read_ = 0, written_ = 0;              // rows
  std::size_t held_bytes_ = 0, written_bytes_ = 0;  // of their lines
  std::size_t lines_ = 0;
  bool waits_for_input_ = false, all_read_ = false, bad_rows_ = false, broken_ = false;
};

}  // namespace unspin
