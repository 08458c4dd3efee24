#include "cli/batch.h"

#include <algorithm>
#include <atomic>
#include <new>
#include <system_error>
#include <thread>
#include <vector>

#include "cli/json_row.h"
#include "report/json_writer.h"
#include "text/utf8.h"
#include "unspin.h"

namespace unspin {
namespace {

struct Job {
  std::string line;
  std::size_t number = 0;  // of the line, from 1
  bool too_long = false;
  std::string answer;
  bool failed = false;
};

/// The next line without its line break; one beyond the limit is skipped to its end. Where the input cannot
/// be read on, it is bad afterwards.
bool next_line(std::istream& in, Job& job) {
  std::streambuf& buffer = *in.rdbuf();
  bool any = false;
  try {
    for (int byte = buffer.sbumpc(); byte != std::char_traits<char>::eof(); byte = buffer.sbumpc()) {
      any = true;
      if (byte == '\n') return true;
      if (job.line.size() < longest_row)
        job.line.push_back(static_cast<char>(byte));
      else
        job.too_long = true;
    }
  } catch (const std::ios_base::failure&) {
    in.setstate(std::ios::badbit);
    return false;
  }
  return any;
}

std::string refuse(const RowError& error) {
  JsonWriter json;
  json.begin_object().key("id").raw(error.id).key("error").begin_object();
  json.key("code").value(error.code);
  json.key("message").value(std::u16string_view(from_utf8(error.message).value_or(u"")));
  json.end_object().end_object();
  return json.text();
}

void answer_row(Job& job, Row& row, const RowAnswer& answer) {
  std::optional<RowError> error;
  if (job.too_long)
    error = RowError{"null", "too_long", "the row is longer than 64 MiB"};
  else
    error = read_row(job.line, row);
  if (error) {
    job.failed = true;
    error->message = "line " + std::to_string(job.number) + ": " + error->message;
    job.answer = refuse(*error);
    return;
  }
  job.answer = "{\"id\":" + row.id + "," + answer(row) + "}";
}

/// A row that takes more memory than there is fails alone: what it took is given back.
void try_to_answer(Job& job, const RowAnswer& answer) {
  Row row;
  try {
    answer_row(job, row, answer);
  } catch (const std::bad_alloc&) {
    job.failed = true;
    const std::string id = std::move(row.id);
    row = {};  // gives its memory back
    job.answer = refuse({id, "internal", "there is not enough memory for this row"});
  }
}

bool is_blank(const std::string& line) { return line.find_first_not_of(" \t\r") == std::string::npos; }

/// Reads up to `most` rows after a number of lines; blank lines are no rows, and a byte order mark before the
/// first is none of its bytes.
std::vector<Job> next_jobs(std::istream& in, std::size_t most, std::size_t& lines) {
  std::vector<Job> jobs;
  std::size_t bytes = 0;
  while (jobs.size() < most && bytes < longest_row) {
    Job job;
    if (!next_line(in, job)) break;
    bytes += job.line.size();
    job.number = ++lines;
    if (lines == 1 && job.line.starts_with("\xEF\xBB\xBF")) job.line.erase(0, 3);
    if (!is_blank(job.line)) jobs.push_back(std::move(job));
  }
  return jobs;
}

/// Rows are taken in their order, so those answered before a stop are the first ones.
void answer_all(std::vector<Job>& rows, unsigned jobs, const RowAnswers& answers, const BatchState& state) {
  std::atomic<std::size_t> next{0};
  const auto work = [&](const RowAnswer& answer) {
    while (!state.stop) {
      const std::size_t i = next++;
      if (i >= rows.size()) return;
      try_to_answer(rows[i], answer);
    }
  };
  const auto help = [&] {
    RowAnswer answer;
    try {
      answer = answers();
    } catch (const std::bad_alloc&) {
      return;  // the others do its share
    }
    work(answer);
  };
  std::vector<std::thread> helpers;
  helpers.reserve(std::min<std::size_t>(jobs, rows.size()));
  try {
    for (unsigned k = 1; k < std::min<std::size_t>(jobs, rows.size()); ++k) helpers.emplace_back(help);
  } catch (const std::system_error&) {
    // no thread, and below no memory, for another helper: those that run do its share
  } catch (const std::bad_alloc&) {
  }
  work(answers());
  for (std::thread& helper : helpers) helper.join();
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

bool run_batch(std::istream& in, std::ostream& out, unsigned jobs, const RowAnswers& answers,
               const std::function<void(std::size_t rows, std::size_t bytes)>& progress, BatchState* given) {
  BatchState none;
  BatchState& state = given ? *given : none;
  bool fine = true;
  std::size_t lines = 0, answered = 0, bytes = 0;
  while (!state.stop) {
    std::vector<Job> rows = next_jobs(in, std::size_t{jobs} * 8, lines);
    if (rows.empty()) break;
    state.answering = true;
    answer_all(rows, jobs, answers, state);
    for (const Job& row : rows) {
      if (row.answer.empty()) break;
      out << row.answer << '\n';
      fine = fine && !row.failed;
      bytes += row.line.size() + 1;
      ++answered;
    }
    if (!out.flush()) return false;
    state.answering = false;
    if (progress) progress(answered, bytes);
  }
  return fine && !state.stop && !in.bad();
}

}  // namespace unspin
