// A position in a text: half-open, in UTF-16 code units of the text as pasted.
//
//   text    T h e   f i n a l   d a y
//   unit    0 1 2 3 4 5 6 7 8 9 ...
//   Span{4, 9} marks "foggy": text.slice(4, 9) in JavaScript.
#pragma once
#include <algorithm>
#include <cstdint>

namespace unspin {

struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return end <= begin; }
  [[nodiscard]] constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  [[nodiscard]] constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  [[nodiscard]] constexpr Span joined(Span other) const {
    return {std::min(begin, other.begin), std::max(end, other.end)};
  }
  friend constexpr bool operator==(Span a, Span b) { return a.begin == b.begin && a.end == b.end; }
  friend constexpr bool operator<(Span a, Span b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
  }
};

/// A run of indices into a table (tokens, sentences): half-open.
struct Range {
  std::uint32_t first = 0;
  std::uint32_t last = 0;  // one past the end

  [[nodiscard]] constexpr std::uint32_t size() const { return last - first; }
  [[nodiscard]] constexpr bool empty() const { return last <= first; }
  [[nodiscard]] constexpr bool has(std::uint32_t i) const { return first <= i && i < last; }
  [[nodiscard]] constexpr bool contains(Range other) const {
    return first <= other.first && other.last <= last;
  }
  [[nodiscard]] constexpr bool overlaps(Range other) const {
    return first < other.last && other.first < last;
  }
  [[nodiscard]] constexpr Range joined(Range other) const {
    return {std::min(first, other.first), std::max(last, other.last)};
  }
  friend constexpr bool operator==(Range a, Range b) { return a.first == b.first && a.last == b.last; }
};

}  // namespace unspin
