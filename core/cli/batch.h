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

/// What a batch and the signals that would end it tell each other.
struct BatchState {
  std::atomic<bool> stop{false};       // set from outside: no further row is begun, finished ones are written
  std::atomic<bool> answering{false};  // rows were read whose answers are not all written
};

struct Row;

/// What a row is answered with: a member of JSON, like "report":{…}. It may throw std::bad_alloc, for this
/// row.
using RowAnswer = std::function<std::string(const Row&)>;
/// Makes one for a thread of its own.
using RowAnswers = std::function<RowAnswer()>;

/// Compares both texts of a row, or inspects the suspect where there is no original.
RowAnswers reports_of(const Knowledge&, const Options&);

/// Answers every line, or says what is wrong with it. At most a few rows a job are held in memory at a time.
/// Tells `progress` from time to time how many rows were answered, and how many bytes read.
/// Ends early where `state` says so, and where an answer cannot be written: then `out` is not good, and errno
/// says why. Returns true if no row was bad and all of it was written.
bool run_batch(std::istream& in, std::ostream& out, unsigned jobs, const RowAnswers&,
               const std::function<void(std::size_t rows, std::size_t bytes)>& progress = {},
               BatchState* state = nullptr);

}  // namespace unspin
