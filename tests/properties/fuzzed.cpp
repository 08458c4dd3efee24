// The fuzzers of tests/fuzz on the inputs that are kept in tests/fuzz/corpus, and on a stated number of
// inputs made from them: the same every time. scripts/fuzz goes on from there for as long as one likes.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "properties/random_text.h"

extern "C" {
int fuzz_analyze(const std::uint8_t*, std::size_t);
int fuzz_damage(const std::uint8_t*, std::size_t);
int fuzz_lexicon(const std::uint8_t*, std::size_t);
int fuzz_read(const std::uint8_t*, std::size_t);
int fuzz_row(const std::uint8_t*, std::size_t);
int fuzz_writers(const std::uint8_t*, std::size_t);
}

namespace {

using unspin_tests::Random;
using Bytes = std::vector<std::uint8_t>;
using Fuzzer = int (*)(const std::uint8_t*, std::size_t);

std::vector<Bytes> corpus(const std::string& name) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry :
       std::filesystem::directory_iterator(UNSPIN_SOURCE_DIR "/tests/fuzz/corpus/" + name))
    paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<Bytes> inputs;
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return inputs;
}

/// An input of the corpus with a few bytes changed, left out or put in, and its end taken from another one.
Bytes mutated(Random& random, const std::vector<Bytes>& inputs) {
  const auto pick = [&] { return inputs[random.below(static_cast<std::uint32_t>(inputs.size()))]; };
  const auto place = [&](const Bytes& bytes) {
    return static_cast<std::ptrdiff_t>(random.below(static_cast<std::uint32_t>(bytes.size()) + 1));
  };
  Bytes input = pick();
  if (random.below(2) == 0) {
    const Bytes other = pick();
    input.erase(input.begin() + place(input), input.end());
    input.insert(input.end(), other.begin() + place(other), other.end());
  }
  for (std::uint32_t changes = random.below(6); changes > 0; --changes) {
    const std::ptrdiff_t at = place(input);
    if (at == std::ssize(input) || random.below(3) == 0)
      input.insert(input.begin() + at, static_cast<std::uint8_t>(random.below(256)));
    else if (random.below(2) == 0)
      input.erase(input.begin() + at);
    else
      input[static_cast<std::size_t>(at)] = static_cast<std::uint8_t>(random.below(256));
  }
  return input;
}

void run(const std::string& name, Fuzzer fuzzer, std::uint32_t count) {
  const std::vector<Bytes> inputs = corpus(name);
  REQUIRE(inputs.size() >= 5);
  // a fuzzer ends the program where something does not hold
  for (const Bytes& input : inputs) CHECK(fuzzer(input.data(), input.size()) == 0);
  Random random(1);
  for (std::uint32_t i = 0; i < count; ++i) {
    const Bytes input = mutated(random, inputs);
    CHECK(fuzzer(input.data(), input.size()) == 0);
  }
}

}  // namespace

TEST_CASE("300 fuzzed pairs and texts give reports of which all holds that must") {
  run("analyze", fuzz_analyze, 300);
}
TEST_CASE("1000 fuzzed reports are written without markup and without steering a terminal") {
  run("writers", fuzz_writers, 1000);
}
TEST_CASE("3000 fuzzed texts are read without loss") { run("read", fuzz_read, 3000); }
TEST_CASE("20000 fuzzed batch rows are read or refused") { run("row", fuzz_row, 20000); }
TEST_CASE("3000 fuzzed data files are refused or answer within their bytes") {
  run("lexicon", fuzz_lexicon, 3000);
}

TEST_CASE("a thousand flipped bits of the data files, under mended checksums, spoil no report") {
  run("damage", fuzz_damage, 0);
  Random random(1);
  for (std::uint32_t i = 0; i < 250; ++i) {
    Bytes input{static_cast<std::uint8_t>(i)};
    for (std::uint32_t byte = 0; byte < 16; ++byte)
      input.push_back(static_cast<std::uint8_t>(random.below(256)));
    CHECK(fuzz_damage(input.data(), input.size()) == 0);
  }
}
