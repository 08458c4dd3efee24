#include "verdict/say_figures.h"

namespace unspin {

std::u16string say_count(std::size_t count) {
  const std::string digits = std::to_string(count);
  return {digits.begin(), digits.end()};
}

std::u16string say_counted(std::size_t count, std::u16string_view one, std::u16string_view many) {
  std::u16string words = say_count(count) + u" ";
  return words += count == 1 ? one : many;
}

}  // namespace unspin
