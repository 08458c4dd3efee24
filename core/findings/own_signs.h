// What a text shows by itself, whatever it is compared with: found when it is first asked for, and kept.
#pragma once
#include <optional>
#include <vector>

#include "align/vocabulary.h"
#include "findings/furniture.h"
#include "findings/name_variants.h"
#include "lexicon/knowledge.h"
#include "options.h"

namespace unspin {

class OwnSigns {
 public:
  /// `ids` are the vocabulary's ids of the document's tokens. All must outlive the signs.
  OwnSigns(const Document& document, const Vocabulary& vocabulary, const std::vector<TermId>& ids,
           const Knowledge& knowledge, const Options& options)
      : document_(document), vocabulary_(vocabulary), ids_(ids), knowledge_(knowledge), options_(options) {}

  /// What each line looks like.
  const std::vector<LineLook>& lines();
  /// Names that it spells in two ways.
  const std::vector<NameVariant>& names();

 private:
  const Document& document_;
  const Vocabulary& vocabulary_;
  const std::vector<TermId>& ids_;
  const Knowledge& knowledge_;
  const Options& options_;
  std::optional<std::vector<LineLook>> lines_;
  std::optional<std::vector<NameVariant>> names_;
};

}  // namespace unspin
