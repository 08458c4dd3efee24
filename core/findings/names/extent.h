// How far a changed name reaches on both sides: with the words of it that did not change, and with those
// that only one side has.
#pragma once
#include <vector>

#include "findings/evidence.h"
#include "findings/names/changed_names.h"

namespace unspin {

class NameExtents {
 public:
  explicit NameExtents(const Groundwork&);

  /// Takes in the words of the name that did not change ("Ferhan Demir" / "Ferhan iron"), and the parts of
  /// it that only one side has ("Salim Al-Qadri" / "Salim Darwish").
  void widen(NamePair&) const;
  /// True if what stands between the two is nothing, or an unchanged part of the same name.
  [[nodiscard]] bool run_together(const NamePair& earlier, const NamePair& later) const;

 private:
  /// How many tokens the name goes on before (step -1) or after (step 1) both of these places.
  [[nodiscard]] std::uint32_t shared_beside(const NamePair&, bool before) const;
  [[nodiscard]] bool is_shared(const NamePair&, std::uint32_t i, std::uint32_t j) const;
  void absorb(Range& range, const Side& side, const std::vector<Range>& alone) const;
  [[nodiscard]] bool is_bridged(const Side& side, std::uint32_t from, std::uint32_t to) const;

  const Side original_, suspect_;
  const Lexicon& lexicon_;
  std::vector<Range> only_original_;  // edits with nothing on the other side, by place
  std::vector<Range> only_suspect_;
};

}  // namespace unspin
