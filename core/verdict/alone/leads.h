// What to search for to find where an article came from: what spinners leave alone. Quotations whose words go
// together, names (mended where the article has them right elsewhere), numbers with what they count, words
// that few articles have, the agency.
//
//   “We shall mend every gate before the ice comes,” Tilda Marsk of the Tarn works said; 300 lamps …
//   → "shall mend every gate before the ice comes" Tilda Marsk        quotation
//   → Tilda Marsk Tarn 300 lamps                                      names
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "findings/finding.h"

namespace unspin {

struct OneText;

/// A search, ready to be asked.
struct Lead {
  std::u16string query;
  std::string_view kind;  // quotation, names, number, words, agency
  Span suspect;           // where its words stand
  std::u16string why;
};

/// The strongest first, six at most.
std::vector<Lead> find_leads(const OneText&, const std::vector<Finding>&);

}  // namespace unspin
