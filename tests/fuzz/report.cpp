// Any two texts: the first half of the input is the original, the second the suspect.
#include <cstdint>
#include <string_view>

#include "unspin.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  std::u16string text;
  for (std::size_t i = 0; i + 1 < size; i += 2) text += static_cast<char16_t>(bytes[i] | bytes[i + 1] << 8);
  const std::u16string_view all = text;
  const unspin::Report report =
      unspin::compare(all.substr(0, all.size() / 2), all.substr(all.size() / 2), {});
  return to_json(report).empty() ? 1 : 0;
}
