// All that a kind of finding may look at: values that the stages before it made.
#pragma once
#include <vector>

#include "align/align.h"
#include "changes/bundles.h"
#include "changes/coverage.h"
#include "changes/edits.h"
#include "changes/side.h"
#include "findings/meaning/kept.h"
#include "findings/names/changed_name.h"
#include "findings/own_signs.h"
#include "findings/page/page_lines.h"
#include "lexicon/knowledge.h"
#include "options.h"

namespace unspin {

/// One text by itself, whatever it is compared with.
struct OneText {
  Side side;
  const Knowledge& knowledge;
  const Options& options;
  const OwnSigns& signs;

  [[nodiscard]] const Document& document() const { return side.document; }
};

/// Two texts, what answers what, and what changed.
struct Groundwork {
  const Document& original;
  const Document& suspect;
  const Vocabulary& vocabulary;
  const SentenceBags& bags;
  const Alignment& alignment;
  const PairBundles& bundles;
  const std::vector<Edit>& edits;
  const std::vector<Edit>& formats;
  const Knowledge& knowledge;
  const Options& options;
  Relations& relations;  // remembers what it was asked
  const MutualCoverage& coverage;
  const OwnSigns& original_signs;  // what each text shows by itself
  const OwnSigns& suspect_signs;
  const Pages& pages;  // what of them belongs to the page

  [[nodiscard]] LinkedTexts texts() const {
    return {original, suspect, vocabulary, knowledge.lexicon, relations};
  }
  [[nodiscard]] OneText original_alone() const {
    return {original_side(texts()), knowledge, options, original_signs};
  }
  [[nodiscard]] OneText suspect_alone() const {
    return {suspect_side(texts()), knowledge, options, suspect_signs};
  }
};

struct Evidence : Groundwork {
  const std::vector<ChangedName>& changed_names;
  const KeptMeanings& kept;
};

}  // namespace unspin
