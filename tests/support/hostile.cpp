#include "support/hostile.h"

#include <unistd.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/data.h"
#include "support/faults.h"
#include "unspin.h"

namespace unspin_tests {
namespace {

constexpr unsigned watchdog_seconds = 300;
constexpr std::size_t most_bytes_a_unit = 192, most_bytes_beside = 65'536;

class Watchdog {
 public:
  Watchdog() { alarm(watchdog_seconds); }
  ~Watchdog() { alarm(0); }
  Watchdog(const Watchdog&) = delete;
  Watchdog& operator=(const Watchdog&) = delete;
};

void check_writers(const unspin::Report& report) {
  const std::size_t units = report.original.text.size() + report.suspect.text.size();
  const std::size_t most = most_bytes_a_unit * units + most_bytes_beside;
  for (const std::string& written :
       {to_json(report), to_html(report), to_text(report), to_markdown(report)}) {
    CHECK_FALSE(written.empty());
    CHECK(written.size() <= most);
  }
}

}  // namespace

Text repeated(std::u16string_view piece, std::size_t times) {
  Text text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

Text word(std::size_t number) {
  Text letters;
  for (number += 26; number > 0; number /= 26) letters += static_cast<char16_t>(u'a' + number % 26);
  return letters;
}

Text numbered(std::u16string_view before, std::u16string_view after, std::size_t times, std::size_t from) {
  Text text;
  for (std::size_t i = 0; i < times; ++i) {
    text += before;
    text += word(from + i);
    text += after;
  }
  return text;
}

void check_pairs(std::span<const HostilePair> pairs) {
  for (const HostilePair& pair : pairs) {
    INFO(pair.name);
    const Watchdog watchdog;
    const Text original = pair.original(), suspect = pair.suspect();
    const unspin::Report alone = unspin::inspect(suspect, knowledge());
    CHECK(fault_of(alone) == "");
    const unspin::Report report = unspin::compare(original, suspect, knowledge());
    CHECK(fault_of(report) == "");
    const bool cut = std::max(original.size(), suspect.size()) > unspin::Options().longest_text;
    CHECK((!cut || !report.limits.empty()));
    check_writers(report);
  }
}

}  // namespace unspin_tests
