#include "findings/finding.h"

namespace unspin {

std::u16string say(std::initializer_list<std::u16string_view> pieces) {
  std::u16string sentence;
  for (const std::u16string_view piece : pieces) sentence += piece;
  return sentence;
}

}  // namespace unspin
