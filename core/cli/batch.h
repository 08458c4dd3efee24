// `unspin batch`: JSON Lines in, JSON Lines out, in the same order.
#pragma once
#include <atomic>
#include <functional>
#include <istream>
#include <ostream>
#include <string>

#include "lexicon/knowledge.h"
#include "options.h"

namespace unspin {

/// Longest line read, in bytes; a longer one is answered with too_long.
inline constexpr std::size_t longest_row = std::size_t{64} << 20;

/// How a batch ended.
enum class BatchEnd {
  fine,      // every row was answered with what it asked for
  bad_rows,  // every row was answered, some with what is wrong with them
  stopped,   // before the last row: it was told to, or the input or the output failed
};

/// The program's exit status.
constexpr int status_of(BatchEnd end) {
  return end == BatchEnd::fine ? 0 : end == BatchEnd::bad_rows ? 1 : 3;
}

/// What a batch and the signals that would end it tell each other.
struct BatchState {
  std::atomic<bool> stop{false};       // set from outside: no further row is begun, finished ones are written
  std::atomic<bool> answering{false};  // rows were read whose answers are not all written
  /// Called, if given, where all is written but a thread waits for a row that is not wanted any more: ends
  /// the program.
  std::function<void(BatchEnd)> leave;
};

struct Row;

/// What a row is answered with: a member of JSON, like "report":{…}. It may throw std::bad_alloc, for this
/// row.
using RowAnswer = std::function<std::string(const Row&)>;
/// Makes one for a thread of its own.
using RowAnswers = std::function<RowAnswer()>;

/// Compares both texts of a row, or inspects the suspect where there is no original.
RowAnswers reports_of(const Knowledge&, const Options&);

/// Told from time to time how many rows were answered, and how many bytes read.
using BatchProgress = std::function<void(std::size_t rows, std::size_t bytes)>;

/// Answers every line, or says what is wrong with it; each as soon as it and those before it are answered, so
/// that a client may wait for one before it sends the next. At most a few rows a job are held in memory at a
/// time. Ends early where `state` says so, and where an answer cannot be written: then `out` is not good, and
/// errno says why.
BatchEnd run_batch(std::istream& in, std::ostream& out, unsigned jobs, const RowAnswers&,
                   const BatchProgress& progress = {}, BatchState* state = nullptr);

}  // namespace unspin
