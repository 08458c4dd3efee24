// Whether a negation stands on one side only.
#pragma once
#include <optional>
#include <vector>

#include "findings/contradiction.h"
#include "findings/evidence.h"

namespace unspin {

/// How many more negations the original's side of each sentence pair has than the suspect's. Counted once for
/// all edits: a long sentence may hold thousands.
class Negations {
 public:
  explicit Negations(const Evidence&);

  /// True if one side of the edit's sentence pair has more of "not", "no", "never" than the other: then
  /// opposites may agree, "not armed" / "unarmed".
  [[nodiscard]] bool on_one_side(const Edit& edit) const { return surplus_[edit.pair].particles != 0; }
  /// The same with what negates as "not" does: "failed to win", "without".
  [[nodiscard]] bool differ(const Edit& edit) const { return surplus_[edit.pair].all != 0; }

  /// Of a negation that fell away or came in: false where what it negates did so with it. Of “No skipper was
  /// hurt, he said, and skippers …” a skipper is left, but not what was said of him.
  [[nodiscard]] bool leaves_its_clause(const Evidence&, const Edit&) const;

 private:
  struct Surplus {
    int particles = 0, all = 0;
  };
  std::vector<Surplus> surplus_;          // one a sentence pair
  std::vector<char> original_, suspect_;  // one a token: something answers it
};

/// A negation that one side has more; not one that only moved.
std::optional<Contradiction> contradicted_negation(const Evidence&, const Negations&, const Edit&);

/// True if the run holds "not", "no", "never" …
bool holds_negation(const Side&, Range run);

}  // namespace unspin
