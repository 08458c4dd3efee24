// The data files as they were built, with bits flipped and their checksums mended: what passes the checks may
// make a report worse, but what must hold of every report does. The first byte says which file, each four
// that follow a bit of it.
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "cli/data_files.h"
#include "cli/json_row.h"
#include "fuzz/check.h"
#include "fuzz/seal.h"
#include "support/data.h"
#include "support/faults.h"
#include "unspin.h"

namespace {

using unspin_tests::require;
using File = std::vector<std::byte>;

constexpr std::u16string_view original =
    u"Mayor Henrik Halvorsen of Lombek will begin to repair the old harbour in the spring of 2021. He did "
    u"not "
    u"say how many of the fishermen left because of the storm, but the council approved 140 boats. “We will "
    u"build a higher wall,” he told the Harbour News. The talks with Turkey and the United States ended "
    u"soon.";
constexpr std::u16string_view suspect =
    u"Mayor Henric Halversen of Lombek will start to mend the ancient harbor in spring 2021. He did say how "
    u"many of the fishers departed due to the tempest, but the council rejected 410 boats. “We will "
    u"construct "
    u"a taller wall,” he informed the Port News. The negotiations with Türkiye and the U.S. finished "
    u"quickly.";

/// The bits that the bytes name, turned round; a second time they are as they were.
void flip(File& file, std::span<const std::uint8_t> bytes) {
  for (; bytes.size() >= 4; bytes = bytes.subspan(4)) {
    const std::size_t number = std::size_t{bytes[0]} << 16U | std::size_t{bytes[1]} << 8U | bytes[2],
                      place = number % (file.size() - 24);
    file[24 + place] ^= std::byte{1} << (bytes[3] % 8U);
  }
  unspin_tests::seal(file);
}

template <class View>
void reopen(const File& file, View& view) {
  std::string problem;
  const std::optional<View> opened = View::open(file, problem);
  require(opened.has_value() == problem.empty(), "a file was refused without a word, or taken with one");
  view = opened.value_or(View());
}

void reopen_all(const unspin::DataFiles& files, unspin::Knowledge& knowledge) {
  reopen(files.lexicon, knowledge.lexicon);
  reopen(files.glosses, knowledge.glosses);
  reopen(files.usage, knowledge.usage);
  reopen(files.names, knowledge.names);
}

void check(const unspin::Report& report) {
  unspin_tests::require_none(unspin_tests::fault_of(report));
  unspin::Row row;
  require(!unspin::read_row("{\"suspect\":\"\",\"report\":" + to_json(report) + "}", row),
          "the report is not JSON");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 5) return 0;
  static unspin::DataFiles files = unspin_tests::data_files();
  File* const all[] = {&files.lexicon, &files.glosses, &files.usage, &files.names};
  File& file = *all[data[0] % 4];
  flip(file, {data + 1, size - 1});
  reopen_all(files, files.knowledge);
  check(unspin::compare(original, suspect, files.knowledge));
  check(unspin::inspect(suspect, files.knowledge));
  flip(file, {data + 1, size - 1});
  return 0;
}
