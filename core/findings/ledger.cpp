#include "findings/ledger.h"

#include <algorithm>
#include <optional>

#include "findings/rest.h"

namespace unspin {
namespace {

using Column = std::uint32_t SideLedger::*;

Column column_of(const Kind& kind) {
  if (kind.furniture) return &SideLedger::furniture;
  if (kind.account == Account::small) return &SideLedger::small;
  if (kind.account == Account::unanswered) return &SideLedger::unanswered;
  switch (kind.tone) {
    case Tone::wording:
      return &SideLedger::wording;
    case Tone::meaning:
      return &SideLedger::meaning;
    case Tone::structure:
      return &SideLedger::moved;
    case Tone::residue:
      return &SideLedger::residue;
  }
  return &SideLedger::wording;
}

/// What the findings say of each token of a text, in the words' layer and in the frames around them.
struct Columns {
  std::vector<Column> words;
  std::vector<Column> frame;
};

class Bookkeeper {
 public:
  Bookkeeper(const Document& document, std::optional<Span> Place::*side)
      : document_(document),
        side_(side),
        columns_{std::vector<Column>(document.tokens.size(), nullptr),
                 std::vector<Column>(document.tokens.size(), nullptr)} {}

  void enter(const std::vector<Kind>& kinds, const std::vector<Finding>& findings) {
    for (const Finding& finding : findings) {
      const Kind& kind = kind_of(kinds, finding.kind);
      std::vector<Column>& columns = kind.layer == Layer::words ? columns_.words : columns_.frame;
      const Place first{finding.original, finding.suspect};
      enter(first.*side_, column_of(kind), columns);
      for (const Place& place : finding.places) enter(place.*side_, column_of(kind), columns);
    }
  }

  /// `moved`: one a token, or empty.
  [[nodiscard]] SideLedger sum(const std::vector<Fate>& fates, const std::vector<char>& moved) const {
    SideLedger ledger;
    for (std::size_t i = 0; i < document_.tokens.size(); ++i) {
      if (document_.tokens[i].kind == TokenKind::punctuation) continue;
      ++ledger.words;
      ++(ledger.*column(i, fates[i], !moved.empty() && moved[i]));
    }
    return ledger;
  }

 private:
  void enter(const std::optional<Span>& span, Column column, std::vector<Column>& columns) const {
    if (!span) return;
    auto token = std::lower_bound(document_.tokens.begin(), document_.tokens.end(), span->begin,
                                  [](const Token& t, std::uint32_t at) { return t.span.end <= at; });
    for (; token != document_.tokens.end() && token->span.begin < span->end; ++token)
      if (Column& entry = columns[static_cast<std::size_t>(token - document_.tokens.begin())]; !entry)
        entry = column;
  }

  [[nodiscard]] Column column(std::size_t token, Fate fate, bool moved) const {
    if (columns_.words[token]) return columns_.words[token];
    const Column frame = columns_.frame[token];
    if (fate == Fate::open) return frame ? frame : &SideLedger::wording;  // too unsure to be a finding
    if (moved || frame == &SideLedger::moved) return &SideLedger::moved;
    return fate == Fate::same ? &SideLedger::same : &SideLedger::format;
  }

  const Document& document_;
  std::optional<Span> Place::*side_;
  Columns columns_;
};

/// One a token: its answer stands elsewhere.
struct Moved {
  std::vector<char> original;
  std::vector<char> suspect;
};

Moved find_moved(const Groundwork& evidence) {
  Moved moved{std::vector<char>(evidence.original.tokens.size(), 0),
              std::vector<char>(evidence.suspect.tokens.size(), 0)};
  const auto mark = [](std::vector<char>& flags, Range run) {
    std::fill(flags.begin() + run.first, flags.begin() + run.last, 1);
  };
  for (std::size_t p = 0; p < evidence.bundles.size(); ++p)
    for (const Bundle& bundle : evidence.bundles[p]) {
      if (!bundle.moved && !evidence.alignment.sentence_pairs[p].moved) continue;
      mark(moved.original, bundle.original);
      mark(moved.suspect, bundle.suspect);
    }
  return moved;
}

}  // namespace

Ledger keep_ledger(const Groundwork& evidence, const std::vector<Kind>& kinds,
                   const std::vector<Finding>& findings) {
  Bookkeeper original(evidence.original, &Place::original), suspect(evidence.suspect, &Place::suspect);
  original.enter(kinds, findings);
  suspect.enter(kinds, findings);
  const Fates fates = tell_fates(evidence);
  const Moved moved = find_moved(evidence);
  Ledger ledger{original.sum(fates.original, moved.original), suspect.sum(fates.suspect, moved.suspect)};
  // What answers a machine's residue in the original is no residue itself.
  ledger.original.wording += ledger.original.residue;
  ledger.original.residue = 0;
  return ledger;
}

Ledger keep_ledger(const OneText& text, const std::vector<Kind>& kinds,
                   const std::vector<Finding>& findings) {
  Bookkeeper suspect(text.document(), &Place::suspect);
  suspect.enter(kinds, findings);
  return {{}, suspect.sum(std::vector<Fate>(text.document().tokens.size(), Fate::same), {})};
}

}  // namespace unspin
