// The ledger: each word of each text once, by what became of it.
//
//   original  The ship sank almost at once.      5 same, 1 omitted
//   suspect   A  ship sank at once.              4 same, 1 small
#pragma once
#include <cstdint>
#include <vector>

#include "findings/kind.h"

namespace unspin {

struct Groundwork;
struct OneText;

/// The words of one text. All but `words` add up to `words`.
struct SideLedger {
  std::uint32_t words = 0;
  std::uint32_t same = 0;        // word for word in the other text, in its place
  std::uint32_t format = 0;      // the same, written differently
  std::uint32_t small = 0;       // in a small change
  std::uint32_t wording = 0;     // put differently
  std::uint32_t meaning = 0;     // in a finding that touches what is said
  std::uint32_t moved = 0;       // the same, elsewhere
  std::uint32_t unanswered = 0;  // added, or omitted
  std::uint32_t furniture = 0;   // no part of the story
  std::uint32_t residue = 0;     // what a machine left behind
};

struct Ledger {
  SideLedger original;
  SideLedger suspect;
};

Ledger keep_ledger(const Groundwork&, const std::vector<Kind>&, const std::vector<Finding>&);
/// Of one text alone: what is in no finding counts as the same.
Ledger keep_ledger(const OneText&, const std::vector<Kind>&, const std::vector<Finding>&);

}  // namespace unspin
