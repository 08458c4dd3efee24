#include "findings/say_figures.h"

namespace unspin {

std::u16string say_count(std::size_t count) {
  const std::string digits = std::to_string(count);
  return {digits.begin(), digits.end()};
}

std::u16string say_all(std::size_t count, std::u16string_view many) {
  std::u16string words = count == 2 ? u"Both " : u"All " + say_count(count) + u" ";
  return words += many;
}

std::u16string say_hundredths(double share) {
  return say_count(static_cast<std::size_t>(share * 100.0 + 0.5));
}

std::u16string say_counted(std::size_t count, std::u16string_view one, std::u16string_view many) {
  std::u16string words = say_count(count) + u" ";
  return words += count == 1 ? one : many;
}

}  // namespace unspin
