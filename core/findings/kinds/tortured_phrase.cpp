// Tortured phrase: words that nobody puts together, where usual ones are meant; what is left where a
// thesaurus went through a text word by word. The field's term: Cabanac, Labbé and Magazinov 2021.
//   original  The sea level rose.
//   suspect   The ocean grade rose.
#include <algorithm>

#include "findings/contradiction.h"
#include "findings/evidence.h"
#include "findings/kind.h"

namespace unspin {
namespace {

constexpr double usual = 4;  // doublings: a pair that is as much commoner than chance is an expression
constexpr double open_meaning = 0.5;  // above, the words may well mean the same

/// Two words side by side, by the first.
struct Pair {
  std::uint32_t first = 0;
};

class PhraseReader {
 public:
  explicit PhraseReader(const Evidence& evidence)
      : evidence_(evidence), a_(original_side(evidence.texts())), b_(suspect_side(evidence.texts())) {}

  [[nodiscard]] std::optional<Finding> read(const Edit& edit) const {
    if (edit.original.size() != edit.suspect.size() || edit.original.empty() || edit.original.size() > 2)
      return {};
    if (!content_only(a_, edit.original) || !content_only(b_, edit.suspect)) return {};
    if (evidence_.kept.of(edit) > open_meaning || !from_a_thesaurus(edit)) return {};
    const bool told = edit.original.size() == 2 ? tells({edit.original.first}, {edit.suspect.first})
                                                : told_by_neighbour(edit);
    if (!told) return {};
    Finding finding;
    finding.original = evidence_.original.cover(edit.original);
    finding.suspect = evidence_.suspect.cover(edit.suspect);
    finding.confidence = 0.8;
    finding.meaning_kept = std::min(surely_changed, evidence_.kept.of(edit));
    finding.meant = std::u16string(evidence_.original.slice(*finding.original));
    finding.why =
        say({quoted(evidence_.suspect, edit.suspect), u" is not said here, ",
             quoted(evidence_.original, edit.original), u" is: a thesaurus word that does not fit."});
    return finding;
  }

 private:
  static bool content_only(const Side& side, Range run) {
    for (std::uint32_t i = run.first; i < run.last; ++i)
      if (!side.is_content(i) || side.document.tokens[i].capital || side.term(i).word == no_word)
        return false;
    return true;
  }

  // Each word has something to do with the one that it stands for.
  [[nodiscard]] bool from_a_thesaurus(const Edit& edit) const {
    for (std::uint32_t k = 0; k < edit.original.size(); ++k) {
      const Bond bond =
          evidence_.relations.of(a_.term(edit.original.first + k), b_.term(edit.suspect.first + k))
              .relation.bond;
      if (bond == Bond::none || bond == Bond::antonym || bond == Bond::inflection) return false;
    }
    return true;
  }

  // The usual words stand together far more often than chance has it, the others never do.
  [[nodiscard]] bool tells(Pair original, Pair suspect) const {
    const Usage& usage = evidence_.knowledge.usage;
    const auto ids = [](const Side& side, Pair pair) {
      return std::pair(side.term(pair.first).word, side.term(pair.first + 1).word);
    };
    const auto [x1, x2] = ids(a_, original);
    const auto [y1, y2] = ids(b_, suspect);
    if (x1 == no_word || x2 == no_word || y1 == no_word || y2 == no_word) return false;
    return usage.common(x1, x2) && usage.lift(x1, x2) >= usual && !usage.common(y1, y2);
  }

  // A single word beside one that stayed: "flash flood" / "glint flood".
  [[nodiscard]] bool told_by_neighbour(const Edit& edit) const {
    const std::uint32_t i = edit.original.first, j = edit.suspect.first;
    const auto stayed = [&](std::uint32_t k, std::uint32_t l) {
      return k < a_.document.tokens.size() && l < b_.document.tokens.size() && a_.is_content(k) &&
             a_.term(k).form == b_.term(l).form;
    };
    if (stayed(i + 1, j + 1) && tells({i}, {j})) return true;
    return i > 0 && j > 0 && stayed(i - 1, j - 1) && tells({i - 1}, {j - 1});
  }

  const Evidence& evidence_;
  const Side a_, b_;
};

// Words that were exchanged side by side are one phrase.
std::vector<Edit> joined(const std::vector<Edit>& edits) {
  std::vector<Edit> all;
  for (const Edit& edit : edits) {
    const bool beside = !all.empty() && all.back().pair == edit.pair && all.back().original.size() == 1 &&
                        all.back().suspect.size() == 1 && edit.original.size() == 1 &&
                        edit.suspect.size() == 1 && all.back().original.last == edit.original.first &&
                        all.back().suspect.last == edit.suspect.first;
    if (beside)
      all.back() = {all.back().original.joined(edit.original), all.back().suspect.joined(edit.suspect),
                    edit.pair};
    else
      all.push_back(edit);
  }
  return all;
}

std::vector<Finding> find(const Evidence& evidence) {
  std::vector<Finding> findings;
  const PhraseReader reader(evidence);
  for (const Edit& edit : joined(evidence.edits))
    if (auto finding = reader.read(edit)) findings.push_back(std::move(*finding));
  return findings;
}

}  // namespace

Kind tortured_phrase() {
  return {.id = "tortured_phrase",
          .title = "Tortured phrase",
          .meaning = "Words that nobody puts together, where usual ones are meant.",
          .tone = Tone::meaning,
          .weight = 1.6,
          .layer = Layer::words,
          .find = find};
}

}  // namespace unspin
