// Any text alone, any two texts, with the word data and without it: what must hold of every report does, its
// ledger adds up and its reasons are true, its JSON is JSON, the same input gives the same report, and a text
// is no spun copy of itself.
#include "cli/json_row.h"
#include "fuzz/check.h"
#include "fuzz/texts.h"
#include "support/data.h"
#include "support/faults.h"
#include "support/recount.h"
#include "unspin.h"

namespace {

using unspin_tests::FuzzedTexts;
using unspin_tests::require;

unspin::Report analyze(const FuzzedTexts& texts, const unspin::Knowledge& knowledge) {
  return texts.original ? unspin::compare(*texts.original, texts.suspect, knowledge)
                        : unspin::inspect(texts.suspect, knowledge);
}

// The reader of batch rows reads the members that it does not know as strictly as the others.
bool is_json(const std::string& text) {
  unspin::Row row;
  return !unspin::read_row("{\"suspect\":\"\",\"report\":" + text + "}", row);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const unspin::Knowledge none, &knowledge = bytes[0] % 4 == 0 ? none : unspin_tests::knowledge();
  const FuzzedTexts texts = unspin_tests::fuzzed_texts({bytes + 1, size - 1});
  const unspin::Report report = analyze(texts, knowledge);
  unspin_tests::require_none(unspin_tests::fault_of(report));
  if (texts.original) unspin_tests::require_none(unspin_tests::false_reason(report));
  const std::string json = to_json(report);
  require(is_json(json), "the report is not JSON");
  require(json == to_json(analyze(texts, knowledge)), "the same input gave two reports");
  const unspin::Report same = unspin::compare(texts.suspect, texts.suspect, knowledge);
  unspin_tests::require_none(unspin_tests::fault_of(same));
  require(same.findings.empty(), "a text differs from itself");
  return 0;
}
