// What is asked of an edit or of two words, as a row of bytes: the form that the trees read.
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace unspin {

/// Small numbers in the order in which they were added; learning and judging add them in the same order.
class Traits {
 public:
  static constexpr std::size_t most = 160;

  /// A share or likelihood in [0, 1].
  void add_share(double share) { add_byte(static_cast<int>(share * 200.0)); }
  /// A number that may be below zero, in steps of an eighth.
  void add_signed(double value) { add_byte(128 + static_cast<int>(value * 8.0)); }
  void add_count(std::size_t count) { add_byte(static_cast<int>(std::min<std::size_t>(count, 255))); }
  void add_flag(bool flag) { add_byte(flag ? 1 : 0); }

  [[nodiscard]] const std::uint8_t* bytes() const { return bytes_.data(); }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  void add_byte(int value) {
    if (size_ < most) bytes_[size_++] = static_cast<std::uint8_t>(std::clamp(value, 0, 255));
  }

  std::array<std::uint8_t, most> bytes_{};
  std::size_t size_ = 0;
};

}  // namespace unspin
