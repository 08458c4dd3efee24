// Rows of `batch` of any bytes: what is read comes back when it is written and read again, and what is
// refused says why in the contract's words.
#include <algorithm>
#include <cstdint>

#include "cli/json_row.h"
#include "fuzz/check.h"
#include "report/json_writer.h"

namespace {

using unspin_tests::require;

std::string write(const unspin::Row& row) {
  unspin::JsonWriter json;
  json.begin_object().key("id").raw(row.id).key("suspect").value(row.suspect);
  if (row.original) json.key("original").value(*row.original);
  return json.end_object().text();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string line(reinterpret_cast<const char*>(bytes), size);
  unspin::Row row, again;
  if (const auto error = unspin::read_row(line, row)) {
    constexpr std::string_view codes[] = {"bad_utf8", "bad_json", "bad_row"};
    require(std::find(std::begin(codes), std::end(codes), error->code) != std::end(codes), "unknown code");
    require(!error->message.empty(), "an error says nothing");
    require(!unspin::read_row("{\"suspect\":\"\",\"id\":" + error->id + "}", again), "an id is not JSON");
    return 0;
  }
  require(!unspin::read_row(write(row), again), "a row that was written cannot be read");
  require(again.id == row.id && again.original == row.original && again.suspect == row.suspect,
          "a row came back changed");
  return 0;
}
