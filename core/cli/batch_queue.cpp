#include "cli/batch_queue.h"

#include <new>

namespace unspin {
namespace {

bool is_blank(const Job& job) {
  return !job.too_long && !job.no_memory && job.line.find_first_not_of(" \t\r") == std::string::npos;
}

void write(std::ostream& out, const Job& job) {
  out << "{\"id\":" << job.id << ',';
  if (job.code.empty())
    out << job.member;
  else
    out << R"("error":{"code":")" << job.code << R"(","message":"line )" << job.number << ": "
        << (job.no_memory ? "there is not enough memory for this row" : std::string_view(job.message))
        << "\"}";
  out << "}\n";
}

}  // namespace

BatchQueue::BatchQueue(std::istream& in, std::ostream& out, std::size_t most, const BatchProgress& progress,
                       BatchState& state)
    : in_(in), out_(out), progress_(progress), state_(state), jobs_(most) {}

bool BatchQueue::is_full() const {
  return read_ - written_ == jobs_.size() || (held_bytes_ >= longest_row && read_ != written_);
}

/// The place of the next row, when there is one.
Job* BatchQueue::begin_reading() {
  std::unique_lock lock(held_);
  written_one_.wait(lock, [this] { return state_.stop || broken_ || !is_full(); });
  if (state_.stop || broken_ || all_read_) return nullptr;
  waits_for_input_ = true;
  return &jobs_[read_ % jobs_.size()];
}

Job* BatchQueue::take() {
  const std::lock_guard one(reading_);
  Job* const job = begin_reading();
  if (!job) return nullptr;
  const bool any = read_row_into(*job);
  const std::lock_guard lock(held_);
  waits_for_input_ = false;
  all_read_ = !any;
  if (all_read_ || state_.stop || broken_) return nullptr;
  ++read_;
  held_bytes_ += job->line.size();
  state_.answering = true;
  return job;
}

/// Blank lines are no rows, and a byte order mark before the first is none of its bytes.
bool BatchQueue::read_row_into(Job& job) {
  do {
    job = {};
    if (!next_line(job)) return false;
    job.number = ++lines_;
    if (lines_ == 1 && job.line.starts_with("\xEF\xBB\xBF")) job.line.erase(0, 3);
  } while (is_blank(job));
  return true;
}

/// The next line without its line break; of one beyond the limit, or beyond what memory there is, the rest is
/// skipped. Where the input cannot be read on, it is bad afterwards.
bool BatchQueue::next_line(Job& job) {
  std::streambuf& buffer = *in_.rdbuf();
  bool any = false;
  try {
    for (int byte = buffer.sbumpc(); byte != std::char_traits<char>::eof(); byte = buffer.sbumpc()) {
      any = true;
      if (byte == '\n') return true;
      append(job, static_cast<char>(byte));
    }
  } catch (const std::ios_base::failure&) {
    in_.setstate(std::ios::badbit);
    return false;
  }
  return any;
}

void BatchQueue::append(Job& job, char byte) {
  job.too_long = job.too_long || job.line.size() == longest_row;
  while (!job.too_long && !job.no_memory) {
    try {
      job.line.push_back(byte);
      return;
    } catch (const std::bad_alloc&) {
      job.no_memory = !wait_until_alone();
    }
  }
  if (job.no_memory) job.line = {};  // gives its memory back
}

/// Lets the rows before this one give their memory back; false where there are none.
bool BatchQueue::wait_until_alone() {
  std::unique_lock lock(held_);
  if (read_ == written_ || broken_) return false;
  written_one_.wait(lock, [this] { return read_ == written_ || broken_; });
  return true;
}

void BatchQueue::deliver(Job& job) {
  const std::lock_guard lock(held_);
  job.done = true;
  write_finished();
  written_one_.notify_all();
  // Whoever still waits for a row would wait for as long as the input stays open.
  if ((broken_ || (state_.stop && read_ == written_)) && waits_for_input_ && state_.leave)
    state_.leave(end());
}

void BatchQueue::write_finished() {
  const std::size_t before = written_;
  while (!broken_ && written_ < read_ && jobs_[written_ % jobs_.size()].done) {
    Job& job = jobs_[written_ % jobs_.size()];
    write(out_, job);
    bad_rows_ = bad_rows_ || !job.code.empty();
    held_bytes_ -= job.line.size();
    written_bytes_ += job.line.size() + 1;
    job = {};
    ++written_;
  }
  if (written_ == before) return;
  broken_ = !out_.flush();
  if (broken_) return;
  if (read_ == written_) state_.answering = false;
  if (progress_) progress_(written_, written_bytes_);
}

BatchEnd BatchQueue::end() const {
  if (broken_ || state_.stop || in_.bad()) return BatchEnd::stopped;
  return bad_rows_ ? BatchEnd::bad_rows : BatchEnd::fine;
}

}  // namespace unspin
