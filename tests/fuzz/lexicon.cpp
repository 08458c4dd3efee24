// Data files of any contents: sealed with a true checksum, so that the look-ups meet the nonsense, and as
// they come, so that the checks before them do. The first byte says which file, the rest fills its sections.
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <vector>

#include "fuzz/check.h"
#include "fuzz/seal.h"
#include "lexicon/knowledge.h"

namespace {

using unspin::format::Bytes;

void put(std::vector<std::byte>& file, std::size_t at, std::uint32_t value) {
  std::memcpy(file.data() + at, &value, sizeof value);
}

/// What a file must begin with, to be opened.
struct Layout {
  std::string_view magic;
  std::uint32_t version = 0, sections = 0;
};

/// A file whose header is right: each section is as long as its first byte says, in steps of eight.
std::vector<std::byte> sealed(const Layout& layout, Bytes contents) {
  const auto [magic, version, sections] = layout;
  std::vector<std::byte> file(32 + (sections * 8 + 7) / 8 * 8);
  std::memcpy(file.data(), magic.data(), magic.size());
  for (std::uint32_t i = 0; i < sections; ++i) {
    std::size_t length = 0;
    if (!contents.empty()) {
      length = std::min(contents.size() - 1, std::to_integer<std::size_t>(contents[0]) * 8);
      contents = contents.subspan(1);
    }
    put(file, 32 + i * 8, static_cast<std::uint32_t>(file.size()));
    put(file, 36 + i * 8, static_cast<std::uint32_t>(length));
    file.insert(file.end(), contents.begin(), contents.begin() + static_cast<std::ptrdiff_t>(length));
    file.resize((file.size() + 7) / 8 * 8);
    contents = contents.subspan(length);
  }
  put(file, 8, version);
  put(file, 12, static_cast<std::uint32_t>(file.size()));
  put(file, 24, sections);
  unspin_tests::seal(file);
  return file;
}

std::size_t ask(const unspin::Lexicon& lexicon) {
  std::size_t answers = 0;
  for (const char16_t* word : {u"", u"a", u"u.s.", u"co-operate", u"zebra"}) answers += lexicon.find(word);
  for (const unspin::WordId a : {0U, 1U, 31U, 32U, 100U, ~0U}) {
    std::array<std::uint32_t, unspin::Lexicon::most_parents> parents{};
    answers += lexicon.parents_of(a, parents) + lexicon.second_lemma(a);
    answers += lexicon.text(a).size() + lexicon.rank(a) + lexicon.lemma(a) + lexicon.place_code(a).size();
    answers += lexicon.parts_of_speech(a) + lexicon.name_kinds(a) + (lexicon.starts_phrase(a) ? 1U : 0U);
    for (const unspin::WordId b : {0U, 2U, 33U, 99U}) {
      answers += lexicon.relate(a, b).sense + (lexicon.cosine(a, b) ? 1U : 0U);
    }
  }
  return answers;
}

std::size_t ask(const unspin::Glosses& glosses) {
  return glosses.gloss(0).size() + glosses.gloss(33).size() + glosses.gloss(~0U).size();
}

std::size_t ask(const unspin::Usage& usage) {
  const unspin::Lexicon none;
  std::size_t answers = usage.senses(none, 0).count;
  for (const std::uint32_t a : {0U, 1U, 63U, 64U, 500U, ~0U}) {
    for (const std::uint32_t b : {0U, 2U, 70U, ~0U}) {
      answers += (usage.lift(a, b) > 1.0 ? 1U : 0U) + (usage.opposed(a, b) ? 1U : 0U) +
                 (usage.part_of(a, b) ? 1U : 0U);
    }
  }
  return answers;
}

std::size_t ask(const unspin::NameBook& names) {
  return names.meanings(u"pamuk").size() + names.meanings(u"a").size() + names.place_codes(u"roma").size() +
         (names.same_place(u"a", u"b") ? 1U : 0U);
}

template <class View>
std::size_t open_and_ask(Bytes file) {
  std::string problem;
  const std::optional<View> view = View::open(file, problem);
  if (!view) return problem.size();
  return ask(*view);
}

template <class View>
std::size_t both_ways(const Layout& layout, Bytes contents) {
  const std::vector<std::byte> file = sealed(layout, contents);
  std::string problem;
  View::open(file, problem);
  unspin_tests::require(problem.find("is of version") == std::string::npos, "the layout is not today’s");
  return open_and_ask<View>(file) + open_and_ask<View>(contents);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const Bytes contents = std::as_bytes(std::span(data + 1, size - 1));
  if (data[0] % 4 == 0) {
    both_ways<unspin::Lexicon>({"UNSPINLX", 2, 31}, contents);
  } else if (data[0] % 4 == 1) {
    both_ways<unspin::Glosses>({"UNSPINGL", 1, 5}, contents);
  } else if (data[0] % 4 == 2) {
    both_ways<unspin::Usage>({"UNSPINUS", 1, 12}, contents);
  } else {
    both_ways<unspin::NameBook>({"UNSPINNB", 2, 27}, contents);
  }
  return 0;
}
