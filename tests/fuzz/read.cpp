// Any UTF-16 units: reading must neither crash nor lose any, and folding twice must be folding once.
#include "text/read.h"

#include <cstdint>
#include <cstdlib>

#include "text/fold.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  std::u16string text;
  for (std::size_t i = 0; i + 1 < size; i += 2) text += static_cast<char16_t>(bytes[i] | bytes[i + 1] << 8);
  const unspin::Document document = unspin::read(text, {}, {});
  std::uint32_t at = 0;
  for (const unspin::Token& token : document.tokens) {
    if (token.span.begin < at || token.span.empty() || token.folded.empty()) std::abort();
    at = token.span.end;
  }
  const std::u16string folded = unspin::fold(text);
  if (unspin::fold(folded) != folded || document.text != text) std::abort();
  return 0;
}
