// One kind of finding: what it is called, and the function that finds it. One file in kinds/ is one kind.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "findings/finding.h"

namespace unspin {

struct Edit;      // changes/edits.h
struct Evidence;  // findings/evidence.h
struct OneText;

/// What a finding touches; the page shows it by underline and word.
enum class Tone : std::uint8_t { wording, meaning, structure, residue };

/// Findings of one layer compete for a place; findings of different layers may stand over each other
/// (an altered quotation over the swaps inside it).
enum class Layer : std::uint8_t { words, frame };

/// What findings of a kind say of a text of which nothing else is known.
struct OwnWeight {
  double probability = 0;         // that the text was spun, if it has one sure finding of the kind. [0, 1]
  double most = 0;                // … however many there are. [0, 1]
  std::u16string_view one, many;  // “3 …”, as a reason says it: “names are spelt in ways that differ”
  std::string_view telling;       // a detail of which one finding is enough to tell a machine
};

/// How far findings of a kind show which of two texts went through a machine.
struct DamageWeight {
  double each = 0;             // of one sure finding
  double most = 1e9;           // of all
  bool unknown_words = false;  // its damage makes words that nobody knows: the side that knows them is older
};

/// A field that no kind may leave out: an object that is made without it does not compile.
template <class Value>
class Stated {
 public:
  constexpr Stated(Value value)
      : value_(value) {}  // NOLINT(google-explicit-constructor): as the value itself
  constexpr operator Value() const { return value_; }  // NOLINT(google-explicit-constructor)

 private:
  Value value_;
};

/// What the words of a finding count as in the ledger.
enum class Account : std::uint8_t {
  tone,        // what the tone says: wording, meaning, moved, residue
  small,       // a change that changes nothing
  unanswered,  // words that only the one text has
};

struct Kind {
  std::string_view id;
  std::string_view title;
  std::string_view meaning;
  Stated<Tone> tone;
  Stated<double> weight;  // how much it says about damage and copying; settles overlaps
  Stated<Layer> layer;
  std::vector<Finding> (*find)(const Evidence&) = nullptr;       // beside an original
  std::vector<Finding> (*find_alone)(const OneText&) = nullptr;  // in one text, if it shows there
  // Of a changed stretch that nothing claims: the finding, if it is of this kind. The lightest kind is asked
  // first.
  std::optional<Finding> (*take)(const Evidence&, const Edit&) = nullptr;
  OwnWeight own;
  DamageWeight damage;
  bool furniture = false;  // its places are no part of the story
  Account account = Account::tone;
  bool speaks_for_words =
      false;  // of a text in which nothing changed but what lies in its findings, it says all
};

/// Every kind, in the order of the file names. Made by CMake from the folder kinds/.
std::vector<Kind> all_kinds();

/// The kind with this id; there must be one.
const Kind& kind_of(const std::vector<Kind>&, std::string_view id);

}  // namespace unspin
