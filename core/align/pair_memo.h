// Remembers one answer a pair of ids, the newest of those that share a slot: the same words come again and
// again.
#pragma once
#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace unspin {

template <typename Answer>
class PairMemo {
 public:
  /// `ids` is how many ids there are: sixteen partners of each are remembered, 32,768 pairs at most.
  explicit PairMemo(std::size_t ids)
      : bits_(std::clamp(static_cast<int>(std::bit_width(ids * 16)), 8, 15)),
        slots_(std::size_t{1} << bits_, Slot{no_pair, {}}) {}

  /// What `find` answers for the two, the lesser first.
  template <typename Find>
  const Answer& of(std::uint32_t a, std::uint32_t b, Find find) {
    if (a > b) std::swap(a, b);
    const std::uint64_t pair = std::uint64_t{a} << 32U | b;
    Slot& slot = slots_[static_cast<std::size_t>((pair * 0x9E3779B97F4A7C15ULL) >> (64 - bits_))];
    if (slot.pair != pair) slot = {pair, find(a, b)};
    return slot.answer;
  }

 private:
  static constexpr std::uint64_t no_pair = ~std::uint64_t{0};
  struct Slot {
    std::uint64_t pair;
    Answer answer;
  };

  int bits_;
  std::vector<Slot> slots_;
};

}  // namespace unspin
