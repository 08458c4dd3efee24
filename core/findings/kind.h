// One kind of finding: what it is called, and the function that finds it. One file in kinds/ is one kind.
#pragma once
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "align/align.h"
#include "findings/bundles.h"
#include "findings/coverage.h"
#include "findings/reading.h"
#include "lexicon/knowledge.h"
#include "options.h"
#include "text/document.h"

namespace unspin {

class ChangedNames;  // names.h
class OwnSigns;      // own_signs.h

/// What a finding touches; the page shows it by underline and word.
enum class Tone : std::uint8_t { wording, meaning, structure, residue };

/// A further place of the same thing.
struct Place {
  std::optional<Span> original;
  std::optional<Span> suspect;
};

struct Finding {
  std::string_view kind;    // the kind's id; set by detect
  std::string_view detail;  // from the report format's table, or empty
  std::optional<Span> original;
  std::optional<Span> suspect;
  double confidence = 0;  // share of such findings that are right. [0, 1]
  std::u16string why;     // one sentence with the evidence in it
  std::vector<Place> places;
};

/// A changed stretch inside a sentence pair: the smallest run of tokens on each side that is not the same.
/// Either side may be empty (an insertion or a deletion).
struct Edit {
  Range original;          // tokens
  Range suspect;           // tokens
  std::uint32_t pair = 0;  // index into Alignment::sentence_pairs
};

/// All that a kind may look at. In `inspect` there is no original: `original` is null, and the bags, the
/// alignment, the bundles and the edits are empty.
struct Evidence {
  const Document* original = nullptr;
  const Document& suspect;
  const Vocabulary& vocabulary;
  const SentenceBags& bags;
  const Alignment& alignment;
  const PairBundles& bundles;
  const std::vector<Edit>& edits;
  const Knowledge& knowledge;
  const Options& options;
  Relations& relations;  // remembers what it was asked
  const MutualCoverage& coverage;
  OwnSigns& signs;      // what the suspect shows by itself
  ChangedNames& names;  // found when first asked for

  /// Both texts, where there is an original.
  [[nodiscard]] LinkedTexts texts() const {
    return {*original, suspect, vocabulary, knowledge.lexicon, relations};
  }
};

/// Findings of one layer compete for a place; findings of different layers may stand over each other
/// (an altered quotation over the swaps inside it).
enum class Layer : std::uint8_t { words, frame };

struct Kind {
  std::string_view id;
  std::string_view title;
  std::string_view meaning;
  Tone tone = Tone::wording;
  double weight = 1;  // how much it says about damage and copying; settles overlaps
  Layer layer = Layer::words;
  std::vector<Finding> (*find)(const Evidence&) = nullptr;
};

/// Every kind, in the order of the file names. Made by CMake from the folder kinds/.
std::vector<Kind> all_kinds();

/// Joins the pieces of a sentence: say({u"“", a, u"” and “", b, u"” share a sense"}).
std::u16string say(std::initializer_list<std::u16string_view> pieces);

}  // namespace unspin
