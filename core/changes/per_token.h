// A value for each token of one side of a sentence pair.
#pragma once
#include <algorithm>
#include <cstdint>
#include <vector>

#include "align/alignment.h"

namespace unspin {

/// From the first token to the last that any of the links holds; `none` beyond them.
template <class Value>
class PerToken {
 public:
  PerToken(const std::vector<WordLink>& links, Range WordLink::*side, Value none) : none_(none) {
    std::uint32_t last = 0;
    first_ = ~std::uint32_t{0};
    for (const WordLink& link : links)
      first_ = std::min(first_, (link.*side).first), last = std::max(last, (link.*side).last);
    values_.resize(last > first_ ? last - first_ : 0, none);
  }
  [[nodiscard]] std::uint32_t first() const { return first_; }
  [[nodiscard]] std::uint32_t last() const { return first_ + static_cast<std::uint32_t>(values_.size()); }
  [[nodiscard]] const Value& operator[](std::uint32_t token) const {
    return token >= first() && token < last() ? values_[token - first_] : none_;
  }
  Value& at(std::uint32_t token) { return values_[token - first_]; }

 private:
  std::uint32_t first_ = 0;
  std::vector<Value> values_;
  Value none_;
};

}  // namespace unspin
