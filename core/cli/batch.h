// `unspin batch`: JSON Lines in, JSON Lines out, in the same order.
#pragma once
#include <functional>
#include <istream>
#include <ostream>

#include "lexicon/knowledge.h"
#include "options.h"

namespace unspin {

/// Longest line read, in bytes; a longer one is answered with too_long.
inline constexpr std::size_t longest_row = std::size_t{64} << 20;

/// Answers every line with a report or an error. At most a few rows a job are held in memory at a time.
/// Tells `progress` from time to time how many rows were answered, and how many bytes read.
/// Returns true if every row was answered with a report and all of it was written.
bool run_batch(std::istream& in, std::ostream& out, unsigned jobs, const Knowledge&, const Options&,
               const std::function<void(std::size_t rows, std::size_t bytes)>& progress = {});

}  // namespace unspin
