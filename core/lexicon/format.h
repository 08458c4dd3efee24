// The container that all three data files share, and readers of its parts. Little endian, nothing is copied.
//
//   byte  0  8 letters    which file this is ("UNSPINLX")
//         8  u32          version of the layout
//        12  u32          length of the file
//        16  u64          checksum of everything from byte 24 on
//        24  u32          number of sections
//        28  u32          the identity of the lexicon.bin that the file goes with; 0 in that file itself
//        32  u32, u32 …   for each section: where it begins, its length
//            the sections, each padded to eight bytes; the first one is the licences, as text
//
// Readers answer 0 past the end of a section: a file with a true checksum and false contents can lie, not
// trap.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace unspin::format {

using Bytes = std::span<const std::byte>;

/// Values of one kind, side by side.
template <typename Value>
class Column {
 public:
  Column() = default;
  explicit Column(Bytes bytes) : bytes_(bytes) {}

  [[nodiscard]] std::size_t size() const { return bytes_.size() / sizeof(Value); }
  [[nodiscard]] Value operator[](std::size_t i) const {
    Value value{};
    if (i < size()) std::memcpy(&value, bytes_.data() + i * sizeof(Value), sizeof(Value));
    return value;
  }
  /// A run of letters; empty where it would reach past the end.
  [[nodiscard]] std::string_view letters(std::size_t begin, std::size_t length) const {
    static_assert(sizeof(Value) == 1);
    if (begin > size() || length > size() - begin) return {};
    return {reinterpret_cast<const char*>(bytes_.data()) + begin, length};
  }

 private:
  Bytes bytes_;
};

/// Numbers of 24 bits in two columns: the low 16 bits, the high 8.
struct WideColumn {
  Column<std::uint16_t> low;
  Column<std::uint8_t> high;

  [[nodiscard]] std::uint32_t operator[](std::size_t i) const {
    return static_cast<std::uint32_t>(low[i]) | static_cast<std::uint32_t>(high[i]) << 16U;
  }
};

/// Values of a few items: pairs (item, value), sorted by item, then by value.
class PairColumn {
 public:
  PairColumn() = default;
  explicit PairColumn(Bytes bytes) : pairs_(bytes) {}

  /// The first value of the item.
  [[nodiscard]] std::uint32_t value(std::uint32_t item, std::uint32_t otherwise) const;
  /// Whether the pair is there; an item may have several values, sorted.
  [[nodiscard]] bool holds(std::uint32_t item, std::uint32_t value) const;
  /// The values of an item, as many as `out` takes; how many these are.
  std::size_t values(std::uint32_t item, std::span<std::uint32_t> out) const;

 private:
  /// Where the pair stands, or would stand.
  [[nodiscard]] std::size_t place(std::uint32_t item, std::uint32_t value) const;

  Column<std::uint64_t> pairs_;  // the item in the low half
};

/// One list an item: how long each is, and where that of every 32nd item begins.
struct Lists {
  Column<std::uint32_t> starts;
  Column<std::uint8_t> counts;

  struct Part {
    std::size_t begin, end;
  };
  [[nodiscard]] Part of(std::size_t item) const {
    if (item >= counts.size()) return {0, 0};
    std::size_t begin = starts[item / 32];
    for (std::size_t i = item / 32 * 32; i < item; ++i) begin += counts[i];
    return {begin, begin + counts[item]};
  }
};

/// Which items have a row in a table that leaves out the others.
struct RowMap {
  Column<std::uint64_t> has;
  Column<std::uint32_t> before;  // rows before every 64th item

  static constexpr std::size_t no_row = ~std::size_t{0};
  [[nodiscard]] std::size_t row(std::size_t item) const {
    const std::uint64_t bits = has[item / 64];
    if ((bits >> (item % 64) & 1U) == 0) return no_row;
    return before[item / 64] + count_bits(bits & ((std::uint64_t{1} << (item % 64)) - 1));
  }

 private:
  static std::size_t count_bits(std::uint64_t bits) {
    return static_cast<std::size_t>(__builtin_popcountll(bits));
  }
};

/// Strings sorted by their UTF-8 bytes, front-coded in blocks of 16.
///
///   shared 0 5 5   lengths 5 2 3   letters v i s i t e d i n g      "visit", "visited", "visiting"
class WordList {
 public:
  static constexpr std::uint32_t none = ~std::uint32_t{0};

  WordList() = default;
  WordList(std::uint32_t count, Bytes starts, Bytes shared, Bytes lengths, Bytes letters)
      : count_(count), starts_(starts), shared_(shared), lengths_(lengths), letters_(letters) {}

  [[nodiscard]] std::uint32_t size() const { return count_; }
  [[nodiscard]] std::uint32_t find(std::u16string_view word) const;
  [[nodiscard]] std::string text(std::uint32_t id) const;  // UTF-8

 private:
  [[nodiscard]] std::string_view block_head(std::uint32_t block) const;

  std::uint32_t count_ = 0;
  Column<std::uint32_t> starts_;  // where the letters of each block begin
  Column<std::uint8_t> shared_;   // by entry: bytes shared with the one before, none at the head of a block
  Column<std::uint8_t> lengths_;  // by entry: bytes that follow
  Column<std::uint8_t> letters_;
};

/// Of everything behind the checksum itself.
[[nodiscard]] std::uint64_t checksum(Bytes bytes);
/// Checks the header, the checksum and that every section lies inside the file. Empty `problem` = all is
/// well.
[[nodiscard]] std::string problem_with(Bytes file, std::string_view magic, std::uint32_t version,
                                       std::size_t sections, std::string_view file_name);

/// The sections of a file in which nothing is wrong.
class Sections {
 public:
  /// Refuses a file that `problem_with` finds a fault in.
  static std::optional<Sections> open(Bytes file, std::string_view magic, std::uint32_t version,
                                      std::size_t sections, std::string_view file_name, std::string& problem);

  [[nodiscard]] Bytes operator[](std::size_t index) const;
  template <typename Value>
  [[nodiscard]] Column<Value> column(std::size_t index) const {
    return Column<Value>((*this)[index]);
  }
  /// What takes two sections: the first of them.
  [[nodiscard]] WideColumn wide(std::size_t index) const {
    return {column<std::uint16_t>(index), column<std::uint8_t>(index + 1)};
  }
  [[nodiscard]] Lists lists(std::size_t index) const {
    return {column<std::uint32_t>(index), column<std::uint8_t>(index + 1)};
  }
  [[nodiscard]] RowMap rows(std::size_t index) const {
    return {column<std::uint64_t>(index), column<std::uint32_t>(index + 1)};
  }
  /// What takes four.
  [[nodiscard]] WordList words(std::uint32_t count, std::size_t index) const {
    return {count, (*this)[index], (*this)[index + 1], (*this)[index + 2], (*this)[index + 3]};
  }
  /// What other files know this one by: the low half of its checksum.
  [[nodiscard]] std::uint32_t identity() const { return header(4); }
  /// The identity of the lexicon.bin that this file goes with.
  [[nodiscard]] std::uint32_t lexicon() const { return header(7); }

 private:
  explicit Sections(Bytes file) : file_(file) {}
  [[nodiscard]] std::uint32_t header(std::size_t word) const { return Column<std::uint32_t>(file_)[word]; }

  Bytes file_;
};

[[nodiscard]] std::string to_utf8(std::u16string_view text);
[[nodiscard]] std::u16string to_utf16(std::string_view text);

}  // namespace unspin::format
