#include "cli/batch.h"

#include <new>
#include <system_error>
#include <thread>
#include <vector>

#include "cli/batch_queue.h"
#include "cli/json_row.h"
#include "unspin.h"

namespace unspin {
namespace {

void answer_row(Job& job, Row& row, const RowAnswer& answer) {
  std::optional<RowError> error;
  if (job.too_long)
    error = RowError{"null", "too_long", "the row is longer than 64 MiB"};
  else
    error = read_row(job.line, row);
  if (error) {
    job.code = error->code;
    job.message = std::move(error->message);
    job.id = std::move(error->id);
    return;
  }
  job.member = answer(row);
  job.id = std::move(row.id);
}

/// A row that takes more memory than there is fails alone: what it took is given back, and to say so takes
/// none.
void try_to_answer(Job& job, const RowAnswer& answer) {
  Row row;
  try {
    if (!job.no_memory) return answer_row(job, row, answer);
  } catch (const std::bad_alloc&) {
    job.no_memory = true;
    job.id = std::move(row.id);
    job.member = {};
  }
  job.code = "internal";
}

void work(BatchQueue& queue, const RowAnswer& answer) {
  while (Job* const job = queue.take()) {
    try_to_answer(*job, answer);
    queue.deliver(*job);
  }
}

/// Starts as many helpers as there is memory for; those that run do the share of the others.
void start_helpers(std::vector<std::thread>& helpers, unsigned wanted, BatchQueue& queue,
                   const RowAnswers& answers) {
  const auto help = [&] {
    RowAnswer answer;
    try {
      answer = answers();
    } catch (const std::bad_alloc&) {
      return;
    }
    work(queue, answer);
  };
  helpers.reserve(wanted);
  try {
    while (helpers.size() < wanted) helpers.emplace_back(help);
  } catch (const std::system_error&) {  // no thread, and below no memory, for another
  } catch (const std::bad_alloc&) {
  }
}

}  // namespace

RowAnswers reports_of(const Knowledge& knowledge, const Options& options) {
  return [&knowledge, options]() -> RowAnswer {
    return [&knowledge, options](const Row& row) {
      const Report report = row.original ? compare(*row.original, row.suspect, knowledge, options)
                                         : inspect(row.suspect, knowledge, options);
      return "\"report\":" + to_json(report);
    };
  };
}

BatchEnd run_batch(std::istream& in, std::ostream& out, unsigned jobs, const RowAnswers& answers,
                   const BatchProgress& progress, BatchState* given) {
  BatchState none;
  BatchQueue queue(in, out, std::size_t{jobs} * 8, progress, given ? *given : none);
  const RowAnswer own = answers();
  std::vector<std::thread> helpers;
  start_helpers(helpers, jobs - 1, queue, answers);
  work(queue, own);
  for (std::thread& helper : helpers) helper.join();
  return queue.end();
}

}  // namespace unspin
