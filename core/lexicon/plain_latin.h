// Names as they are printed abroad, without marks: yıldız → yildiz. A table, because ICU is named only under
// core/text/; scripts/lexicon/freedict.mjs does the same when it builds names.bin.
#pragma once
#include <string>
#include <string_view>

namespace unspin {

/// `folded` (lower case) with the marks of Latin letters taken off; other scripts stay as they are.
[[nodiscard]] std::u16string plain_latin(std::u16string_view folded);

}  // namespace unspin
