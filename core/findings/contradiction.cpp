#include "findings/contradiction.h"

namespace unspin {

std::u16string quoted(const Document& document, Range run) {
  return say({u"“", document.slice(document.cover(run)), u"”"});
}

}  // namespace unspin
